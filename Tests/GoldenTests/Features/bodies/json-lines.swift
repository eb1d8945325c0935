// MARK: - Client/BodiesJsonLinesClient+Events.swift

nonisolated extension BodiesJsonLinesClient {
    /// Operations of `events`.
    public struct Events: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /events`
        ///
        /// - Throws: ``BodiesJsonLinesError``.
        @_alwaysEmitIntoClient
        public func send(_ body: [Event]) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/events",
                    id: "send",
                    body: .jsonLines(body),
                    response: .none
                )
            )
        }
    }
}

// MARK: - Models/Event.swift

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}
