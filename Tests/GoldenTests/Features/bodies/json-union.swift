// MARK: - Client/BodiesJsonUnionClient+Search.swift

nonisolated extension BodiesJsonUnionClient {
    /// Operations of `search`.
    public struct Search: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /search`
        ///
        /// - Throws: ``BodiesJsonUnionError``.
        @_alwaysEmitIntoClient
        public func search(_ body: SearchBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/search",
                    id: "search",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated enum SearchBody: UnionModel {
            case text(String)
            case filter(Filter)
            /// A value that is none of the others, as it came.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(
                [
                    .init(String.self) { .text($0) },
                    .init(Filter.self) { .filter($0) },
                ],
                unknown: { .unknown($0) }
            )

            public var value: any JSONCodable {
                switch self {
                case .text(let value): value
                case .filter(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}

// MARK: - Models/Filter.swift

public nonisolated struct Filter: ObjectModel {
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
