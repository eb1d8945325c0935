@testable import ClientRuntime
import Testing

@Suite("Lines of event streams")
struct EventParserTests {
    private typealias Event = ServerSentEvent

    private func events(_ pieces: [[UInt8]]) async throws -> [ServerSentEvent] {
        try await read(.events(), body(pieces)).collect()
    }

    private func events(_ text: String) async throws -> [ServerSentEvent] {
        try await events([Array(text.utf8)])
    }

    @Test("The examples of WHATWG HTML, section 9.2.6")
    func examples() async throws {
        #expect(try await events("data: YHOO\ndata: +2\ndata: 10\n\n") == [Event(data: "YHOO\n+2\n10")])
        #expect(
            try await events(
                ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n"
            ) == [Event(data: "first event", id: "1"), Event(data: "second event"), Event(data: " third event")]
        )
        #expect(try await events("data\n\ndata\ndata\n\ndata:") == [Event(data: ""), Event(data: "\n")])
        #expect(try await events("data:test\n\ndata: test\n\n") == [Event(data: "test"), Event(data: "test")])
        #expect(
            try await events("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n")
                == [Event(event: "add", data: "73857293"), Event(event: "remove", data: "2153")]
        )
    }

    @Test("Fields as browsers are tested for them")
    func fields() async throws {
        let text =
            "data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\n"
            + "data:4\n\n"
        #expect(try await events(text) == [Event(data: "\0\n 2\n1\n3\n\n4")])
        #expect(
            try await events("\u{FEFF}data:1\n\n\u{FEFF}data:2\n\ndata:3\n\n") == [Event(data: "1"), Event(data: "3")]
        )
        #expect(try await events("event:a\n\ndata:b\n\n") == [Event(data: "b")])
        #expect(try await events("data:\u{FFFD}é\n\n") == [Event(data: "\u{FFFD}é")])
        #expect(try await events([[0x64, 0x61, 0x74, 0x61, 0x3A, 0xFF, 0x0A, 0x0A]]) == [Event(data: "\u{FFFD}")])
    }

    @Test("An ID stays until there is another, and one with NUL is none")
    func ids() async throws {
        #expect(
            try await events("id: 1\ndata:a\n\ndata:b\n\nid: 2\0\ndata:c\n\nid:3\n\ndata:d\n\n")
                == [
                    Event(data: "a", id: "1"), Event(data: "b", id: "1"), Event(data: "c", id: "1"),
                    Event(data: "d", id: "3"),
                ]
        )
    }

    @Test(
        "Only digits say when to connect again",
        arguments: [
            ("1500", .milliseconds(1_500)), ("-1", nil), ("1.5", nil), ("", nil), ("1s", nil), ("٣", nil),
            ("99999999999999999999", nil),
        ] as [(String, Duration?)]
    )
    func retry(_ value: String, _ time: Duration?) async throws {
        let stream: EventStream<ServerSentEvent> = try read(.events(), body([Array("retry:\(value)\ndata:a\n\n".utf8)]))
        #expect(try await stream.collect() == [Event(data: "a", retry: time)])
        #expect(await stream.reconnectionTime == time)
    }

    @Test("All line ends", arguments: ["\n", "\r", "\r\n"])
    func lineEnds(_ end: String) async throws {
        let text = ["data:a", "data:b", "", "data:c", "", "data:d", ""].joined(separator: end)
        let expected = [Event(data: "a\nb"), Event(data: "c")]
        #expect(try await events(text) == expected)
        #expect(try await events(text.utf8.map { [$0] }) == expected)
    }

    @Test("An event that the stream breaks off in is dropped")
    func unterminated() async throws {
        #expect(try await events("data:a\n\ndata:b\n") == [Event(data: "a")])
        #expect(try await events("data:a\r\rdata:b") == [Event(data: "a")])
        #expect(try await events("") == [])
    }

    @Test("An event is there as soon as its last line ends, though a line feed may follow")
    func promptness() throws {
        var parser = EventParser(maximumEventSize: 100)
        parser.append(Array("data:a\r\r".utf8))
        #expect(try parser.next() == Event(data: "a"))
        parser.append(Array("\ndata:b\r\n\r".utf8))
        #expect(try parser.next() == Event(data: "b"))
    }

    @Test("The same events, however the bytes are cut", arguments: 0..<200)
    func cuts(_ seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let tokens = [
            "data", "data:", "data: ", "id:", "event:", "retry:", ":", "12", "\0", "é😀", "x", "\n", "\n", "\n\n", "\r",
            "\r\n", "\r\n\r\n", "\u{FEFF}", " ",
        ]
        let text = (0..<60).compactMap { _ in tokens.randomElement(using: &random) }.joined()
        let bytes = Array(text.utf8)
        let whole = try await events([bytes])
        #expect(try await events(bytes.map { [$0] }) == whole)
        for _ in 0..<5 {
            let pieces = bytes.cut(&random)
            #expect(try await events(pieces) == whole, "\(text.debugDescription) as \(pieces.map(\.count))")
        }
    }
}
