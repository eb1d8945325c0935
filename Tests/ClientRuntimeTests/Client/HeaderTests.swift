import ClientRuntime
import Testing

@Suite("Header fields and default query")
struct HeaderTests {
    private func sent(
        _ defaultHeaders: HeaderOverrides,
        parameters: [APIParameter] = [],
        body: APIBody = .none
    ) async throws -> RecordedRequest {
        try await request(parameters, method: .post, body: body) {
            client(
                $0,
                schemes: ["bearer": .bearer],
                security: [["bearer"]],
                credentials: ["bearer": .token("token-1")],
                defaultHeaders: defaultHeaders
            )
        }
    }

    @Test("Computed fields, and no others")
    func computed() async throws {
        let sent = try await sent([:], body: .json(1))
        #expect(
            Set(sent.request.headerFields.map(\.name.canonicalName))
                == ["user-agent", "accept", "content-type", "authorization", "x-retry-count"]
        )
        #expect(sent.header("User-Agent") == "Sample/Swift 1.0.0")
        #expect(sent.header("Accept") == "*/*")
    }

    @Test("Later ones win, whatever their case: computed, credentials, the client's, the operation's")
    func order() async throws {
        let sent = try await sent(
            ["USER-AGENT": "mine", "authorization": "Custom 1", "x-a": "client", "X-B": "client"],
            parameters: [.header("X-A", "operation"), .header("x-c", "operation")],
            body: .json(1)
        )
        #expect(sent.header("user-agent") == "mine")
        #expect(sent.header("Authorization") == "Custom 1")
        #expect(sent.header("X-A") == "operation")
        #expect(sent.header("X-B") == "client")
        #expect(sent.header("X-C") == "operation")
        #expect(sent.request.headerFields[values: .authorization].count == 1)
    }

    @Test("A removal removes, until a later one sets the field again")
    func removal() async throws {
        let sent = try await sent(
            ["User-Agent": nil, "authorization": nil, "Content-Type": nil, "X-A": nil],
            parameters: [.header("x-a", "operation")],
            body: .json(1)
        )
        #expect(sent.header("User-Agent") == nil)
        #expect(sent.header("Authorization") == nil)
        #expect(sent.header("Content-Type") == nil)
        #expect(sent.header("X-A") == "operation")
    }

    @Test("Overrides are one for each name, the last one")
    func overrides() {
        var overrides: HeaderOverrides = ["X-A": "1", "x-a": "2"]
        #expect(overrides == ["x-a": "2"])
        overrides.remove("X-a")
        #expect(overrides == ["X-a": nil])
        overrides.set("X-b", to: "3")
        #expect(overrides == ["X-a": nil, "X-b": "3"])
    }

    @Test(
        "What no header field can be is an error of the configuration",
        arguments: [
            ("no name", "x"), ("", "x"), ("X-A", "a\r\nb"), ("X-A", "a\u{0}"),
        ]
    )
    func invalid(name: String, value: String) async {
        let error = await #expect(throws: APIError.self) { _ = try await sent([name: value]) }
        #expect(error?.kind == .invalidConfiguration)
    }

    @Test("The query of the client comes first, and gives way to the operation's own")
    func defaultQuery() async throws {
        let sent = try await request([.query("b", 2), .query("d", ["x", "y"])]) {
            client($0, defaultQuery: ["a": "1 &", "b": "1", "c": "", "d": "z"])
        }
        #expect(sent.path == "/items?a=1%20%26&c=&b=2&d=x&d=y")
    }

    @Test("Cookies of the client, the credentials and the operation share one field")
    func cookies() async throws {
        let schemes = ["session": SecurityScheme.apiKey(name: "sid", in: .cookie)]
        let both = try await request([.cookie("theme", "dark")]) {
            client($0, schemes: schemes, security: [["session"]], credentials: ["session": .token("s;1")])
        }
        #expect(both.header("Cookie") == "sid=s%3B1; theme=dark")
        let own = try await request([.cookie("theme", "dark")]) {
            client(
                $0,
                schemes: schemes,
                security: [["session"]],
                credentials: ["session": .token("s1")],
                defaultHeaders: ["Cookie": "a=1"]
            )
        }
        #expect(own.header("Cookie") == "a=1; theme=dark")
    }

    @Test(
        "A credential that a cookie can have is sent as it is",
        arguments: [
            ("s%3Aabc.%2B", "s%3Aabc.%2B"), ("a%", "a%"), ("100% \"x\"", "100%25%20%22x%22"),
        ]
    )
    func cookieCredential(token: String, value: String) async throws {
        let sent = try await request {
            client(
                $0,
                schemes: ["session": .apiKey(name: "sid", in: .cookie)],
                security: [["session"]],
                credentials: ["session": .token(token)]
            )
        }
        #expect(sent.header("Cookie") == "sid=" + value)
    }

    @Test("Accept follows what the operation reads")
    func accept() async throws {
        let transport = InMemoryTransport { _ in .json(#"{"url":"u"}"#) }
        let sample = SampleClient(transport: transport)
        _ = try await sample.dashboards.getEmbeddableURL(customerID: "1", dashboard: .invoices)
        _ = try await sample.pets.export()
        _ = try await sample.pets.photo()
        #expect(
            await transport.requests.map { $0.header("Accept") }
                == ["application/json", "text/plain, */*;q=0.5", "image/png"]
        )
    }

    @Test("A credential is over a field that the client computes")
    func credentialsOverComputed() async throws {
        let sent = try await request {
            client(
                $0,
                schemes: ["key": .apiKey(name: "User-Agent", in: .header)],
                security: [["key"]],
                credentials: ["key": .token("key-1")]
            )
        }
        #expect(sent.header("User-Agent") == "key-1")
    }
}
