/// How large one event or line may be unless an operation says otherwise.
private nonisolated let maximumRecordSize = 16 * 1_048_576

nonisolated extension ResponseFormat {
    /// Server-sent events with JSON in their `data`, decoded while they arrive.
    ///
    /// Events with empty `data` are skipped. Where `Event` is `String`, it is the `data` itself.
    ///
    /// - Parameters:
    ///   - end: The `data` that ends the stream, which many services send though it is no JSON.
    ///   - maximumEventSize: How many bytes an event may have.
    public static func events<Event: JSONCodable>(
        endingWith end: String? = "[DONE]",
        maximumEventSize: Int? = nil
    ) -> ResponseFormat where Output == EventStream<Event> {
        .streamed("text/event-stream") { body, mediaType, finish in
            EventStream(body, mediaType, maximumEventSize ?? maximumRecordSize, finish) { event in
                if let end, event.data == end { return .end }
                if let text = event.data as? Event { return .event(text) }
                return event.data.isEmpty ? .skipped : .event(try EventData.decode(event))
            }
        }
    }

    /// Server-sent events as they come.
    ///
    /// - Parameters:
    ///   - end: The `data` that ends the stream, if there is such.
    ///   - maximumEventSize: How many bytes an event may have.
    public static func events(
        endingWith end: String? = nil,
        maximumEventSize: Int? = nil
    ) -> ResponseFormat where Output == EventStream<ServerSentEvent> {
        .streamed("text/event-stream") { body, mediaType, finish in
            EventStream(body, mediaType, maximumEventSize ?? maximumRecordSize, finish) { event in
                event.data == end ? .end : .event(event)
            }
        }
    }

    /// Values of JSON, one per line or in a sequence of RFC 7464, decoded while they arrive.
    ///
    /// - Parameter maximumLineSize: How many bytes a line may have.
    public static func jsonLines<Value: JSONCodable>(
        maximumLineSize: Int? = nil
    ) -> ResponseFormat where Output == JSONLines<Value> {
        .streamed("application/jsonl, application/x-ndjson, application/json-seq;q=0.9") { body, _, finish in
            JSONLines(body: body, maximumLineSize: maximumLineSize ?? maximumRecordSize, finish: finish)
        }
    }
}

private nonisolated enum EventData {
    static func decode<Event: JSONCodable>(_ event: ServerSentEvent) throws -> Event {
        let bytes = Array(event.data.utf8)
        do {
            return try Event(jsonBytes: bytes)
        } catch {
            throw APIError(kind: .decoding, message: message(bytes, error), rawBody: bytes, underlying: error)
        }
    }

    /// What the server says, where the event is an error that it has sent for what it had begun.
    private static func message(_ bytes: [UInt8], _ error: any Error) -> String {
        let json = try? JSONElement(parsing: bytes)
        if json?["error"] != nil, let message = ErrorMessage.find(in: bytes) {
            return "The server ended the stream with an error: \(message)"
        }
        return "An event is not what was expected: \(error)"
    }
}
