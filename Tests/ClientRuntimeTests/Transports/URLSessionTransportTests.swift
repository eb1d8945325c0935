import ClientRuntime
import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("URLSession, against a real server")
struct URLSessionTransportTests {
    private static func sample(_ url: String, timeout: Duration = .seconds(20)) -> SampleClient {
        SampleClient(baseURL: url, timeout: timeout, transport: URLSessionTransport.shared)
    }

    @Test("A call goes over the wire byte for byte, and its answer comes back")
    func call() async throws {
        try await LoopbackServer.run(answering: { _ in
            LoopbackServer.Reply(
                headers: ["Content-Type": "application/json"], body: #"{"url":"https://x.example/é"}"#
            )
        }) { server in
            let result = try await Self.sample(server.url + "/base/").dashboards.getEmbeddableURL(
                customerID: "cus \"1\"\n", dashboard: .invoices, colorOverrides: ["ü"]
            )
            #expect(result.url == "https://x.example/é")

            let received = try #require(await server.received.last)
            #expect(received.method == "POST")
            #expect(received.target == "/base/v1/dashboards/getEmbeddableUrl")
            #expect(
                received.bodyText == #"{"customer_id":"cus \"1\"\n","dashboard":"invoices","color_overrides":["ü"]}"#
            )
            #expect(received.header("Content-Type") == "application/json")
            #expect(received.header("Content-Length") == "\(received.body.count)")
            #expect(received.header("Accept") == "application/json")
            #expect(received.header("User-Agent") == "Sample/Swift 1.0.0")
            #expect(received.header("Authorization") == "Bearer token-for-tests")
            #expect(received.header("Cookie") == nil)
        }
    }

    @Test("Path, query, headers and cookies arrive as they were encoded")
    func target() async throws {
        try await LoopbackServer.run { server in
            _ = try await Self.sample(server.url).pets.show(
                petID: "a/b%2F c|é", limit: 10, tags: ["x,y", "[z]"], trace: "t 1", session: "s;1"
            )
            let received = try #require(await server.received.last)
            #expect(received.method == "GET")
            #expect(received.target == "/pets/a%2Fb%252F%20c%7C%C3%A9?limit=10&tags=x%2Cy,%5Bz%5D")
            #expect(received.header("X-Trace") == "t 1")
            #expect(received.header("Cookie") == "sid=s%3B1")
            #expect(received.header("Content-Type") == nil)
            #expect(received.body.isEmpty)
        }
    }

    @Test("A method without content says so, and an empty answer is one")
    func empty() async throws {
        try await LoopbackServer.run(answering: { _ in LoopbackServer.Reply(status: 204, body: "") }) { server in
            try await Self.sample(server.url).pets.delete(petID: "1")
            let received = try #require(await server.received.last)
            #expect(received.method == "DELETE")
            #expect(received.header("Content-Type") == nil)
            #expect(received.body.isEmpty)
        }
    }

    @Test("Bytes go and come as they are")
    func bytes() async throws {
        try await LoopbackServer.run(answering: { received in
            LoopbackServer.Reply(body: String(repeating: "x", count: received.body.count))
        }) { server in
            let photo = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
            let result = try await Self.sample(server.url).pets.photo(photo)
            #expect(result.count == photo.count)
            let received = try #require(await server.received.last)
            #expect(received.body == photo)
            #expect(received.header("Content-Type") == "image/png")
            #expect(received.header("Accept") == "image/png")
        }
    }

    @Test("Cookies a server sets are not sent back")
    func noCookies() async throws {
        try await LoopbackServer.run(answering: { _ in
            LoopbackServer.Reply(headers: ["Set-Cookie": "a=1; Path=/", "Cache-Control": "max-age=600"])
        }) { server in
            let sample = Self.sample(server.url)
            _ = try await sample.pets.show(petID: "1")
            _ = try await sample.pets.show(petID: "1")
            let received = await server.received
            #expect(received.count == 2, "nothing may come from a cache")
            #expect(received.allSatisfy { $0.header("Cookie") == nil })
        }
    }

    @Test("An error status has the documented body, the headers and the request's name")
    func errorStatus() async throws {
        try await LoopbackServer.run(answering: { _ in
            LoopbackServer.Reply(
                status: 400, headers: ["Content-Type": "application/json", "X-Request-ID": "req_1"],
                body: #"{"message":"no such dashboard"}"#
            )
        }) { server in
            let error = await #expect(throws: SampleError.self) {
                _ = try await Self.sample(server.url).dashboards.getEmbeddableURL(customerID: "1", dashboard: .invoices)
            }
            #expect(error?.kind == .badRequest)
            #expect(error?.body(as: ErrorPayload.self)?.message == "no such dashboard")
            #expect(error?.requestID == "req_1")
            #expect(error?.description == "400 no such dashboard")
        }
    }

    @Test("Nobody listens")
    func refused() async throws {
        try await RawServer.withUnusedURL { url in
            let error = await #expect(throws: APIError.self) {
                _ = try await Self.sample(url).pets.show(petID: "secret-id")
            }
            #expect(error?.kind == .connection)
            #expect(error?.status == nil)
            #expect(error?.operationID == "showPetById")
            #expect(error?.description.contains("127.0.0.1") == true)
            #expect((error?.underlying as? URLError)?.code == .cannotConnectToHost)
        }
    }

    @Test("A connection that closes, or does not speak HTTP, is a connection error", arguments: [
        "", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", "SSH-2.0-OpenSSH_9.2\r\n",
    ])
    func closed(bytes: String) async throws {
        let server = try RawServer(answering: bytes)
        let error = await #expect(throws: APIError.self) {
            _ = try await Self.sample(server.url).pets.show(petID: "1")
        }
        #expect(error?.kind == .connection)
    }

    @Test("An answer that takes too long is a timeout, after the time that was asked for")
    func timeout() async throws {
        try await LoopbackServer.run(answering: { _ in LoopbackServer.Reply(delay: .seconds(20)) }) { server in
            let start = ContinuousClock.now
            let error = await #expect(throws: APIError.self) {
                _ = try await Self.sample(server.url, timeout: .milliseconds(300)).pets.show(petID: "1")
            }
            let elapsed = ContinuousClock.now - start
            #expect(error?.kind == .timeout)
            #expect(elapsed >= .milliseconds(300))
        }
    }

    @Test("A cancelled task ends the call at once")
    func cancellation() async throws {
        try await LoopbackServer.run(answering: { _ in LoopbackServer.Reply(delay: .seconds(20)) }) { server in
            let call = Task { try await Self.sample(server.url).pets.show(petID: "1") }
            while await server.received.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            let start = ContinuousClock.now
            call.cancel()
            let error = await #expect(throws: APIError.self) { _ = try await call.value }
            #expect(error?.kind == .cancelled)
            #expect(ContinuousClock.now - start < .seconds(5))
        }
    }

    @Test("A redirect within an origin is followed with its credentials")
    func redirect() async throws {
        try await LoopbackServer.run(answering: { received in
            received.target == "/pets/1"
                ? LoopbackServer.Reply(status: 302, headers: ["Location": "/moved?to=2"])
                : LoopbackServer.Reply(body: #""there""#)
        }) { server in
            let value = try await Self.sample(server.url).pets.show(petID: "1")
            #expect(value == "there")
            let received = await server.received
            #expect(received.map(\.target) == ["/pets/1", "/moved?to=2"])
            #expect(received.last?.header("Authorization") == "Bearer token-for-tests")
        }
    }

    @Test("A redirect to another origin takes no credentials along")
    func crossOrigin() async throws {
        try await LoopbackServer.run { other in
            let location = other.url + "/there"
            try await LoopbackServer.run(answering: { _ in
                LoopbackServer.Reply(status: 307, headers: ["Location": location])
            }) { server in
                let sample = SampleClient(
                    baseURL: server.url, defaultHeaders: ["X-Api-Key": "key-for-tests"],
                    transport: URLSessionTransport.shared
                )
                _ = try await sample.pets.show(petID: "1", trace: "trace-for-tests", session: "session-for-tests")
                let first = try #require(await server.received.last)
                #expect(first.header("Authorization") == "Bearer token-for-tests")
                #expect(first.header("X-Api-Key") == "key-for-tests")

                let second = try #require(await other.received.last)
                #expect(second.target == "/there")
                #expect(second.header("Accept") == "application/json")
                #expect(!second.headers.values.contains { $0.contains("for-tests") })
            }
        }
    }

    @Test("GET with content is refused in words, not sent without it")
    func getWithContent() async throws {
        let error = await #expect(throws: APIError.self) {
            _ = try await request(method: .get, body: .json([1])) { _ in client(URLSessionTransport.shared) }
        }
        #expect(error?.kind == .encoding)
    }

    @Test("A transport of its own ends with its last user")
    func ownSession() async throws {
        try await LoopbackServer.run { server in
            weak var gone: URLSessionTransport?
            do {
                let transport = URLSessionTransport(configuration: .ephemeral)
                gone = transport
                _ = try await SampleClient(baseURL: server.url, transport: transport).pets.show(petID: "1")
            }
            #expect(gone == nil)
        }
    }
}
