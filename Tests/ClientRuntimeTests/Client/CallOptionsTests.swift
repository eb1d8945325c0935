import ClientRuntime
import Testing

@Suite("Options of calls, and derived clients")
struct CallOptionsTests {
    private let transport = InMemoryTransport { _ in .json(#"{"url": "https://x.example"}"#) }

    private var sample: SampleClient {
        SampleClient(
            defaultHeaders: ["X-Team": "billing", "X-Trace": "client"],
            defaultQuery: ["region": "eu", "limit": "1"],
            transport: transport
        )
    }

    private var sent: RecordedRequest {
        get async throws { try #require(await transport.requests.last) }
    }

    @Test("Header fields of a call are over those of the operation, which are over those of the client")
    func headers() async throws {
        _ = try await sample.pets.show(petID: "1")
        #expect(try await sent.header("X-Trace") == "client")
        _ = try await sample.pets.show(petID: "1", trace: "operation")
        #expect(try await sent.header("X-Trace") == "operation")
        _ = try await sample.with(headers: ["x-trace": "call", "X-More": "1"]).pets.show(petID: "1", trace: "operation")
        #expect(try await sent.header("X-Trace") == "call")
        #expect(try await sent.header("X-More") == "1")
        #expect(try await sent.header("X-Team") == "billing")
    }

    @Test("A call can remove header fields, computed ones and credentials among them")
    func removal() async throws {
        _ = try await sample.with(headers: ["USER-AGENT": nil, "authorization": nil, "X-Team": nil])
            .pets.show(petID: "1")
        for name in ["User-Agent", "Authorization", "X-Team"] { #expect(try await sent.header(name) == nil) }
    }

    @Test("Query parameters of a call are over those of the operation, which are over those of the client")
    func query() async throws {
        _ = try await sample.pets.show(petID: "1", limit: 2)
        #expect(try await sent.path == "/pets/1?region=eu&limit=2")
        _ = try await sample.with(query: ["limit": "3", "a b": "ü"]).pets.show(petID: "1", limit: 2)
        #expect(try await sent.path == "/pets/1?region=eu&a%20b=%C3%BC&limit=3")
    }

    @Test("Extra fields are set in the JSON that is sent, over those that are there")
    func extraJSON() async throws {
        _ = try await sample.with(extraBody: ["beta": true, "customer_id": "cus_2"])
            .dashboards.getEmbeddableURL(customerID: "cus_1", dashboard: .invoices)
        let body = try JSONValue(jsonBytes: #require(try await sent.body))
        #expect(body == ["customer_id": "cus_2", "dashboard": "invoices", "beta": true])
        #expect(try await sent.header("Content-Type") == "application/json")
    }

    @Test("Extra fields are set in a form, and make a content where there was none")
    func extraForm() async throws {
        _ = try await sample.with(extraBody: ["beta": 1])
            .pets.search(DashboardRequest(customerID: "cus_1", dashboard: .invoices))
        #expect(try await sent.bodyText == "customer_id=cus_1&dashboard=invoices&beta=1")
        try await sample.with(extraBody: ["reason": "test"]).pets.delete(petID: "1")
        #expect(try await sent.bodyText == #"{"reason":"test"}"#)
    }

    @Test("Extra fields leave the numbers beside them as they are, however large")
    func extraBesideNumbers() async throws {
        func text(_ body: APIBody) async throws -> String? {
            let client = sample.with(extraBody: ["beta": 1, "b": ["c": 2]]).client
            try await client.send(APIOperation(.post, "/", id: "op", body: body, response: .none))
            return try await sent.bodyText
        }
        let values = ["b": ["a": UInt64.max, "d": 0]]
        #expect(try await text(.json(values)) == #"{"b":{"c":2},"beta":1}"#)
        #expect(try await text(.json(["a": UInt64.max])) == #"{"a":18446744073709551615,"b":{"c":2},"beta":1}"#)
        #expect(
            try await text(.form(["a": UInt64.max])) == "a=18446744073709551615&b=%7B%22c%22%3A2%7D&beta=1"
        )
    }

    @Test("Extra fields have no place in bytes, nor in JSON that is no object")
    func extraNowhere() async throws {
        for body in [APIBody.bytes([1]), .json([1, 2])] {
            let error = await #expect(throws: APIError.self) {
                try await sample.with(extraBody: ["a": 1]).client.send(
                    APIOperation(.post, "/", id: "op", body: body, response: .none)
                )
            }
            #expect(error?.kind == .encoding)
        }
        #expect(await transport.requests.isEmpty)
    }

    @Test("Options of calls add up, later ones win, and leave the client as it was")
    func chaining() async throws {
        let first = sample.with(headers: ["A": "1", "B": "1"], timeout: .seconds(1000))
        let second = first.with(headers: ["b": "2"], query: ["q": "2"])
        _ = try await second.pets.show(petID: "1")
        #expect(try await sent.header("A") == "1")
        #expect(try await sent.header("B") == "2")
        #expect(try await sent.context.timeout == .seconds(1000))
        _ = try await first.pets.show(petID: "1")
        #expect(try await sent.header("B") == "1")
        #expect(try await sent.context.timeout == .seconds(1000))
        _ = try await sample.pets.show(petID: "1")
        #expect(try await sent.header("A") == nil)
        #expect(try await sent.context.timeout == .seconds(60))
    }

    @Test("A derived client differs in its configuration and shares its transport")
    func derived() async throws {
        let derived = sample.with {
            $0.timeout = .seconds(500)
            $0.defaultHeaders.set("X-Team", to: "data")
            $0.defaultQuery = [:]
        }
        _ = try await derived.pets.show(petID: "1")
        #expect(try await sent.context.timeout == .seconds(500))
        #expect(try await sent.header("X-Team") == "data")
        #expect(try await sent.header("Authorization") == "Bearer token-for-tests")
        #expect(try await sent.path == "/pets/1")
        #expect(await transport.requests.count == 1)
    }

    @Test("Options of a call hold for a client that is derived from its client")
    func derivedFromOptions() async throws {
        _ = try await sample.with(headers: ["A": "1"]).with { $0.timeout = .seconds(500) }.pets.show(petID: "1")
        #expect(try await sent.header("A") == "1")
        #expect(try await sent.context.timeout == .seconds(500))
    }

    @Test("An option that a later call of 'with' does not name stays as it was, one that it names is replaced")
    func chainingEach() async throws {
        // The clock is a real one, and machines may be slow: nothing here is to end by it.
        let run = RetryRun([.empty(status: 500)]) { $0.timeout = .seconds(4000) }
        let first = run.client.with(
            query: ["q": "1"],
            extraBody: ["a": 1, "b": 1],
            deadline: .seconds(3000),
            maxRetries: 1,
            idempotencyKey: "key-1"
        )
        try? await first.with(extraBody: ["b": 2]).pets.delete(petID: "1")
        var sent = await run.transport.requests
        try #require(sent.count == 2)
        #expect(sent[0].path == "/pets/1?q=1")
        #expect(sent[0].bodyText == #"{"a":1,"b":2}"#)
        #expect(sent[0].context.timeout <= .seconds(3000))
        #expect(sent[0].header("Idempotency-Key") == "key-1")

        let second = first.with(query: ["q": "2"], deadline: .seconds(2000), maxRetries: 0, idempotencyKey: "key-2")
        try? await second.pets.delete(petID: "1")
        sent = Array(await run.transport.requests.dropFirst(2))
        try #require(sent.count == 1)
        #expect(sent[0].path == "/pets/1?q=2")
        #expect(sent[0].context.timeout <= .seconds(2000))
        #expect(sent[0].header("Idempotency-Key") == "key-2")

        try? await second.with(timeout: .seconds(500)).with(timeout: .seconds(300)).pets.delete(petID: "1")
        #expect(await run.transport.requests.last?.context.timeout == .seconds(300))
    }
}

@Suite("Requests that are checked before they are sent")
struct RequestValidationTests {
    @Test("A violation says where it is, whatever the name of the argument")
    func paths() async throws {
        let model = Constrained(id: "abcde")
        let part = try #require(
            await violation(body: .multipart([.value("a part", model)]))
        )
        #expect(part == "$['a part'].id")
        #expect(await violation(.query("filter[x]", model)) == "$['filter[x]'].id")
        #expect(await violation(.query("filter", model)) == "$.filter.id")
    }

    private func violation(_ parameters: APIParameter..., body: APIBody = .none) async -> String? {
        let error = await #expect(throws: APIError.self) {
            try await request(parameters, method: .post, body: body) { client($0).with { $0.validatesRequests = true } }
        }
        return (error?.underlying as? ValidationError)?.violations.first { $0.path.hasSuffix(".id") }?.path
    }
}
