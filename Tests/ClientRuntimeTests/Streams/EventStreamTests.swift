@testable import ClientRuntime
import Testing

@Suite("Streams of events")
struct EventStreamTests {
    private func stream<Event: JSONCodable>(
        _ text: String,
        of type: Event.Type = Event.self,
        maximumEventSize: Int? = nil,
        then error: (any Error)? = nil
    ) throws -> EventStream<Event> {
        try read(.events(maximumEventSize: maximumEventSize), body([Array(text.utf8)], then: error))
    }

    @Test("The data of each event is decoded, until the one that says the end")
    func decoding() async throws {
        let text =
            "data: {\"a\":1}\n\n: ping\n\nevent: ping\ndata:\n\ndata: {\ndata: \"a\":2}\n\ndata: [DONE]\n\ndata: {"
        #expect(try await stream(text, of: [String: Int].self).collect() == [["a": 1], ["a": 2]])
        #expect(try await stream("data: a\n\ndata: \n\ndata: [DONE]\n\n", of: String.self).collect() == ["a", ""])
        let raw: EventStream<ServerSentEvent> = try read(.events(), body([Array(text.utf8)]))
        #expect(try await raw.collect().map(\.data) == ["{\"a\":1}", "", "{\n\"a\":2}", "[DONE]"])
    }

    @Test("After the end there is nothing, and the response is let go")
    func end() async throws {
        let (pieces, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        continuation.yield(Array("data: 1\n\ndata: [DONE]\n\n".utf8))
        let ended = AsyncStream.makeStream(of: Bool.self)
        continuation.onTermination = { _ in ended.continuation.yield(true) }
        let numbers: EventStream<Int> = try read(.events(), HTTPBody(pieces))
        var iterator = numbers.makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
        continuation.finish()
        for await isEnded in ended.stream {
            #expect(isEnded)
            break
        }
    }

    @Test("A caller can go on after the last event")
    func lastEventID() async throws {
        let numbers: EventStream<Int> = try stream("id: 7\nretry: 20\ndata: 1\n\ndata: 2\n\nid: 8\n\nid: 9\ndata: 3\n")
        #expect(await numbers.lastEventID == nil)
        var iterator = numbers.makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        #expect(await numbers.lastEventID == "7")
        #expect(await numbers.reconnectionTime == .milliseconds(20))
        #expect(try await iterator.next() == 2)
        #expect(await numbers.lastEventID == "7")
        #expect(try await iterator.next() == nil)
        #expect(await numbers.lastEventID == "8")
    }

    @Test("An event of another type is an error, and the last")
    func undecodable() async throws {
        var iterator = try stream("data: 1\n\ndata: \"secret\"\n\ndata: 2\n\n", of: Int.self).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        do {
            _ = try await iterator.next()
            Issue.record("nothing was thrown")
        } catch let error as APIError {
            #expect(error.kind == .decoding)
            #expect(error.rawBody == Array("\"secret\"".utf8))
            #expect(!error.description.contains("secret"))
        }
        #expect(try await iterator.next() == nil)
    }

    @Test("An error that the server sends within the stream says what the server says")
    func serverError() async throws {
        let text = "data: {\"error\":{\"message\":\"overloaded\"}}\n\n"
        let error = await #expect(throws: APIError.self) { try await stream(text, of: Int.self).collect() }
        #expect(error?.message == "The server ended the stream with an error: overloaded")
    }

    @Test(
        "An event that is too large is an error before it is all there",
        arguments: [
            "data: " + String(repeating: "x", count: 200), String(repeating: "data: xxxx\n", count: 40),
            ":" + String(repeating: "x", count: 200),
        ]
    )
    func tooLarge(_ text: String) async throws {
        let error = await #expect(throws: APIError.self) {
            try await stream(text, of: String.self, maximumEventSize: 100).collect()
        }
        #expect(error?.kind == .decoding)
    }

    @Test("What breaks the connection comes through")
    func broken() async throws {
        let lost = APIError(kind: .connection, message: "lost")
        var iterator = try stream("data: 1\n\ndata: 2", of: Int.self, then: lost).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        await #expect(throws: APIError.self) { _ = try await iterator.next() }
    }

    @Test("A document is no stream of events", arguments: ["application/json", "text/html; charset=utf-8"])
    func document(_ type: String) async throws {
        let numbers: EventStream<Int> = try read(.events(), body([Array("{}".utf8)]), type)
        let error = await #expect(throws: APIError.self) { try await numbers.collect() }
        #expect(error?.kind == .decoding)
        let unlabelled: EventStream<Int> = try read(.events(), body([Array("data:1\n\n".utf8)]), "text/plain")
        #expect(try await unlabelled.collect() == [1])
    }

    @Test("A client gives the stream of an operation")
    func operation() async throws {
        let transport = InMemoryTransport { _ in .text("data: 1\n\ndata: 2\n\n") }
        let operation = APIOperation<EventStream<Int>>(.get, "/events", id: "events", response: .events())
        #expect(try await client(transport).send(operation).collect() == [1, 2])
        #expect(await transport.requests.first?.header("accept") == "text/event-stream")
    }
}
