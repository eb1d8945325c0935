import ClientRuntime
import Testing

@Suite("Credentials")
struct AuthorizationTests {
    private func sent(
        _ schemes: [String: SecurityScheme],
        _ security: [[String]],
        _ credentials: [String: Credential?] = [:],
        environment: [String: String] = [:],
        defaultHeaders: HeaderOverrides = [:],
        parameters: [APIParameter] = []
    ) async throws -> RecordedRequest {
        try await request(parameters) {
            client(
                $0,
                schemes: schemes,
                security: security,
                credentials: credentials,
                environment: environment,
                defaultHeaders: defaultHeaders
            )
        }
    }

    @Test("Each scheme has its place")
    func places() async throws {
        let bearer = try await sent(["s": .bearer], [["s"]], ["s": .token(" token-1\n")])
        #expect(bearer.header("Authorization") == "Bearer token-1")

        let header = try await sent(["s": .apiKey(name: "X-Api-Key", in: .header)], [["s"]], ["s": .token("key 1")])
        #expect(header.header("x-api-key") == "key 1")
        #expect(header.header("Authorization") == nil)

        let query = try await sent(
            ["s": .apiKey(name: "api key", in: .query)],
            [["s"]],
            ["s": .token("a&b")],
            parameters: [.query("x", 1)]
        )
        #expect(query.path == "/items?x=1&api%20key=a%26b")

        let cookie = try await sent(["s": .apiKey(name: "sid", in: .cookie)], [["s"]], ["s": .token("abc==")])
        #expect(cookie.header("Cookie") == "sid=abc==")
    }

    @Test(
        "Basic credentials, as in RFC 7617 and with every length of padding",
        arguments: [
            ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), ("test", "123£", "dGVzdDoxMjPCow=="),
            ("key", "", "a2V5Og=="), ("a", "b", "YTpi"), ("ab", "c", "YWI6Yw=="), ("ab", "cd", "YWI6Y2Q="),
            ("u", "p:w", "dTpwOnc="),
        ]
    )
    func basic(username: String, password: String, expected: String) async throws {
        let sent = try await sent(["s": .basic], [["s"]], ["s": .basic(username: username, password: password)])
        #expect(sent.header("Authorization") == "Basic " + expected)
    }

    @Test("Credentials that are missing or blank come from the environment", arguments: [nil, "", " \n"])
    func environment(given: String?) async throws {
        let credential = given.map { Credential.token($0) }
        let bearer = try await sent(
            ["s": .bearer],
            [["s"]],
            ["s": credential],
            environment: ["SAMPLE_BEARER_TOKEN": " token-1 "]
        )
        #expect(bearer.header("Authorization") == "Bearer token-1")
        let key = try await sent(
            ["s": .apiKey(name: "X-Key", in: .header)],
            [["s"]],
            ["s": credential],
            environment: ["SAMPLE_API_KEY": "key-1"]
        )
        #expect(key.header("X-Key") == "key-1")
        let basic = try await sent(
            ["s": .basic],
            [["s"]],
            [:],
            environment: ["SAMPLE_USERNAME": "ab", "SAMPLE_PASSWORD": "cd"]
        )
        #expect(basic.header("Authorization") == "Basic YWI6Y2Q=")
        let userOnly = try await sent(["s": .basic], [["s"]], [:], environment: ["SAMPLE_USERNAME": "key"])
        #expect(userOnly.header("Authorization") == "Basic a2V5Og==")
    }

    @Test("Two schemes of a kind have variables of their own")
    func environmentOfTwo() async throws {
        let schemes: [String: SecurityScheme] = [
            "apiKeyAuth": .apiKey(name: "X-Key", in: .header).from(["apiKeyAuth": "API_KEY_AUTH"]),
            "app-key 2": .apiKey(name: "X-App", in: .header).from(["appKey2": "APP_KEY_2"]),
        ]
        let sent = try await sent(
            schemes,
            [["apiKeyAuth", "app-key 2"]],
            environment: ["SAMPLE_API_KEY_AUTH": "1", "SAMPLE_APP_KEY_2": "2", "SAMPLE_API_KEY": "3"]
        )
        #expect(sent.header("X-Key") == "1")
        #expect(sent.header("X-App") == "2")
    }

    @Test("The first alternative with all its credentials is taken")
    func alternatives() async throws {
        let schemes: [String: SecurityScheme] = [
            "a": .bearer, "b": .apiKey(name: "X-B", in: .header), "c": .apiKey(name: "X-C", in: .header),
        ]
        let both = try await sent(schemes, [["a"], ["b", "c"]], ["b": .token("1"), "c": .token("2")])
        #expect(both.header("Authorization") == nil)
        #expect(both.header("X-B") == "1")
        #expect(both.header("X-C") == "2")

        let first = try await sent(schemes, [["a"], ["b"]], ["a": .token("1"), "b": .token("2")])
        #expect(first.header("Authorization") == "Bearer 1")
        #expect(first.header("X-B") == nil)
    }

    @Test("Where none is needed, one is sent if there is one")
    func optional() async throws {
        for security in [[[], ["a"]], [["a"], []]] {
            let without = try await sent(["a": .bearer], security)
            #expect(without.header("Authorization") == nil)
            let with = try await sent(["a": .bearer], security, ["a": .token("1")])
            #expect(with.header("Authorization") == "Bearer 1")
        }
        let open = try await sent(["a": .bearer], [], ["a": .token("1")])
        #expect(open.header("Authorization") == nil)
    }

    @Test("An operation's own security counts")
    func operation() async throws {
        let transport = InMemoryTransport { _ in .text("") }
        _ = try await SampleClient(transport: transport).pets.export()
        #expect(await transport.requests.last?.header("Authorization") == nil)
    }

    @Test(
        "A missing credential names the argument and the variable, and nothing is sent",
        arguments: [
            (SecurityScheme.bearer, ["'bearerToken'", "SAMPLE_BEARER_TOKEN"]),
            (.apiKey(name: "k", in: .query), ["'apiKey'", "SAMPLE_API_KEY"]),
            (.basic, ["'username'", "'password'", "SAMPLE_USERNAME", "SAMPLE_PASSWORD"]),
        ]
    )
    func missing(scheme: SecurityScheme, names: [String]) async {
        let transport = InMemoryTransport { _ in .empty() }
        let error = await #expect(throws: APIError.self) {
            try await client(transport, schemes: ["s": scheme], security: [["s"]]).send(
                APIOperation(.get, "/", id: "op", response: .none)
            )
        }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.operationID == "op")
        for name in names {
            #expect(error?.message.contains(name) == true, "\(error?.message ?? "")")
        }
        #expect(await transport.requests.isEmpty)
    }

    @Test("A field that the user sets or removes needs no credential")
    func overridden() async throws {
        let set = try await sent(["s": .bearer], [["s"]], defaultHeaders: ["authorization": "Custom 1"])
        #expect(set.header("Authorization") == "Custom 1")
        let removed = try await sent(["s": .bearer], [["s"]], defaultHeaders: ["Authorization": nil])
        #expect(removed.header("Authorization") == nil)
    }

    @Test("A provider is asked for each call")
    func provider() async throws {
        let counter = Counter()
        let transport = InMemoryTransport { _ in .empty() }
        let sample = client(
            transport,
            schemes: ["s": .bearer],
            security: [["s"]],
            credentials: ["s": .provider { "token-\(await counter.next())" }]
        )
        for _ in 0..<2 { try await sample.send(APIOperation(.get, "/", id: "op", response: .none)) }
        #expect(await transport.requests.map { $0.header("Authorization") } == ["Bearer token-1", "Bearer token-2"])
    }

    private actor Counter {
        private var value = 0

        func next() -> Int {
            value += 1
            return value
        }
    }

    @Test("A provider that fails is an error without what it threw in words")
    func failingProvider() async {
        struct Failure: Error { let secret = "secret-1" }
        let error = await #expect(throws: APIError.self) {
            _ = try await sent(["s": .bearer], [["s"]], ["s": .provider { throw Failure() }])
        }
        #expect(error?.kind == .authentication)
        #expect(error?.underlying is Failure)
        for text in texts(of: error as Any) { #expect(!text.contains("secret-1")) }

        let cancelled = await #expect(throws: APIError.self) {
            _ = try await sent(["s": .bearer], [["s"]], ["s": .provider { throw CancellationError() }])
        }
        #expect(cancelled?.kind == .cancelled)
    }

    @Test("A provider that is cancelled is no provider that fails, whatever it throws")
    func cancelledProvider() async {
        struct Failure: Error {}
        let (started, continuation) = AsyncStream<Void>.makeStream()
        let provider = Credential.provider {
            continuation.yield()
            for await _ in AsyncStream<Void>.makeStream().stream {}
            throw Failure()
        }
        let call = Task { try await sent(["s": .bearer], [["s"]], ["s": provider]) }
        for await _ in started { break }
        call.cancel()
        let cancelled = await #expect(throws: APIError.self) { _ = try await call.value }
        #expect(cancelled?.kind == .cancelled)

        let told = await #expect(throws: APIError.self) {
            _ = try await sent(
                ["s": .bearer],
                [["s"]],
                ["s": .provider { throw APIError(kind: .cancelled, message: "no") }]
            )
        }
        #expect(told?.kind == .cancelled)
    }

    @Test(
        "The time of an attempt and the deadline bound a provider too",
        .timeLimit(.minutes(1)),
        arguments: [true, false]
    )
    func slowProvider(isDeadline: Bool) async {
        let never = AsyncStream<Void>.makeStream()
        let provider = Credential.provider {
            for await _ in never.stream {}
            throw CancellationError()
        }
        let api = client(
            InMemoryTransport { _ in .empty() },
            schemes: ["s": .bearer],
            security: [["s"]],
            credentials: ["s": provider]
        ).with {
            $0.maxRetries = 0
            if isDeadline { $0.deadline = .milliseconds(1) } else { $0.timeout = .milliseconds(1) }
        }
        let error = await #expect(throws: APIError.self) {
            try await api.send(APIOperation(.get, "/", id: "op", response: .none))
        }
        #expect(error?.kind == .timeout)
    }

    @Test(
        "Credentials that cannot be sent are errors that do not show them",
        arguments: [
            (SecurityScheme.bearer, Credential.token("secret-1\r\nX: 1")), (.bearer, .provider { " " }),
            (.bearer, .basic(username: "secret-1", password: "secret-1")), (.basic, .token("secret-1")),
            (.basic, .basic(username: "secret-1:x", password: "secret-1")),
            (.apiKey(name: "no name", in: .header), .token("secret-1")),
        ]
    )
    func invalid(scheme: SecurityScheme, credential: Credential) async {
        let error = await #expect(throws: APIError.self) {
            _ = try await sent(["s": scheme], [["s"]], ["s": credential])
        }
        #expect(error?.kind == .invalidConfiguration)
        for text in texts(of: error as Any) { #expect(!text.contains("secret-1")) }
    }
}
