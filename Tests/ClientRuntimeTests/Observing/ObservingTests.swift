import ClientRuntime
import Testing

@Suite("Middleware, observers and logs")
struct ObservingTests {
    private struct Tagging: ClientMiddleware {
        let tag: String

        func send(
            _ request: HTTPRequest,
            body: HTTPBody?,
            context: RequestContext,
            next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
        ) async throws -> (HTTPResponse, HTTPBody) {
            guard let name = HTTPField.Name("X-Tags") else { return try await next(request, body) }
            var request = request
            request.headerFields[name] = (request.headerFields[name] ?? "") + tag
            var (response, content) = try await next(request, body)
            response.headerFields[name] = (response.headerFields[name] ?? "") + tag
            return (response, content)
        }
    }

    @Test("Middleware is around each attempt, the first one outermost, with the credentials in the request")
    func middleware() async throws {
        let run = RetryRun([.empty(status: 500), .empty()]) { $0.middleware = [Tagging(tag: "a"), Tagging(tag: "b")] }
        let response = try await run.client.response { try await $0.pets.delete(petID: "1") }
        let name = try #require(HTTPField.Name("X-Tags"))
        #expect(await run.transport.requests.map { $0.header("X-Tags") } == ["ab", "ab"])
        #expect(await run.transport.requests.allSatisfy { $0.header("Authorization") == "Bearer token-1" })
        #expect(response.headers[name] == "ba")
    }

    private struct Answering: ClientMiddleware {
        func send(
            _ request: HTTPRequest,
            body: HTTPBody?,
            context: RequestContext,
            next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
        ) async throws -> (HTTPResponse, HTTPBody) {
            struct Broken: Error {}
            if context.retryCount == 0 { throw Broken() }
            return (HTTPResponse(status: .ok), HTTPBody("\(context.operationID) \(context.pathTemplate)"))
        }
    }

    @Test("Middleware can answer by itself, and what it throws is a failed attempt")
    func answering() async throws {
        let run = RetryRun([.empty(status: 500)]) { $0.middleware = [Answering()] }
        #expect(try await run.client.pets.export() == "exportPets /pets/export")
        #expect(await run.transport.requests.isEmpty)
    }

    /// Keeps what a client tells.
    private final class Notes: Sendable {
        let stream: AsyncStream<String>
        private let continuation: AsyncStream<String>.Continuation

        init() {
            (stream, continuation) = AsyncStream.makeStream()
        }

        func add(_ note: String) {
            continuation.yield(note)
        }

        var all: [String] {
            get async {
                continuation.finish()
                return await stream.reduce(into: []) { $0.append($1) }
            }
        }
    }

    @Test("Observers see requests, responses, retries and the end of it, without secrets")
    func observers() async throws {
        let notes = Notes()
        let run = RetryRun([.empty(status: 503, headers: [.setCookie: "session=secret-2"])]) {
            $0.maxRetries = 1
            $0.observers = [
                { event in
                    switch event {
                    case .request(let request, let body, let context):
                        let authorization = request.headerFields[.authorization] ?? "none"
                        let size = body.map(\.description) ?? "no content"
                        notes.add("request \(context.retryCount) \(authorization) \(size) \(request.path ?? "")")
                    case .response(let response, let body, _, _):
                        let cookie = response.headerFields[.setCookie] ?? "none"
                        notes.add("response \(response.status.code) \(cookie) \(body?.count ?? -1)")
                    case .failure(let error, _, _): notes.add("failure \(error)")
                    case .retry(let error, let delay, _): notes.add("retry \(error.status ?? 0) \(delay)")
                    case .givenUp(let error, let context):
                        notes.add("given up \(error.status ?? 0) \(context.retryCount)")
                    }
                }
            ]
        }
        _ = await run.attempts()
        #expect(
            await notes.all == [
                "request 0 … no content /pets/1", "response 503 … 0", "retry 503 0.5 seconds",
                "request 1 … no content /pets/1", "response 503 … 0", "given up 503 1",
            ]
        )
    }

    @Test("Keys in the query are not shown to observers")
    func queryKeys() async throws {
        let notes = Notes()
        let api = client(
            InMemoryTransport { _ in .empty() },
            schemes: ["key": .apiKey(name: "api_key", in: .query)],
            security: [["key"]],
            credentials: ["key": .token("sec ret-1")]
        ).with {
            $0.observers = [
                { if case .request(let request, _, _) = $0 { notes.add(request.path ?? "") } }
            ]
        }
        try await api.send(APIOperation(.get, "/x", id: "op", response: .none))
        #expect(await notes.all == ["/x?api_key=…"])
    }

    @Test("Nor are those that are no credential of the client: its default query, and keys given as arguments")
    func otherQueryKeys() async throws {
        let notes = Notes()
        let api = client(
            InMemoryTransport { _ in .empty() },
            schemes: ["key": .apiKey(name: "api key", in: .query)],
            defaultQuery: ["tenant": "abc"]
        ).with {
            $0.observers = [
                { if case .request(let request, _, _) = $0 { notes.add(request.path ?? "") } }
            ]
        }
        try await api.send(
            APIOperation(.get, "/x", id: "op", parameters: [.query("api key", "k1"), .query("n", 1)], response: .none)
        )
        #expect(await notes.all == ["/x?tenant=…&api%20key=…&n=1"])
    }

    private func lines(
        _ level: ClientLog.Level?,
        environment: [String: String] = [:],
        showsBodies: Bool = false
    ) async throws -> [String] {
        let notes = Notes()
        let sleeps = SleepLog()
        let replies = Counter()
        let transport = InMemoryTransport { _ in
            await replies.next() == 1
                ? .json(#"{"message": "private-1"}"#, status: 500) : .json(#"{"url": "private-2"}"#)
        }
        var configuration = ClientConfiguration(
            transport: transport,
            log: ClientLog(level: level, showsBodies: showsBodies) { notes.add("\($0) \($1)") },
            environment: EnvironmentVariables(environment)
        )
        configuration.timing = sleeps.timing()
        let sample = SampleClient(bearerToken: "secret-1", configuration: configuration)
        _ = try await sample.dashboards.getEmbeddableURL(customerID: "private-3", dashboard: .invoices)
        return await notes.all
    }

    @Test("The level says how much is written; a retry is a warning, a request is information")
    func levels() async throws {
        #expect(try await lines(.off) == [])
        #expect(try await lines(.error) == [])
        #expect(try await lines(.warn).count == 1)
        #expect(try await lines(nil) == lines(.warn))
        let info = try await lines(.info)
        #expect(info.count == 3)
        #expect(info[0].hasPrefix("info Sample: embeddableDashboard-v1 (/v1/dashboards/getEmbeddableUrl) 500 in "))
        #expect(
            info[1].hasPrefix(
                "warn Sample: embeddableDashboard-v1 (/v1/dashboards/getEmbeddableUrl) is sent again in 500 ms"
            )
        )
        #expect(
            info[2].hasPrefix("info Sample: embeddableDashboard-v1 (/v1/dashboards/getEmbeddableUrl, retry 1) 200 in ")
        )
        #expect(try await lines(.debug).count == 7)
    }

    @Test(
        "The environment sets the level, unless the client does",
        arguments: [
            ("off", 0), (" Error ", 0), ("warn", 1), ("WARNING", 1), ("info", 3), ("debug", 7), ("loud", 1), ("", 1),
        ]
    )
    func environment(value: String, count: Int) async throws {
        #expect(try await lines(nil, environment: ["SAMPLE_LOG": value]).count == count)
        #expect(try await lines(.info, environment: ["SAMPLE_LOG": value]).count == 3)
    }

    @Test("No log has secrets, and contents only when asked for")
    func secrets() async throws {
        let debug = try await lines(.debug).joined(separator: "\n")
        #expect(debug.contains("Authorization: …"))
        #expect(debug.contains("User-Agent: Sample/Swift 1.0.0"))
        #expect(!debug.contains("secret-1"))
        #expect(!debug.contains("private-2"))
        #expect(!debug.contains("private-3"))
        let bodies = try await lines(.debug, showsBodies: true).joined(separator: "\n")
        #expect(bodies.contains("private-2"))
        #expect(bodies.contains("private-3"))
        #expect(!bodies.contains("secret-1"))
    }

    @Test("A call that is given up after retries is an error in the log")
    func givenUp() async throws {
        let notes = Notes()
        let run = RetryRun([.empty(status: 500)]) { $0.log = ClientLog(level: .error) { notes.add("\($0) \($1)") } }
        _ = await run.attempts()
        #expect(
            await notes.all == ["error Sample: deletePet (/pets/{petId}, retry 2) is given up: Internal Server Error"]
        )
    }

    @Test(
        "Fields that carry credentials, by custom or by the document, are shown to nobody in either direction",
        arguments: [
            "Authorization", "Proxy-Authorization", "API-Key", "X-Api-Key", "Cookie", "Set-Cookie", "X-Own-Key",
        ]
    )
    func sensitiveFields(name: String) async throws {
        let field = try #require(HTTPField.Name(name))
        let notes = Notes()
        let api = client(
            InMemoryTransport { _ in .empty(headers: [field: "secret-1"]) },
            schemes: ["own": .apiKey(name: "X-Own-Key", in: .header)],
            defaultHeaders: [name: "secret-1", "X-Open": "open-1"]
        ).with {
            $0.log = ClientLog(level: .debug) { notes.add($1) }
            $0.observers = [
                { event in
                    switch event {
                    case .request(let request, _, _): notes.add(request.headerFields[field] ?? "nothing")
                    case .response(let response, _, _, _): notes.add(response.headerFields[field] ?? "nothing")
                    default: break
                    }
                }
            ]
        }
        try await api.send(APIOperation(.get, "/x", id: "op", response: .none))
        let all = await notes.all
        #expect(all.filter { $0 == "…" }.count == 2)
        #expect(all.filter { $0.lowercased().contains("\(name.lowercased()): …") }.count == 2)
        #expect(all.contains { $0.contains("X-Open: open-1") })
        #expect(!all.joined().contains("secret-1"))
    }
}
