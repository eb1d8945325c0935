// MARK: - Client/NamesConfiguredClient+Kennel.swift

nonisolated extension NamesConfiguredClient {
    /// Operations of `kennel`.
    public struct Kennel: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /dogs`
        ///
        /// - Throws: ``NamesConfiguredError``.
        @_alwaysEmitIntoClient
        public func allHounds() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/dogs",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Models/Hound.swift

public nonisolated struct Hound: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("nm", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
