import ClientRuntime
import Testing

@Suite("Streams, over each transport", .timeLimit(.minutes(2)))
struct StreamingTests {
    private static let head = "HTTP/1.1 200 OK\r\nContent-Length: "

    /// Fast, but not so fast that there is always more to read: Foundation outside of Darwin does nothing else then.
    private static let filler = FaultStep.sendFiller(1_000_000_000, pause: 0.002)
    private static let endless = FaultStep.send(head + "1000000000\r\n\r\n")

    @Test("A response is there with its head, before its content", arguments: TransportKind.allCases)
    func head(kind: TransportKind) async throws {
        let gate = Gate()
        try await FaultServer.run(
            .send(Self.head + "10\r\nX-A: b\r\n\r\n"),
            .wait(gate),
            .send("12345"),
            .wait(gate),
            .send("67890")
        ) { server in
            let (response, body) = try await kind.transport.send(to: server)
            #expect(response.status == 200)
            #expect(response.headerFields[.xA] == "b")
            #expect(body.length == 10)
            var iterator = body.makeAsyncIterator()
            gate.open()
            let first = try await iterator.next()
            #expect(first == Array("12345".utf8))
            gate.open()
            let second = try await iterator.next()
            #expect(second == Array("67890".utf8))
            let third = try await iterator.next()
            #expect(third == nil)
        }
    }

    @Test("A server waits for a slow reader, and all arrives in the end", arguments: TransportKind.allCases)
    func backpressure(kind: TransportKind) async throws {
        let length = 64 << 20
        try await FaultServer.run(.send(Self.head + "\(length)\r\n\r\n"), .sendFiller(length)) { server in
            let (_, body) = try await kind.transport.send(to: server)
            var iterator = body.makeAsyncIterator()
            var count = try await iterator.next()?.count ?? 0
            // What the kernel holds of it is some megabytes.
            var sent = -1
            while server.state.sent != sent {
                sent = server.state.sent
                try await Task.sleep(for: .milliseconds(200))
            }
            if kind.waits { #expect(sent < length / 2) }
            while let piece = try await iterator.next() { count += piece.count }
            #expect(count == length)
            #expect(server.state.requests.count == 1)
        }
    }

    @Test("Content that is left ends its connection: after a piece", arguments: TransportKind.allCases)
    func broken(kind: TransportKind) async throws {
        try await FaultServer.run(Self.endless, Self.filler) { server in
            let (_, body) = try await kind.transport.send(to: server)
            for try await _ in body { break }
            await server.until { $0.open == 0 }
            // It can be read once.
            var again = 0
            for try await piece in body { again += piece.count }
            #expect(again == 0)
        }
    }

    @Test("Content that is left ends its connection: unread", arguments: TransportKind.allCases)
    func dropped(kind: TransportKind) async throws {
        try await FaultServer.run(Self.endless, Self.filler) { server in
            _ = try await kind.transport.send(to: server)
            await server.until { $0.open == 0 }
        }
    }

    @Test("Content that is left ends its connection: by cancellation", arguments: TransportKind.allCases)
    func cancelled(kind: TransportKind) async throws {
        try await FaultServer.run(.send(Self.head + "10\r\n\r\n12345"), .waitForClose) { server in
            let (_, body) = try await kind.transport.send(to: server)
            let reading = Task {
                var count = 0
                for try await piece in body {
                    count += piece.count
                    if count == 5 { withUnsafeCurrentTask { $0?.cancel() } }
                }
                return count
            }
            await #expect(throws: (any Error).self) { try await reading.value }
            await server.until { $0.open == 0 }
        }
    }

    @Test("Content is sent in pieces as they come, with its length", arguments: TransportKind.allCases)
    func uploadWithLength(kind: TransportKind) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            let pieces = AsyncStream<[UInt8]> { continuation in
                for number in 0..<100 { continuation.yield([UInt8](repeating: UInt8(number), count: 10_000)) }
                continuation.finish()
            }
            let (response, body) = try await kind.transport.send(
                .post,
                body: HTTPBody(pieces, length: 1_000_000),
                to: server
            )
            #expect(response.status == 200)
            let answer = try await body.text()
            #expect(answer == "{}")
            let request = try #require(server.state.requests.first)
            #expect(request.fields["content-length"] == "1000000")
            #expect(request.fields["transfer-encoding"] == nil)
            #expect(server.state.contents == [(0..<1_000_000).map { UInt8($0 / 10_000) }])
        }
    }

    @Test("Content of unknown length is sent in chunks as they come", arguments: TransportKind.waiting)
    func uploadInChunks(kind: TransportKind) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            let (pieces, continuation) = AsyncStream<[UInt8]>.makeStream()
            async let response = kind.transport.send(.put, body: HTTPBody(pieces), to: server)
            continuation.yield([])
            continuation.yield(Array("Hello, ".utf8))
            await server.until { !$0.requests.isEmpty }
            continuation.yield(Array("world".utf8))
            continuation.finish()
            let status = try await response.0.status
            #expect(status == 200)
            #expect(server.state.contents == [Array("Hello, world".utf8)])
            #expect(server.state.requests[0].fields["content-length"] == nil)
        }
    }

    @Test("Content of unknown length arrives whole", arguments: TransportKind.allCases, [10, 1 << 20, 5_000_000])
    func uploadOfUnknownLength(kind: TransportKind, length: Int) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            let pieces = AsyncStream<[UInt8]> { continuation in
                continuation.yield([UInt8](repeating: 1, count: length / 2))
                continuation.yield([])
                continuation.yield([UInt8](repeating: 2, count: length - length / 2))
                continuation.finish()
            }
            let (response, _) = try await kind.transport.send(.put, body: HTTPBody(pieces), to: server)
            #expect(response.status == 200)
            #expect(server.state.contents.map { $0.count } == [length])
            #expect(server.state.contents[0][length / 2 - 1] == 1)
            #expect(server.state.contents[0][length / 2] == 2)
        }
    }

    @Test("A server that does not read holds up what it is sent", arguments: TransportKind.waiting)
    func slowServer(kind: TransportKind) async throws {
        let gate = Gate()
        let piece = [UInt8](repeating: 1, count: 1 << 16)
        try await FaultServer.run(.wait(gate), .countContent, .respond()) { server in
            let given = Shared((count: 0, isOpen: false))
            // Without an end, until the server reads.
            let pieces = AsyncStream<[UInt8]> {
                given.withLock { given in
                    if given.isOpen { return nil }
                    given.count += 1
                    return piece
                }
            }
            async let response = kind.transport.send(.post, body: HTTPBody(pieces), to: server)
            await server.until { !$0.requests.isEmpty }
            var before = -1
            while given.withLock({ $0.count }) != before {
                before = given.withLock { $0.count }
                try await Task.sleep(for: .milliseconds(500))
            }
            given.withLock { $0.isOpen = true }
            gate.open()
            let status = try await response.0.status
            #expect(status == 200)
            #expect(server.state.received == given.withLock { $0.count } * piece.count)
        }
    }
}
