import ClientRuntime
import Testing

@Suite("Base URLs")
struct BaseURLTests {
    private func sent(_ baseURL: String?, environment: [String: String] = [:]) async throws -> RecordedRequest {
        let transport = InMemoryTransport { _ in .empty() }
        let sample = SampleClient(baseURL: baseURL, environment: environment, transport: transport)
        try await sample.pets.delete(petID: "1")
        return try #require(await transport.requests.last)
    }

    @Test(
        "Slashes, blanks, case and defaults are normalized",
        arguments: [
            ("https://a.example", "https", "a.example", "/pets/1"),
            ("https://a.example/", "https", "a.example", "/pets/1"),
            (" /https://a.example/v1/// \n", "https", "a.example", "/v1/pets/1"),
            ("HTTP://a.example:8080/v1/b c/%20é", "http", "a.example:8080", "/v1/b%20c/%20%C3%A9/pets/1"),
            ("http://[::1]:80", "http", "[::1]:80", "/pets/1"),
        ]
    )
    func normalized(baseURL: String, scheme: String, authority: String, path: String) async throws {
        let sent = try await sent(baseURL)
        #expect(sent.request.scheme == scheme)
        #expect(sent.request.authority == authority)
        #expect(sent.path == path)
    }

    @Test("The initializer wins over the environment, which wins over the document")
    func precedence() async throws {
        let environment = ["SAMPLE_BASE_URL": "  https://env.example/v2/ \n"]
        #expect(try await sent("https://a.example", environment: environment).request.authority == "a.example")
        #expect(try await sent(nil, environment: environment).path == "/v2/pets/1")
        #expect(try await sent("  ", environment: environment).request.authority == "env.example")
        #expect(try await sent(nil, environment: ["SAMPLE_BASE_URL": " "]).request.authority == "api.sample.example")
    }

    @Test(
        "What is no base URL is an error of the first call, which does not show it",
        arguments: [
            "a.example", "ftp://a.example", "https://", "https://user:secret-1@a.example",
            "https://a.example?key=secret-1",
            "https://a.example/#secret-1", "https://a b.example", "https://a.example:x", "https://a.example:70000",
            "https://[::1", "/v1", "https:/a.example", "https://a.example:+80",
        ]
    )
    func invalid(baseURL: String) async {
        let error = await #expect(throws: APIError.self) { _ = try await sent(baseURL) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.message.contains("SAMPLE_BASE_URL") == true)
        #expect(error?.message.contains("'baseURL'") == true)
        #expect(error?.message.contains("secret-1") == false)
        let sample = SampleClient(baseURL: baseURL, transport: InMemoryTransport { _ in .empty() })
        #expect(!"\(sample)".contains("secret-1"))
    }

    @Test("A document without a server needs a base URL from elsewhere", arguments: [nil, "", "/v1"])
    func relative(server: String?) async throws {
        let error = await #expect(throws: APIError.self) {
            _ = try await request { client($0, baseURL: server) }
        }
        #expect(error?.kind == .invalidConfiguration)
        let sent = try await request {
            client($0, baseURL: server, environment: ["SAMPLE_BASE_URL": "https://env.example"])
        }
        #expect(sent.request.authority == "env.example")
    }

    @Test("Paths are appended with one slash")
    func paths() async throws {
        #expect(try await request(path: "items").path == "/items")
        #expect(try await request(path: "/").path == "/")
        #expect(try await request(path: "").path == "/")
        #expect(try await request([.query("a", 1)], path: "").path == "/?a=1")
        let sent = try await request(path: "/") { client($0, baseURL: "https://a.example/v1/") }
        #expect(sent.path == "/v1/")
    }

    @Test(
        "The document's server of a single operation counts unless somebody chose a base URL",
        arguments: [
            ("https://files.example/v3/", nil, nil, "files.example", "/v3/items"),
            ("https://files.example", "https://proxy.example/p", nil, "proxy.example", "/p/items"),
            ("https://files.example", nil, "https://one.example/call", "one.example", "/call/items"),
            ("/v3/", nil, nil, "api.sample.example", "/v3/items"),
            ("/v3", "https://proxy.example/p", nil, "proxy.example", "/v3/items"),
            (nil, nil, "https://one.example", "one.example", "/items"),
        ] as [(server: String?, chosen: String?, ofCall: String?, authority: String, path: String)]
    )
    func server(server: String?, chosen: String?, ofCall: String?, authority: String, path: String) async throws {
        let transport = InMemoryTransport { _ in .empty() }
        let sample = SampleClient(client: client(transport, environment: chosen.map { ["SAMPLE_BASE_URL": $0] } ?? [:]))
        try await sample.with(baseURL: ofCall).client.send(
            APIOperation(.get, "/items", id: "test", response: .none, server: server)
        )
        let sent = try #require(await transport.requests.last)
        #expect(sent.request.authority == authority)
        #expect(sent.path == path)
    }

    @Test("An operation with a server of its own needs no other")
    func serverAlone() async throws {
        let transport = InMemoryTransport { _ in .empty() }
        try await client(transport, baseURL: nil).send(
            APIOperation(.get, "/items", id: "test", response: .none, server: "https://files.example")
        )
        #expect(await transport.requests.last?.request.authority == "files.example")
    }
}
