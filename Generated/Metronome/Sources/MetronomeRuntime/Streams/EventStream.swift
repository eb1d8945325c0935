/// The events of a `text/event-stream` response, while they arrive.
///
/// ```swift
/// let stream = try await client.chat.stream(…)
/// for try await event in stream { … }
/// await stream.lastEventID        // for the `Last-Event-ID` field of a request that goes on from here
/// ```
///
/// Each event is decoded from the JSON in its `data`. Where `Event` is `String` it is the `data` itself, and where it
/// is ``ServerSentEvent`` the event as it came. Lines are read by the rules of WHATWG HTML: an event that the stream
/// breaks off in is dropped. Ending the loop early ends the response; it can be read once.
///
/// An event may have at most 16 MB, unless the operation says otherwise, so that a server cannot fill the memory.
///
/// The loop throws ``APIError``: of kind `decoding` for an event that is not of the type, with the `data` as its
/// ``APIError/rawBody``, and for one that is too large; as any call for a connection that breaks.
public nonisolated struct EventStream<Event: Sendable>: Sendable {
    let body: HTTPBody
    let maximumEventSize: Int
    /// What is wrong with the response as a whole.
    let refusal: String?
    /// Makes what was thrown an error of the call.
    let finish: @Sendable (any Error) -> any Error
    let decode: @Sendable (ServerSentEvent) throws -> Decoded
    private let progress = EventProgress()

    /// What becomes of an event.
    enum Decoded {
        case event(Event)
        case skipped
        case end
    }

    init(
        _ body: HTTPBody,
        _ mediaType: MediaType?,
        _ maximumEventSize: Int,
        _ finish: @escaping @Sendable (any Error) -> any Error,
        decode: @escaping @Sendable (ServerSentEvent) throws -> Decoded
    ) {
        self.body = body
        self.maximumEventSize = maximumEventSize
        self.finish = finish
        self.decode = decode
        // Read as events, a document would have none, and its loss would go unnoticed.
        refusal = mediaType.flatMap { $0.isJSON || $0.essence == "text/html" ? $0.essence : nil }
    }

    /// The last ID that the server gave, as far as the events were read; `nil` before there is one.
    public var lastEventID: String? {
        get async { await progress.state.lastEventID }
    }

    /// How long the server wants clients to wait before they connect again, as far as the events were read.
    public var reconnectionTime: Duration? {
        get async { await progress.state.reconnectionTime }
    }
}

nonisolated extension EventStream: AsyncSequence {
    public typealias Element = Event

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(stream: self)
    }

    /// Gives one event after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let stream: EventStream
        /// `nil` after the end.
        private var body: HTTPBody.AsyncIterator?
        private var parser: EventParser
        private var reported = EventProgress.State()

        init(stream: EventStream) {
            self.stream = stream
            body = stream.body.makeAsyncIterator()
            parser = EventParser(maximumEventSize: stream.maximumEventSize)
        }

        public mutating func next() async throws -> Event? {
            do {
                while let event = try await nextEvent() {
                    switch try stream.decode(event) {
                    case .event(let event): return event
                    case .skipped: continue
                    case .end:
                        body = nil
                        return nil
                    }
                }
                return nil
            } catch {
                body = nil
                throw stream.finish(error)
            }
        }

        private mutating func nextEvent() async throws -> ServerSentEvent? {
            if body != nil, let refusal = stream.refusal {
                throw APIError(kind: .decoding, message: "Expected events, and the content is labelled '\(refusal)'")
            }
            while body != nil {
                let event = try parser.next()
                await report()
                if let event { return event }
                if let bytes = try await body?.next() { parser.append(bytes) } else { body = nil }
            }
            return nil
        }

        private mutating func report() async {
            let progress = EventProgress.State(
                lastEventID: parser.lastEventID,
                reconnectionTime: parser.reconnectionTime
            )
            guard progress != reported else { return }
            reported = progress
            await stream.progress.update(progress)
        }
    }
}

/// How far the events of a stream were read.
private actor EventProgress {
    struct State: Sendable, Equatable {
        var lastEventID: String?
        var reconnectionTime: Duration?
    }

    private(set) var state = State()

    func update(_ state: State) {
        self.state = state
    }
}

nonisolated extension EventStream: CustomStringConvertible {
    /// The type of the events, never an event.
    public var description: String {
        "EventStream<\(Event.self)>"
    }
}
