#if AsyncHTTPClient
import AsyncHTTPClient
import ClientRuntime
import Testing

@Suite("AsyncHTTPClient alone", .timeLimit(.minutes(2)))
struct AsyncHTTPClientTransportTests {
    /// 100,000 zeros, as gzip writes them.
    private static let bomb: [UInt8] =
        [
            0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xed, 0xc1, 0x31, 0x01, 0x00, 0x00,
            0x00, 0xc2, 0xa0, 0xf5, 0x4f, 0x6d, 0x0d, 0x0f, 0xa0,
        ] + [UInt8](repeating: 0, count: 96) + [0x80, 0x57, 0x03, 0x7d, 0x95, 0x11, 0xd4, 0xa0, 0x86, 0x01, 0x00]

    @Test("Content that becomes too large when it is decompressed is refused")
    func decompressionLimit() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(Self.bomb.count)\r\n\r\n"
        try await FaultServer.run(.send(head), .send(Self.bomb)) { server in
            let error = await #expect(throws: APIError.self) {
                try await AsyncHTTPClientTransport.shared.send(to: server).1.bytes()
            }
            #expect(error?.kind == .decoding)
        }
    }

    @Test("A connection that is silent for an hour is given up")
    func silence() {
        #expect(AsyncHTTPClientTransport.plainConfiguration.timeout.read == .hours(1))
    }

    @Test("A client that follows redirects by itself is refused, one that does not is used")
    func ownClient() async throws {
        try await FaultServer.run({ request in
            request.target == "/" ? [.respond(302, ["Location: /there"], content: "")] : [.respond()]
        }) { server in
            let following = HTTPClient()
            let error = await #expect(throws: APIError.self) {
                try await AsyncHTTPClientTransport(following).send(to: server)
            }
            #expect(error?.kind == .invalidConfiguration)
            try await following.shutdown()

            let client = HTTPClient(configuration: .init(redirectConfiguration: .disallow))
            let (response, _) = try await AsyncHTTPClientTransport(client).send(to: server)
            #expect(response.status.code == 302)
            try await client.shutdown()
            let late = await #expect(throws: APIError.self) {
                try await AsyncHTTPClientTransport(client).send(to: server)
            }
            #expect(late?.kind == .invalidConfiguration)
        }
    }
}
#endif
