import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A socket on loopback that takes one request, byte for byte, and answers it.
struct WireServer {
    struct Failure: Error {
        var call: String
    }

    /// The request that a call sends.
    ///
    /// - Parameters:
    ///   - answer: What the server sends back.
    ///   - call: Gets the URL of the server.
    static func request(
        answeredWith answer: WireAnswer = .pet,
        of call: (String) async throws -> Void
    ) async throws -> WireRequest {
        let server = try WireServer()
        let (requests, continuation) = AsyncStream<WireRequest>.makeStream()
        let socket = server.socket
        Thread.detachNewThread {
            defer { continuation.finish() }
            let peer = accept(socket, nil, nil)
            guard peer >= 0 else { return }
            defer { close(peer) }
            if let request = WireRequest(from: peer) {
                send(peer, answer)
                continuation.yield(request)
            }
        }
        defer {
            // Whoever still waits for a connection waits in vain.
            shutdown(socket, Int32(SHUT_RDWR))
            close(socket)
        }
        try await call("http://127.0.0.1:\(server.port)")
        for await request in requests { return request }
        throw Failure(call: "nothing came")
    }

    private let socket: Int32
    private let port: UInt16

    private init() throws {
        #if canImport(Darwin)
        socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #else
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let status = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) + listen(socket, 1) + getsockname(socket, address, &length)
            }
        }
        guard socket >= 0, status == 0 else { throw Failure(call: "bind") }
        port = UInt16(bigEndian: address.sin_port)
    }

    private static func send(_ peer: Int32, _ answer: WireAnswer) {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: \(answer.contentType)\r\nConnection: close\r\n"
        let length = answer.pieces.reduce(0) { $0 + $1.utf8.count }
        for piece in [head + "Content-Length: \(length)\r\n\r\n"] + answer.pieces {
            let bytes = Array(piece.utf8)
            _ = write(peer, bytes, bytes.count)
            // Each piece is to come by itself.
            usleep(answer.pieces.count > 1 ? 20_000 : 0)
        }
        shutdown(peer, Int32(SHUT_WR))
    }
}

/// What a server sends back.
struct WireAnswer: Sendable {
    var contentType: String
    var pieces: [String]

    static let pet = WireAnswer(contentType: "application/json", pieces: [#"{"name":"Rex"}"#])
}
