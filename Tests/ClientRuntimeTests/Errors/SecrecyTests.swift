import ClientRuntime
import Foundation
import Testing

@Suite("Nothing that is printed has a secret or the content of a request")
struct SecrecyTests {
    private static let secret = "secret-12345/+="
    private static let body = "content-of-the-request"

    private func expectClean(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
        for text in texts(of: value) {
            for secret in [Self.secret, Self.body, "secret-12345", "c2VjcmV0LTEyMzQ1"] {
                #expect(!text.contains(secret), sourceLocation: sourceLocation)
            }
        }
    }

    private static let schemes: [String: SecurityScheme] = [
        "bearer": .bearer, "basic": .basic, "query": .apiKey(name: "key", in: .query),
        "header": .apiKey(name: "X-Key", in: .header), "cookie": .apiKey(name: "sid", in: .cookie),
    ]

    private func client(
        _ scheme: String,
        _ transport: any HTTPTransport,
        baseURL: String = "https://a.example"
    ) -> APIClient {
        let credential: Credential =
            scheme == "basic" ? .basic(username: "user", password: Self.secret) : .token(Self.secret)
        return APIClient(
            service: APIService(
                name: "Sample",
                version: "1",
                baseURL: baseURL,
                environmentPrefix: "SAMPLE",
                securitySchemes: Self.schemes,
                security: [[scheme]]
            ),
            credentials: [scheme: credential],
            configuration: ClientConfiguration(
                defaultHeaders: ["X-Api-Key": Self.secret],
                defaultQuery: ["default": Self.secret],
                transport: transport,
                environment: EnvironmentVariables(["SAMPLE_OTHER": Self.secret])
            )
        )
    }

    private func error(_ client: APIClient) async -> APIError? {
        await #expect(throws: APIError.self) {
            let _: DashboardURL = try await client.send(
                APIOperation(.post, "/", id: "op", body: .json(Self.body), response: .json)
            )
        }
    }

    @Test("Credentials and configurations")
    func values() {
        expectClean(Credential.token(Self.secret))
        expectClean(Credential.basic(username: Self.secret, password: Self.secret))
        expectClean(Credential.provider { Self.secret })
        expectClean(["a": Credential.token(Self.secret)] as [String: Credential?])
        expectClean(["X-Key": Self.secret] as HeaderOverrides)
        expectClean(EnvironmentVariables(["A": Self.secret]))
        expectClean(
            ClientConfiguration(defaultHeaders: ["X-Key": Self.secret], defaultQuery: ["key": Self.secret])
        )
    }

    @Test("Clients", arguments: schemes.keys.sorted())
    func clients(scheme: String) {
        let transport = InMemoryTransport { _ in .empty() }
        expectClean(client(scheme, transport))
        let sample = SampleClient(
            bearerToken: Self.secret,
            environment: ["SAMPLE_BEARER_TOKEN": Self.secret],
            transport: transport
        )
        expectClean(sample)
        expectClean(sample.dashboards)
        #expect("\(sample)".contains("https://api.sample.example"))
    }

    @Test("Servers that repeat what they refuse", arguments: schemes.keys.sorted())
    func echoes(scheme: String) async throws {
        let transport = InMemoryTransport { request in
            let own = request.path.replacing("default=secret-12345%2F%2B%3D", with: "")
            let shown = (request.request.headerFields.map(\.value) + [own]).joined(separator: " ")
            return .text("refused: " + shown, status: 401, headers: [.setCookie: "sid=" + Self.secret])
        }
        let error = try #require(await error(client(scheme, transport)))
        #expect(error.kind == .authentication)
        #expect(error.message.hasPrefix("refused: "))
        #expect(error.headers[.setCookie]?.contains(Self.secret) == true)
        expectClean(error)
    }

    @Test("Servers that repeat it where a long message is cut", arguments: 985...1_000)
    func cutEcho(length: Int) async throws {
        let filler = String(repeating: "x", count: length)
        let message = filler + Self.secret + " and more"
        for answer in [message, #"{"message": "\#(message)"}"#] {
            let transport = InMemoryTransport { _ in .text(answer, status: 400) }
            let error = try #require(await error(client("header", transport)))
            #expect(error.message.hasPrefix(filler + "…"))
            #expect(!error.message.contains("xs"))
        }
    }

    @Test("Servers that repeat it in the middle of a stream")
    func streamedEcho() async throws {
        let answer = "\(#"{"error": "\#(Self.secret) has no rights"}"#)\n"
        let api = client("header", InMemoryTransport { _ in .text("data: \(answer)\n") })
        let events: EventStream<Int> = try await api.send(APIOperation(.get, "/", id: "op", response: .events()))
        let ofEvents = await #expect(throws: APIError.self) { try await events.collect() }
        #expect(ofEvents?.operationID == "op")
        #expect(ofEvents?.message == "The server ended the stream with an error: … has no rights")
        let api2 = client("header", InMemoryTransport { _ in .text(answer) })
        let lines: JSONLines<Keyed> = try await api2.send(APIOperation(.get, "/", id: "op", response: .jsonLines()))
        let ofLines = await #expect(throws: APIError.self) { try await lines.collect() }
        #expect(ofLines?.operationID == "op")
        expectClean(try #require(ofLines))
    }

    /// Says in its errors what it read, as types of users may.
    private struct Keyed: JSONCodable {
        init(json: JSONElement) throws {
            throw json.mismatch(expected: "no error", found: try json["error"]?.string() ?? "")
        }

        func write(to writer: inout JSONWriter) { writer.writeNull() }

        static var _empty: Keyed { Keyed() }

        private init() {}
    }

    @Test("Contents that cannot be read", arguments: schemes.keys.sorted())
    func decoding(scheme: String) async throws {
        let transport = InMemoryTransport { request in
            .json(#"{"url": ["\#(Self.secret)", "\#(request.bodyText ?? "")"]}"#)
        }
        let error = try #require(await error(client(scheme, transport)))
        #expect(error.kind == .decoding)
        expectClean(error)
    }

    @Test("Connections that fail, with a key in the URL")
    func connection() async throws {
        try await RawServer.withUnusedURL { url in
            for scheme in Self.schemes.keys {
                let error = try #require(await error(client(scheme, URLSessionTransport.shared, baseURL: url)))
                #expect(error.kind == .connection)
                expectClean(error)
                expectClean(try #require(error.underlying))
            }
        }
    }

    @Test("Transports that throw what they know")
    func transport() async throws {
        struct Failure: Error, CustomStringConvertible {
            let description = SecrecyTests.secret + SecrecyTests.body
        }
        let error = try #require(await error(client("bearer", InMemoryTransport { _ in throw Failure() })))
        #expect(error.kind == .connection)
        #expect(error.underlying is Failure)
        expectClean(error)
        let telling = InMemoryTransport { _ in throw APIError(kind: .connection, message: "at " + Self.secret) }
        expectClean(try #require(await self.error(client("query", telling))))
    }

    @Test("Contents that break off while they are streamed")
    func streamed() async throws {
        let transport = InMemoryTransport { _ in
            let broken = AsyncThrowingStream<[UInt8], any Error> {
                $0.finish(throwing: APIError(kind: .connection, message: "at " + Self.secret))
            }
            return .stream(HTTPBody(broken), contentType: "text/plain")
        }
        let body = try await client("query", transport).send(APIOperation(.get, "/", id: "op", response: .body))
        let error = try #require(await #expect(throws: APIError.self) { _ = try await body.bytes() })
        #expect(error.message == "at …")
        expectClean(error)
    }
}
