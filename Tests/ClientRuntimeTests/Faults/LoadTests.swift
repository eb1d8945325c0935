import ClientRuntime
import Testing

@Suite("Many calls, over each transport", .timeLimit(.minutes(4)))
struct LoadTests {
    @Test("1,000 calls at once", arguments: TransportKind.allCases)
    func concurrent(kind: TransportKind) async throws {
        try await FaultServer.run({ request in
            [.readContent, .respond(content: request.target)]
        }) { server in
            let transport = kind.makeTransport()
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        let (response, body) = try await transport.send(
                            .post,
                            path: "/\(number)",
                            body: HTTPBody("\(number)"),
                            to: server
                        )
                        let text = try await body.text()
                        return response.status == 200 && text == "/\(number)"
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
            #expect(server.state.requests.count == 1_000)
            #expect(server.state.mostOpen <= 64)
        }
    }

    @Test("Calls one after the other share a connection", arguments: TransportKind.allCases)
    func sequence(kind: TransportKind) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            let transport = kind.makeTransport()
            for _ in 0..<300 {
                let (_, body) = try await transport.send(.post, body: HTTPBody("x"), to: server)
                _ = try await body.bytes()
            }
            #expect(server.state.requests.count == 300)
            #expect(server.state.accepted == 1)
        }
    }

    @Test("64 MB go through in both directions", arguments: TransportKind.allCases)
    func streams(kind: TransportKind) async throws {
        let length = 64 << 20
        let piece = [UInt8](repeating: 7, count: 1 << 16)
        let head = FaultStep.send("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n")
        try await FaultServer.run(.countContent, head, .sendFiller(length)) { server in
            let given = Shared(0)
            let pieces = AsyncStream<[UInt8]> {
                let count = given.withLock { count in
                    count += piece.count
                    return count
                }
                return count <= length ? piece : nil
            }
            let (_, body) = try await kind.transport.send(.put, body: HTTPBody(pieces, length: length), to: server)
            #expect(server.state.received == length)
            var count = 0
            for try await piece in body { count += piece.count }
            #expect(count == length)
        }
    }
}
