import ClientRuntime
import Foundation
import Testing

@Suite("Cancellation, over each transport", .timeLimit(.minutes(2)))
struct CancellationTests {
    /// How far a server is when the task is cancelled.
    enum Point: String, CaseIterable, CustomTestStringConvertible {
        case beforeResponse, insideHead, afterHead, insideContent, insideChunk

        var steps: [FaultStep] {
            let head = "HTTP/1.1 200 OK\r\nX-A: b\r\n"
            switch self {
            case .beforeResponse: return [.mark, .waitForClose]
            case .insideHead: return [.send(head), .mark, .waitForClose]
            case .afterHead: return [.send(head + "Content-Length: 10\r\n\r\n"), .mark, .waitForClose]
            case .insideContent: return [.send(head + "Content-Length: 10\r\n\r\n12345"), .mark, .waitForClose]
            case .insideChunk:
                return [.send(head + "Transfer-Encoding: chunked\r\n\r\na\r\n12345"), .mark, .waitForClose]
            }
        }

        var testDescription: String { rawValue }
    }

    @Test("A cancelled task ends its connection", arguments: TransportKind.allCases, Point.allCases)
    func cancelled(kind: TransportKind, point: Point) async throws {
        try await FaultServer.run({ _ in point.steps }) { server in
            let call = Task {
                let (_, body) = try await kind.transport.send(.post, body: HTTPBody("content"), to: server)
                return try await body.bytes()
            }
            await server.until { $0.marks == 1 }
            call.cancel()
            let error = await #expect(throws: (any Error).self) { try await call.value }
            #expect(error is CancellationError || (error as? APIError)?.kind == .cancelled)
            await server.until { $0.open == 0 }
        }
    }

    @Test("A task that is cancelled before it begins sends nothing", arguments: TransportKind.allCases)
    func before(kind: TransportKind) async throws {
        try await FaultServer.run(.respond()) { server in
            let gate = AsyncStream<Void>.makeStream()
            let call = Task {
                for await _ in gate.stream {}
                return try await kind.makeTransport().send(to: server)
            }
            call.cancel()
            gate.continuation.finish()
            let error = await #expect(throws: (any Error).self) { try await call.value }
            #expect(error is CancellationError || (error as? APIError)?.kind == .cancelled)
            #expect(server.state.requests.isEmpty)
        }
    }

    /// Tells when it ends.
    private final class Token: Sendable {}

    @Test("A cancelled upload lets go of its content and its connection", arguments: TransportKind.allCases)
    func upload(kind: TransportKind) async throws {
        weak var gone: Token?
        try await FaultServer.run(.mark, .waitForClose) { server in
            let (started, continuation) = AsyncStream<Void>.makeStream()
            let call: Task<Void, any Error>
            do {
                let token = Token()
                gone = token
                let pieces = AsyncStream<[UInt8]> {
                    withExtendedLifetime(token) {}
                    continuation.yield()
                    return [UInt8](repeating: 1, count: 1_000)
                }
                let body = HTTPBody(pieces)
                call = Task { _ = try await kind.transport.send(.post, body: body, to: server) }
            }
            for await _ in started { break }
            call.cancel()
            let error = await #expect(throws: (any Error).self) { try await call.value }
            #expect(error is CancellationError || (error as? APIError)?.kind == .cancelled)
            await server.until { $0.open == 0 }
        }
        while gone != nil { try await Task.sleep(for: .milliseconds(10)) }
    }

    #if os(Linux)
    /// The sockets of this process that are connected to a server.
    private func connections(to server: FaultServer) throws -> Int {
        let port = String(server.port, radix: 16, uppercase: true)
        let suffix = ":" + String(repeating: "0", count: 4 - port.count) + port
        let table = try String(contentsOfFile: "/proc/self/net/tcp", encoding: .utf8)
        return table.split(separator: "\n").dropFirst().filter { line in
            let columns = line.split(separator: " ")
            // 01 is ESTABLISHED, 08 CLOSE_WAIT: what a client has that did not close.
            return columns[2].hasSuffix(suffix) && ["01", "08"].contains(columns[3])
        }.count
    }

    @Test("Nothing is left of calls that were broken off", arguments: TransportKind.allCases)
    func noLeaks(kind: TransportKind) async throws {
        try await FaultServer.run({ request in
            Point.allCases[request.number % Point.allCases.count].steps
        }) { server in
            let transport = kind.makeTransport()
            for number in 1...40 {
                let call = Task {
                    let (_, body) = try await transport.send(to: server)
                    for try await _ in body {}
                }
                await server.until { $0.marks == number }
                call.cancel()
                _ = await call.result
            }
            await server.until { $0.open == 0 }
            let rest = try connections(to: server)
            #expect(rest == 0)
            #expect(server.state.accepted == 40)
        }
    }
    #endif
}
