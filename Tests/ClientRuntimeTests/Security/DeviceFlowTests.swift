import ClientRuntime
import Testing

@Suite("OAuth 2, devices without a browser (RFC 8628)")
struct DeviceFlowTests {
    /// An authorization server that gives its answers one after the other, the last one again and again.
    private actor Server {
        private(set) var forms: [String] = []
        private(set) var shown: [DeviceAuthorization] = []
        private var answers: ArraySlice<CannedResponse>
        private let authorization: CannedResponse

        init(_ answers: [CannedResponse], authorization: CannedResponse = DeviceFlowTests.authorization()) {
            self.answers = answers[...]
            self.authorization = authorization
        }

        func respond(_ request: RecordedRequest) -> CannedResponse {
            switch request.path {
            case "/device":
                forms.append("/device?" + (request.bodyText ?? ""))
                return authorization
            case "/token":
                forms.append("/token?" + (request.bodyText ?? ""))
                defer { if answers.count > 1 { answers.removeFirst() } }
                return answers.first ?? .empty()
            default: return .json(#""\#(request.header("Authorization") ?? "none")""#)
            }
        }

        func show(_ authorization: DeviceAuthorization) {
            shown.append(authorization)
        }
    }

    private static func authorization(lifetime: Int = 600, interval: String = #","interval":2"#) -> CannedResponse {
        .json(
            #"{"device_code":"secret-code","user_code":"WDJB-MJHT","verification_uri":"https://example.com/device","#
                + #""verification_uri_complete":"https://example.com/device?c=1","expires_in":\#(lifetime)\#(interval)}"#
        )
    }

    private static func error(_ code: String) -> CannedResponse {
        .json(#"{"error":"\#(code)"}"#, status: 400)
    }

    private static let granted = CannedResponse.json(#"{"access_token":"t1","expires_in":3600}"#)
    private static let poll =
        "/token?grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=secret-code&client_id=tv"
    private static let scheme = SecurityScheme.oauth2().device(authorizationURL: "/device", tokenURL: "/token")
    private let operation = APIOperation(.get, "/x", id: "op", response: ResponseFormat<String>.json)
    private let sleeps = SleepLog()

    private func api(_ server: Server, clientSecret: String? = nil, scheme: SecurityScheme = scheme) -> APIClient {
        let credential = Credential.deviceAuthorization(
            clientID: "tv",
            clientSecret: clientSecret,
            scopes: ["read", "write"]
        ) { await server.show($0) }
        return client(
            InMemoryTransport { await server.respond($0) },
            schemes: ["oauth": scheme],
            security: [["oauth"]],
            credentials: ["oauth": credential]
        ).with {
            $0.log.level = .off
            $0.maxRetries = 0
            $0.timing = sleeps.timing()
        }
    }

    @Test("A person is shown the code, and the server is asked until the person has decided")
    func granted() async throws {
        let server = Server([Self.error("authorization_pending"), Self.error("slow_down"), Self.granted])
        let api = api(server)
        #expect(try await api.send(operation) == "Bearer t1")
        #expect(try await api.send(operation) == "Bearer t1")
        #expect(
            await server.forms == ["/device?client_id=tv&scope=read+write", Self.poll, Self.poll, Self.poll]
        )
        // Section 3.5: five seconds more from then on.
        #expect(await sleeps.delays == [.seconds(2), .seconds(2), .seconds(7)])
        let shown = await server.shown
        #expect(shown.map(\.userCode) == ["WDJB-MJHT"])
        #expect(shown.first?.verificationURL == "https://example.com/device")
        #expect(shown.first?.completeVerificationURL == "https://example.com/device?c=1")
        #expect(shown.first?.lifetime == .seconds(600))
    }

    @Test("A server that cannot answer just now is asked again, and less often")
    func outage() async throws {
        let server = Server([.empty(status: 503), .json(#"{"error":"slow_down"}"#, status: 429), Self.granted])
        #expect(try await api(server).send(operation) == "Bearer t1")
        #expect(await sleeps.delays == [.seconds(2), .seconds(4), .seconds(9)])
    }

    @Test("Nobody waits beyond the time that the code is good for")
    func lastSleep() async throws {
        // The clock is a real one here, and sleeping takes no time.
        let server = Server([.empty(status: 502)], authorization: Self.authorization(lifetime: 1))
        let error = await #expect(throws: APIError.self) { try await api(server).send(operation) }
        #expect(error?.description.contains("expired") == true)
        #expect(await sleeps.delays.first != nil)
        #expect(await sleeps.delays.allSatisfy { $0 <= .seconds(1) })
    }

    @Test("Without an interval it is five seconds, and an application with a secret shows it")
    func defaults() async throws {
        let server = Server([Self.granted], authorization: Self.authorization(interval: ""))
        #expect(try await api(server, clientSecret: "s&s").send(operation) == "Bearer t1")
        #expect(await sleeps.delays == [.seconds(5)])
        #expect(await server.forms.last == Self.poll + "&client_secret=s%26s")
    }

    @Test(
        "No means no, and says so without the codes",
        arguments: ["access_denied", "expired_token", "invalid_client"]
    )
    func denied(code: String) async throws {
        let server = Server([Self.error("authorization_pending"), Self.error(code)])
        let error = await #expect(throws: APIError.self) { try await api(server).send(operation) }
        #expect(error?.kind == .authentication)
        #expect(error?.status == 400)
        #expect(error?.description.contains(code) == true)
        #expect(error?.description.contains("secret-code") == false)
        #expect(await server.forms.count == 3)
    }

    @Test("A code that nobody types expires")
    func expired() async throws {
        let server = Server([Self.error("authorization_pending")], authorization: Self.authorization(lifetime: 0))
        let error = await #expect(throws: APIError.self) { try await api(server).send(operation) }
        #expect(error?.kind == .authentication)
        #expect(error?.description.contains("expired") == true)
        #expect(await server.forms.count == 1)
    }

    @Test("A refresh token saves the person the next time; one that is refused does not")
    func refreshed() async throws {
        let short = CannedResponse.json(#"{"access_token":"t1","expires_in":0,"refresh_token":"r1"}"#)
        let next = CannedResponse.json(#"{"access_token":"t2","expires_in":0}"#)
        let server = Server([short, next, Self.error("invalid_grant"), Self.granted])
        let api = api(server)
        #expect(try await api.send(operation) == "Bearer t1")
        #expect(try await api.send(operation) == "Bearer t2")
        #expect(await server.shown.count == 1)
        #expect(try await api.send(operation) == "Bearer t1")
        #expect(await server.shown.count == 2)
        let refresh = "/token?grant_type=refresh_token&refresh_token=r1&client_id=tv"
        let device = "/device?client_id=tv&scope=read+write"
        #expect(await server.forms == [device, Self.poll, refresh, refresh, device, Self.poll])
    }

    @Test("What is no answer is an error", arguments: [#"{"user_code":"x"}"#, "[]", "oh"])
    func broken(answer: String) async throws {
        let server = Server([Self.granted], authorization: .json(answer))
        let error = await #expect(throws: APIError.self) { try await api(server).send(operation) }
        #expect(error?.kind == .authentication)
        #expect(await server.shown.isEmpty)
    }

    @Test("Where the document does not say where, the credential is of no use")
    func nowhere() async throws {
        let server = Server([Self.granted])
        let error = await #expect(throws: APIError.self) {
            try await api(server, scheme: .oauth2(tokenURL: "/token")).send(operation)
        }
        #expect(error?.kind == .invalidConfiguration)
        #expect(await server.forms.isEmpty)
    }

    @Test("What a person is shown keeps the device's own code to itself")
    func secrecy() async throws {
        let server = Server([Self.granted])
        _ = try await api(server).send(operation)
        let shown = try #require(await server.shown.first)
        var dumped = ""
        dump(shown, to: &dumped)
        #expect(!"\(shown)\(dumped)\(String(reflecting: shown))".contains("secret-code"))
    }

    @Test("Over a real connection")
    func overTheWire() async throws {
        try await LoopbackServer.run { request in
            let body =
                switch request.target {
                case "/auth/device": #"{"device_code":"d","user_code":"u","verification_uri":"v","expires_in":60}"#
                case "/auth/token": #"{"access_token":"t1"}"#
                default: #""\#(request.header("Authorization") ?? "none")""#
                }
            return .init(headers: ["Content-Type": "application/json"], body: body)
        } _: { server in
            var configuration = ClientConfiguration(maxRetries: 0, environment: EnvironmentVariables([:]))
            configuration.log.level = .off
            configuration.timing = sleeps.timing()
            let scheme = SecurityScheme.oauth2().device(
                authorizationURL: "\(server.url)/auth/device",
                tokenURL: "/auth/token"
            )
            let api = APIClient(
                service: APIService(
                    name: "Sample",
                    version: "1.0.0",
                    baseURL: server.url,
                    environmentPrefix: "SAMPLE",
                    securitySchemes: ["oauth": scheme],
                    security: [["oauth"]]
                ),
                credentials: ["oauth": .deviceAuthorization(clientID: "tv") { _ in }],
                configuration: configuration
            )
            let answer = try await api.send(operation)
            #expect(answer == "Bearer t1")
            #expect(await server.received.map(\.target) == ["/auth/device", "/auth/token", "/x"])
            #expect(await server.received.first?.bodyText == "client_id=tv")
        }
    }
}
