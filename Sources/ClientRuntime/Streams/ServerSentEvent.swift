/// One event of a `text/event-stream` (WHATWG HTML, "Server-sent events"), as it came.
public nonisolated struct ServerSentEvent: Sendable, Hashable {
    /// The type of the event; `message` where the server gives none.
    public var event: String

    /// The content; several `data` lines are joined by line feeds.
    public var data: String

    /// The last ID that the server gave, with this event or an earlier one, for the `Last-Event-ID` field of a request
    /// that continues the stream.
    public var id: String?

    /// How long the server wants clients to wait before they connect again, where it says so with this event.
    public var retry: Duration?

    /// Creates an event, as a test may need.
    public init(event: String = "message", data: String, id: String? = nil, retry: Duration? = nil) {
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry
    }
}
