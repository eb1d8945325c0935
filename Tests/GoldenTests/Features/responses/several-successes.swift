// MARK: - Client/ResponsesSeveralSuccessesClient+Pets.swift

nonisolated extension ResponsesSeveralSuccessesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Returns: A pet.
        /// - Throws: ``ResponsesSeveralSuccessesError``.
        @_alwaysEmitIntoClient
        public func create() async throws -> CreateResult {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    response: .json(byStatus: ["200", "202"])
                )
            )
        }

        /// What the call gives, by the status of the response.
        public nonisolated enum CreateResult: UnionModel {
            case ok(Pet)
            case accepted(Job)
            /// A value that is none of the others, as it came.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(
                [
                    .init(Pet.self) { .ok($0) },
                    .init(Job.self) { .accepted($0) },
                ],
                unknown: { .unknown($0) }
            )

            public var value: any JSONCodable {
                switch self {
                case .ok(let value): value
                case .accepted(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}

// MARK: - Models/Job.swift

public nonisolated struct Job: ObjectModel {
    public static let layout = ObjectLayout([
        .required("queue", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(queue: String) {
        self.init(_fields: Fields(Self.layout))
        self.queue = queue
    }

    @_alwaysEmitIntoClient
    public var queue: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
