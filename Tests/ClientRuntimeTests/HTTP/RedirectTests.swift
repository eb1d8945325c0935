@testable import ClientRuntime
import Testing

@Suite("Redirects")
struct RedirectTests {
    /// Sends an operation to a transport that redirects once, and gives the second request.
    private func second(
        _ status: Int,
        location: String,
        method: HTTPRequest.Method = .post,
        path: String = "/v1/a/b",
        baseURL: String = "https://api.sample.example",
        body: APIBody = .json(["a": 1])
    ) async throws -> RecordedRequest? {
        let transport = InMemoryTransport { request in
            request.path == path && request.request.authority == "api.sample.example"
                && request.request.scheme == RequestURL(baseURL)?.scheme
                ? .empty(status: status, headers: [.location: location]) : .empty()
        }
        let sample = client(
            transport, schemes: ["key": .apiKey(name: "X-Key", in: .header), "token": .bearer],
            security: [["key", "token"]], credentials: ["key": .token("key-1"), "token": .token("token-1")],
            baseURL: baseURL
        )
        try await sample.send(APIOperation(method, path, id: "test", body: body, response: .none))
        let requests = await transport.requests
        #expect(requests.count == 2)
        return requests.last
    }

    @Test("Methods and contents after a redirect", arguments: [
        (301, HTTPRequest.Method.post, HTTPRequest.Method.get), (302, .post, .get), (303, .post, .get),
        (307, .post, .post), (308, .post, .post), (301, .put, .put), (302, .delete, .delete), (303, .put, .get),
        (303, .head, .head), (302, .patch, .patch),
    ])
    func methods(status: Int, method: HTTPRequest.Method, expected: HTTPRequest.Method) async throws {
        let sent = try #require(await second(status, location: "/c", method: method))
        #expect(sent.request.method == expected)
        #expect((sent.body != nil) == (expected == method))
        #expect((sent.header("Content-Type") != nil) == (expected == method))
        #expect(sent.header("Authorization") == "Bearer token-1")
    }

    @Test("Where a location leads", arguments: [
        ("/c?x=1#top", "https", "api.sample.example", "/c?x=1"),
        ("c", "https", "api.sample.example", "/v1/a/c"),
        ("../c/./d", "https", "api.sample.example", "/v1/c/d"),
        ("..", "https", "api.sample.example", "/v1/"),
        ("/../../c", "https", "api.sample.example", "/c"),
        ("?x=1", "https", "api.sample.example", "/v1/a/b?x=1"),
        ("//other.example/c", "https", "other.example", "/c"),
        ("https://other.example", "https", "other.example", "/"),
        ("HTTPS://other.example:8443?q", "https", "other.example:8443", "/?q"),
        ("/a b/é%20%zz", "https", "api.sample.example", "/a%20b/%C3%A9%20%25zz"),
    ])
    func locations(location: String, scheme: String, authority: String, path: String) async throws {
        let sent = try #require(await second(307, location: location))
        #expect(sent.request.scheme == scheme)
        #expect(sent.request.authority == authority)
        #expect(sent.path == path)
    }

    @Test("Another scheme, host or port gets no credentials", arguments: [
        ("https://other.example/c", false), ("https://api.sample.example:8443/c", false),
        ("https://sub.api.sample.example/c", false), ("https://API.sample.example:443/c", true),
        ("https://api.sample.example:/c", true), ("/c", true),
    ])
    func origins(location: String, keeps: Bool) async throws {
        let sent = try #require(await second(308, location: location))
        #expect((sent.header("Authorization") != nil) == keeps)
        #expect((sent.header("X-Key") != nil) == keeps)
        #expect(sent.header("User-Agent") == "Sample/Swift 1.0.0")
        #expect(sent.bodyText == #"{"a":1}"#)
    }

    @Test("From http to https is another origin")
    func upgrade() async throws {
        let sent = try #require(
            await second(
                301, location: "https://api.sample.example/c", method: .get, baseURL: "http://api.sample.example",
                body: .none
            )
        )
        #expect(sent.request.scheme == "https")
        #expect(sent.header("Authorization") == nil)
    }

    @Test("What is not followed is an error with the redirect's status", arguments: [
        "http://api.sample.example/c", "ftp://other.example/c", "javascript:alert(1)", "https://", "https://a b/",
        "https://user:password@other.example/", "https://other.example:99999/",
    ])
    func notFollowed(location: String) async throws {
        let transport = InMemoryTransport { _ in .empty(status: 302, headers: [.location: location]) }
        let error = await #expect(throws: APIError.self) {
            try await client(transport).send(APIOperation(.get, "/a", id: "a", response: .none))
        }
        #expect(error?.kind == .unexpectedStatus)
        #expect(error?.status == 302)
        #expect(await transport.requests.count == 1)
    }

    @Test("No location, or a status that is no redirect, is not followed")
    func noLocation() async throws {
        for response in [CannedResponse.empty(status: 302), .empty(status: 304, headers: [.location: "/x"])] {
            let transport = InMemoryTransport { _ in response }
            let error = await #expect(throws: APIError.self) {
                try await client(transport).send(APIOperation(.get, "/a", id: "a", response: .none))
            }
            #expect(error?.kind == .unexpectedStatus)
        }
    }

    @Test("A circle ends after twenty redirects")
    func circle() async throws {
        let transport = InMemoryTransport { _ in .empty(status: 302, headers: [.location: "/a"]) }
        let error = await #expect(throws: APIError.self) {
            try await client(transport).send(APIOperation(.get, "/a", id: "a", response: .none))
        }
        #expect(error?.kind == .unexpectedStatus)
        #expect(error?.message == "There were more than 20 redirects")
        #expect(await transport.requests.count == 21)
    }

    @Test("Content that can be sent once is not sent again after a redirect")
    func oneShot() async throws {
        let chunks = AsyncStream<[UInt8]> { continuation in
            continuation.yield([1, 2, 3])
            continuation.finish()
        }
        let transport = InMemoryTransport { _ in .empty(status: 307, headers: [.location: "/c"]) }
        let error = await #expect(throws: APIError.self) {
            try await client(transport).send(
                APIOperation(.post, "/a", id: "a", body: .stream(HTTPBody(chunks)), response: .none)
            )
        }
        #expect(error?.status == 307)
        #expect(await transport.requests.count == 1)
    }
}
