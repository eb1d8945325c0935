import ClientRuntime
import Testing

@Suite("Broken requests, over each transport", .timeLimit(.minutes(2)))
struct BrokenRequestTests {
    private struct Failure: Error {}

    /// Pieces until one throws.
    private static func pieces(_ count: Int, thenThrows: Bool = false) -> AsyncThrowingStream<[UInt8], any Error> {
        let given = Shared(0)
        return AsyncThrowingStream {
            let number = given.withLock { number in
                number += 1
                return number
            }
            if number <= count { return [UInt8](repeating: 1, count: 1_000) }
            if thenThrows { throw Failure() }
            return nil
        }
    }

    @Test("Content that cannot be read is an error that says so", arguments: TransportKind.allCases, [nil, 10_000])
    func unreadable(kind: TransportKind, length: Int?) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            let error = await #expect(throws: APIError.self) {
                try await kind.transport.send(
                    .post,
                    body: HTTPBody(Self.pieces(3, thenThrows: true), length: length),
                    to: server
                )
            }
            #expect(error?.kind == .encoding)
            #expect(error?.underlying is Failure)
            await server.until { $0.open == 0 }
            #expect(server.state.contents.isEmpty, "half a content must not count as a whole one")
        }
    }

    @Test("Content of another length than was said is an error", arguments: TransportKind.allCases, [2_000, 4_000])
    func wrongLength(kind: TransportKind, length: Int) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            let error = await #expect(throws: APIError.self) {
                try await kind.transport.send(.post, body: HTTPBody(Self.pieces(3), length: length), to: server)
            }
            #expect(error?.kind == .encoding)
            await server.until { $0.open == 0 }
        }
    }

    @Test("A server may answer before it has read everything", arguments: TransportKind.allCases)
    func earlyAnswer(kind: TransportKind) async throws {
        try await FaultServer.run(.read(10_000), .respond(413, ["Connection: close"]), .close) { server in
            let body = HTTPBody(Self.pieces(20_000))
            do {
                let (response, _) = try await kind.transport.send(.post, body: body, to: server)
                #expect(response.status.code == 413)
            } catch let error as APIError {
                // The reset may overtake the answer.
                #expect(error.kind == .connection)
            }
            await server.until { $0.open == 0 }
        }
    }

    @Test(
        "A request on a connection that was closed meanwhile is sent whole or fails",
        arguments: TransportKind.allCases,
        [
            false, true,
        ]
    )
    func staleConnection(kind: TransportKind, isStreamed: Bool) async throws {
        try await FaultServer.run({ request in
            request.number == 1 ? [.readContent, .close] : [.readContent, .respond()]
        }) { server in
            let transport = kind.makeTransport()
            for number in 0..<3 {
                let bytes = [UInt8](repeating: UInt8(number), count: 5_000)
                let body = isStreamed ? HTTPBody(AsyncStream([bytes])) : HTTPBody(bytes)
                do {
                    let (response, content) = try await transport.send(.post, body: body, to: server)
                    _ = try await content.bytes()
                    #expect(response.status == 200)
                } catch let error as APIError {
                    #expect(error.kind == .connection)
                    #expect(number == 1)
                }
            }
            #expect(server.state.contents.allSatisfy { $0.count == 5_000 })
            #expect(Set(server.state.contents.map { $0[0] }) == [0, 1, 2])
        }
    }
}

extension AsyncStream where Element == [UInt8] {
    init(_ pieces: [[UInt8]]) {
        self.init { continuation in
            pieces.forEach { continuation.yield($0) }
            continuation.finish()
        }
    }
}
