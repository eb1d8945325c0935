// MARK: - Client/BodiesXmlClient+Pets.swift

nonisolated extension BodiesXmlClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Returns: The pet.
        /// - Throws: ``BodiesXmlError``.
        @_alwaysEmitIntoClient
        public func create(id: Int? = nil, names: [String]? = nil) async throws -> Pet {
            try await create(Pet(id: id, names: names))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The pet.
        /// - Throws: ``BodiesXmlError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Pet) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .xml(body, root: "pet"),
                    response: .xml
                )
            )
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: XMLNamedModel {
    public static let layout = ObjectLayout([
        .optional("id", Int.self),
        .optional("names", [String].self),
    ])

    /// How properties are written in XML, where that is not by their names in JSON.
    public static var xmlNames: [String: XMLName] {
        [
            "id": .attribute(),
            "names": .wrapped(item: "name"),
        ]
    }

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int? = nil, names: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.names = names
    }

    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var names: [String]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
