import ClientRuntime
import Testing

@Suite("OAuth 2, client credentials")
struct ClientCredentialsTests {
    /// A server of tokens and of the API, which takes the token that was given last.
    private actor Server {
        var tokenRequests: [RecordedRequest] = []
        var answer: @Sendable (Int) -> CannedResponse = {
            .json(#"{"access_token": "token-\#($0)", "expires_in": 3600}"#)
        }
        var pending: [CheckedContinuation<Void, Never>] = []

        func respond(_ request: RecordedRequest) async -> CannedResponse {
            guard request.path == "/oauth/token" else {
                return .json(#""\#(request.header("Authorization") ?? "none")""#)
            }
            tokenRequests.append(request)
            return answer(tokenRequests.count)
        }

        func answer(_ answer: @escaping @Sendable (Int) -> CannedResponse) {
            self.answer = answer
        }
    }

    private let server = Server()
    private let operation = APIOperation(.get, "/x", id: "op", response: ResponseFormat<String>.json)

    private func api(
        _ credential: Credential? = .clientCredentials(id: "my id", secret: "s:cret", scopes: ["a", "b"]),
        tokenURL: String = "https://login.example/oauth/token",
        environment: [String: String] = [:]
    ) -> APIClient {
        client(
            InMemoryTransport { [server] in await server.respond($0) },
            schemes: ["oauth": .oauth2(tokenURL: tokenURL)],
            security: [["oauth"]],
            credentials: ["oauth": credential],
            environment: environment
        ).with {
            $0.log.level = .off; $0.maxRetries = 0
        }
    }

    @Test("A token is fetched as RFC 6749 section 4.4 has it, and kept")
    func fetched() async throws {
        let api = api()
        #expect(try await api.send(operation) == "Bearer token-1")
        #expect(try await api.send(operation) == "Bearer token-1")
        let requests = await server.tokenRequests
        let sent = try #require(requests.first)
        #expect(requests.count == 1)
        #expect(sent.request.method == .post)
        #expect(sent.request.authority == "login.example")
        #expect(sent.header("Content-Type") == "application/x-www-form-urlencoded")
        // "my+id:s%3Acret"
        #expect(sent.header("Authorization") == "Basic bXkraWQ6cyUzQWNyZXQ=")
        #expect(sent.bodyText == "grant_type=client_credentials&scope=a+b")
    }

    @Test("Servers that want the credentials in the form get them there")
    func inBody() async throws {
        let api = api(.clientCredentials(id: "i", secret: "s&s", placement: .body))
        _ = try await api.send(operation)
        let sent = try #require(await server.tokenRequests.first)
        #expect(sent.header("Authorization") == nil)
        #expect(sent.bodyText == "grant_type=client_credentials&client_id=i&client_secret=s%26s")
    }

    @Test("Calls at the same time wait for one token, and copies of the client share it")
    func concurrent() async throws {
        let api = api()
        let derived = api.with { $0.timeout = .seconds(900) }
        try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<100 {
                group.addTask { try await (number.isMultiple(of: 2) ? api : derived).send(operation) }
            }
            for try await result in group { #expect(result == "Bearer token-1") }
        }
        #expect(await server.tokenRequests.count == 1)
    }

    @Test("A token that has ended is renewed")
    func renewed() async throws {
        await server.answer { .json(#"{"access_token": "token-\#($0)", "expires_in": "0"}"#) }
        let api = api()
        #expect(try await api.send(operation) == "Bearer token-1")
        #expect(try await api.send(operation) == "Bearer token-2")
    }

    @Test("A token that the server refuses is not used again")
    func refused() async throws {
        let transport = InMemoryTransport { [server] request in
            let response = await server.respond(request)
            return request.header("Authorization") == "Bearer token-1" ? .empty(status: 401) : response
        }
        let api = api().with { $0.transport = transport }
        let error = await #expect(throws: APIError.self) { try await api.send(operation) }
        #expect(error?.kind == .authentication)
        #expect(try await api.send(operation) == "Bearer token-2")
    }

    @Test("A server that gives no token is an error without the secret, and is asked again the next time")
    func failure() async throws {
        await server.answer { _ in
            .json(#"{"error": "invalid_client", "error_description": "s:cret is wrong"}"#, status: 401)
        }
        let api = api()
        for _ in 0..<2 {
            let error = await #expect(throws: APIError.self) { try await api.send(operation) }
            #expect(error?.kind == .authentication)
            #expect(error?.status == 401)
            #expect(error?.message == "No token was given: … is wrong")
            #expect(error.map { !String(reflecting: $0).contains("s:cret") } == true)
        }
        #expect(await server.tokenRequests.count == 2)
        for text in ["{}", "no JSON", #"{"access_token": ""}"#] {
            await server.answer { _ in .json(text) }
            let error = await #expect(throws: APIError.self) { try await api.send(operation) }
            #expect(error?.kind == .authentication)
        }
    }

    @Test("A long message of a server is cut where that shows no part of the secret")
    func longFailure() async throws {
        let message = String(repeating: "x", count: 997) + "s:cret"
        await server.answer { _ in .json(#"{"error": "\#(message)"}"#, status: 401) }
        let error = await #expect(throws: APIError.self) { try await api().send(operation) }
        #expect(error?.message.contains("xs") == false)
    }

    @Test(
        "Odd lifetimes do no harm",
        arguments: ["1e400", "-5", "99999999999999999999", "\"inf\"", "\"nan\"", "null", "[]"]
    )
    func lifetimes(text: String) async throws {
        await server.answer { _ in .json(#"{"access_token": "t", "expires_in": \#(text)}"#) }
        let result = try? await api().send(operation)
        #expect(result == "Bearer t" || text == "1e400")
    }

    @Test("A call that is cancelled while it waits for a token ends, and the others get theirs")
    func cancelled() async throws {
        let gate = AsyncStream<Void>.makeStream()
        let transport = InMemoryTransport { [server] request in
            if request.path == "/oauth/token" { for await _ in gate.stream { break } }
            return await server.respond(request)
        }
        let api = api().with { $0.transport = transport }
        let first = Task { try await api.send(operation) }
        while await transport.requests.isEmpty { await Task.yield() }
        let second = Task { try await api.send(operation) }
        first.cancel()
        let error = await #expect(throws: APIError.self) { try await first.value }
        #expect(error?.kind == .cancelled)
        gate.continuation.yield()
        #expect(try await second.value == "Bearer token-1")
    }

    @Test(
        "A call that has little time gives up waiting for a token, and the others get theirs",
        .timeLimit(.minutes(1))
    )
    func shortTimeout() async throws {
        let gate = AsyncStream<Void>.makeStream()
        let transport = InMemoryTransport { [server] request in
            if request.path == "/oauth/token" { for await _ in gate.stream { break } }
            return await server.respond(request)
        }
        let api = api().with { $0.transport = transport }
        let hasty = SampleClient(client: api).with(timeout: .milliseconds(1)).client
        let error = await #expect(throws: APIError.self) { try await hasty.send(operation) }
        #expect(error?.kind == .timeout)
        async let other = api.send(operation)
        gate.continuation.yield()
        #expect(try await other == "Bearer token-1")
        #expect(await server.tokenRequests.count == 1)
    }

    @Test("A token of one's own is used as it is")
    func ownToken() async throws {
        #expect(try await api(.token("mine")).send(operation) == "Bearer mine")
        #expect(try await api(.provider { "asked" }).send(operation) == "Bearer asked")
        #expect(await server.tokenRequests.isEmpty)
    }

    @Test("The environment has a token, or the credentials of the application")
    func environment() async throws {
        #expect(try await api(nil, environment: ["SAMPLE_ACCESS_TOKEN": "env"]).send(operation) == "Bearer env")
        let variables = ["SAMPLE_CLIENT_ID": "i", "SAMPLE_CLIENT_SECRET": "s"]
        #expect(try await api(nil, environment: variables).send(operation) == "Bearer token-1")
        let error = await #expect(throws: APIError.self) { try await api(nil).send(operation) }
        #expect(
            error?.message
                == "Sample needs a credential: pass 'accessToken' to the client, or set SAMPLE_ACCESS_TOKEN, "
                + "or pass 'clientID' and 'clientSecret' to the client, or set SAMPLE_CLIENT_ID and SAMPLE_CLIENT_SECRET"
        )
    }

    @Test("A URL for tokens may be relative to the base URL")
    func relative() async throws {
        #expect(try await api(tokenURL: "/oauth/token").send(operation) == "Bearer token-1")
        #expect(await server.tokenRequests.first?.request.authority == "api.sample.example")
    }
}

@Suite("Other security schemes")
struct OtherSchemesTests {
    private func authorization(_ scheme: SecurityScheme, _ credential: Credential?) async throws -> String? {
        try await request(client: {
            client($0, schemes: ["s": scheme], security: [["s"]], credentials: ["s": credential])
        }).header("Authorization")
    }

    @Test("Another HTTP scheme has its name in front")
    func http() async throws {
        #expect(try await authorization(.http(scheme: "DPoP"), .token("abc")) == "DPoP abc")
    }

    @Test("OpenID Connect has a token of one's own")
    func openIDConnect() async throws {
        #expect(try await authorization(.openIDConnect, .token("abc")) == "Bearer abc")
    }

    @Test("Certificates are the business of the transport: nothing is asked for, nothing added")
    func mutualTLS() async throws {
        #expect(try await authorization(.mutualTLS, nil) == nil)
    }

    @Test("A credential that is given counts before a certificate, which may not be there")
    func givenBeforeCertificate() async throws {
        let schemes: [String: SecurityScheme] = ["tls": .mutualTLS, "bearer": .bearer, "basic": .basic]
        let security = [["tls"], ["tls", "basic"], ["bearer"]]
        let given = try await request(client: {
            client($0, schemes: schemes, security: security, credentials: ["bearer": .token("abc")])
        })
        #expect(given.header("Authorization") == "Bearer abc")
        let none = try await request(client: { client($0, schemes: schemes, security: security) })
        #expect(none.header("Authorization") == nil)
    }

    @Test("A certificate and a token are both needed where the document combines them")
    func combined() async throws {
        let schemes: [String: SecurityScheme] = ["tls": .mutualTLS, "bearer": .bearer]
        let sent = try await request(client: {
            client($0, schemes: schemes, security: [["tls", "bearer"]], credentials: ["bearer": .token("abc")])
        })
        #expect(sent.header("Authorization") == "Bearer abc")
        await #expect(throws: APIError.self) {
            try await request(client: { client($0, schemes: schemes, security: [["tls", "bearer"]]) })
        }
    }
}
