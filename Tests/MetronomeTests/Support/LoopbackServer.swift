import FlyingFox
import FlyingSocks
import Foundation

/// A real HTTP server on loopback that keeps what it receives, and holds it against the document.
struct LoopbackServer: Sendable {
    struct Reply: Sendable {
        var status = 200
        var headers = ["Content-Type": "application/json"]
        var body = #"{"data":{"url":"https://example.com/dashboard"}}"#
        var delay: Duration = .zero
    }

    /// Without a slash at the end.
    let url: String
    private let log: Log

    var received: [ReceivedRequest] {
        get async { await log.requests }
    }

    /// What was wrong with all requests so far.
    var problems: [String] {
        get async { await log.problems }
    }

    /// Runs a server for as long as the work takes.
    ///
    /// - Parameter prefix: A path that the API is served below.
    static func run<Result: Sendable>(
        below prefix: String = "",
        answering reply: @escaping @Sendable (ReceivedRequest) -> Reply = { _ in Reply() },
        _ work: @Sendable (LoopbackServer) async throws -> Result
    ) async throws -> Result {
        let contract = try Contract()
        let log = Log()
        let server = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            logger: .disabled,
            handler: ClosureHTTPHandler { request in
                let received = try await ReceivedRequest(request)
                await log.append(received, problems: contract.problems(with: received.withoutPrefix(prefix)))
                let reply = reply(received)
                try await Task.sleep(for: reply.delay)
                var headers: [HTTPHeader: String] = [:]
                for (name, value) in reply.headers { headers[HTTPHeader(name)] = value }
                return HTTPResponse(
                    statusCode: HTTPStatusCode(reply.status, phrase: "Status"),
                    headers: HTTPHeaders(headers),
                    body: Data(reply.body.utf8)
                )
            }
        )
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { throw URLError(.badURL) }
        return try await work(LoopbackServer(url: "http://127.0.0.1:\(port)", log: log))
    }

    private actor Log {
        private(set) var requests: [ReceivedRequest] = []
        private(set) var problems: [String] = []

        func append(_ request: ReceivedRequest, problems: [String]) {
            requests.append(request)
            self.problems += problems
        }
    }
}

extension ReceivedRequest {
    fileprivate init(_ request: HTTPRequest) async throws {
        method = request.method.rawValue
        target = request.target.rawValue
        headers = Dictionary(request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }) { $0 + ", " + $1 }
        body = try await [UInt8](request.bodyData)
    }

    /// As it would be were the API served at the root; what is not below the prefix stays as it is, and is a problem.
    fileprivate func withoutPrefix(_ prefix: String) -> ReceivedRequest {
        var request = self
        if target.hasPrefix(prefix + "/") { request.target = String(target.dropFirst(prefix.count)) }
        return request
    }
}

/// A socket on loopback that answers each connection with the same bytes, whatever they are, and closes it.
struct RawServer: Sendable {
    let url: String

    init(answering bytes: String, accepts connections: Int = 8) throws {
        let socket = try Socket(domain: AF_INET, type: .stream)
        try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
        try socket.listen()
        guard case .ip4(_, let port) = try socket.sockname() else { throw URLError(.badURL) }
        url = "http://127.0.0.1:\(port)"
        Thread.detachNewThread {
            for _ in 0..<connections {
                guard let connection = try? socket.accept() else { return }
                let peer = Socket(file: connection.file)
                _ = try? peer.read(atMost: 4096)
                _ = try? peer.write(Data(bytes.utf8))
                try? peer.close()
            }
        }
    }
}
