// MARK: - Client/ResponsesEventsClient+Events.swift

nonisolated extension ResponsesEventsClient {
    /// Operations of `events`.
    public struct Events: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /events`
        ///
        /// - Returns: Events.
        /// - Throws: ``ResponsesEventsError``.
        @_alwaysEmitIntoClient
        public func follow() async throws -> EventStream<Event> {
            try await client.send(
                APIOperation(
                    .get,
                    "/events",
                    id: "follow",
                    response: .events()
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
