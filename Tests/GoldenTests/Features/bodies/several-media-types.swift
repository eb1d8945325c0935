// MARK: - Client/BodiesSeveralMediaTypesClient+Pets.swift

nonisolated extension BodiesSeveralMediaTypesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Throws: ``BodiesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func create(name: String) async throws {
            try await create(Pet(name: name))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Pet) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .json(body),
                    response: .none
                )
            )
        }
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

// MARK: - Warnings

// 14:11: warning: of the media types of this body, 'application/json' is generated, and not 'application/xml' [several-media-types]
