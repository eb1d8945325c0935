import FlyingFox
import FlyingSocks
import Foundation

/// A real HTTP server on loopback that keeps what it receives.
struct LoopbackServer: Sendable {
    /// A request as it came over the wire.
    struct Received: Sendable {
        let method: String
        /// Path and query, byte for byte.
        let target: String
        let headers: [String: String]
        let body: [UInt8]

        func header(_ name: String) -> String? {
            headers[name.lowercased()]
        }

        var bodyText: String { String(decoding: body, as: UTF8.self) }
    }

    struct Reply: Sendable {
        var status = 200
        var headers: [String: String] = [:]
        var body = "{}"
        var delay: Duration = .zero
    }

    /// Without a slash at the end.
    let url: String
    private let log: Log

    var received: [Received] {
        get async { await log.requests }
    }

    /// Runs a server for as long as the work takes.
    static func run<Result: Sendable>(
        answering reply: @escaping @Sendable (Received) -> Reply = { _ in Reply() },
        _ work: @Sendable (LoopbackServer) async throws -> Result
    ) async throws -> Result {
        let log = Log()
        let server = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            logger: .disabled,
            handler: ClosureHTTPHandler { request in
                let received = try await Received(request)
                await log.append(received)
                let reply = reply(received)
                try await Task.sleep(for: reply.delay)
                var headers: [HTTPHeader: String] = [:]
                for (name, value) in reply.headers { headers[HTTPHeader(name)] = value }
                return FlyingFox.HTTPResponse(
                    statusCode: HTTPStatusCode(reply.status, phrase: "Status"),
                    headers: HTTPHeaders(headers),
                    body: Data(reply.body.utf8)
                )
            }
        )
        let task = Task { try await server.run() }
        defer { task.cancel() }
        // Other tests may keep the machine busy.
        try await server.waitUntilListening(timeout: 60)
        guard case .ip4(_, let port) = await server.listeningAddress else { throw URLError(.badURL) }
        return try await work(LoopbackServer(url: "http://127.0.0.1:\(port)", log: log))
    }

    private actor Log {
        private(set) var requests: [Received] = []

        func append(_ request: Received) {
            requests.append(request)
        }
    }
}

extension LoopbackServer.Received {
    init(_ request: FlyingFox.HTTPRequest) async throws {
        method = request.method.rawValue
        target = request.target.rawValue
        headers = Dictionary(request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }) { $0 + ", " + $1 }
        body = try await [UInt8](request.bodyData)
    }
}

/// A socket on loopback that answers each connection with the same bytes, whatever they are, and closes it.
struct RawServer: Sendable {
    let url: String
    private let socket: Socket

    init(answering bytes: String, accepts connections: Int = 8) throws {
        (socket, url) = try Self.bound()
        try socket.listen()
        let socket = socket
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

    /// Lends a URL where nothing listens: a socket has its port, so that nobody else gets it, and takes no connections.
    static func withUnusedURL(_ body: (String) async throws -> Void) async throws {
        let (socket, url) = try bound()
        try await body(url)
        try socket.close()
    }

    private static func bound() throws -> (Socket, url: String) {
        let socket = try Socket(domain: AF_INET, type: .stream)
        try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
        guard case .ip4(_, let port) = try socket.sockname() else { throw URLError(.badURL) }
        return (socket, "http://127.0.0.1:\(port)")
    }
}
