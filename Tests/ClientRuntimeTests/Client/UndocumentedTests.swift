import ClientRuntime
import Foundation
import Testing

@Suite("Endpoints that the document does not have")
struct UndocumentedTests {
    struct Plan: Codable, Sendable, Equatable {
        var id: String
        var created: Date
    }

    private struct Unwritable: Encodable {
        func encode(to encoder: any Encoder) throws {
            throw EncodingError.invalidValue(self, .init(codingPath: [], debugDescription: "never"))
        }
    }

    @Test("Any Decodable is read, with the credentials and the header fields of the client")
    func decodable() async throws {
        let transport = InMemoryTransport { _ in
            .json(
                #"[{"id": "p1", "created": "2026-01-02T03:04:05.5+01:00"}, {"id": "p2", "created": "1970-01-01T00:00:00Z"}]"#
            )
        }
        let sample = SampleClient(defaultHeaders: ["X-Team": "billing"], transport: transport)
        let plans = try await sample.request(.get, "/v1/my plans", query: ["limit": "5"], as: [Plan].self)
        #expect(plans.map(\.id) == ["p1", "p2"])
        #expect(plans[0].created == Date(timeIntervalSince1970: 1_767_319_445.5))
        let sent = try #require(await transport.requests.first)
        #expect(sent.path == "/v1/my%20plans?limit=5")
        #expect(sent.header("Authorization") == "Bearer token-for-tests")
        #expect(sent.header("X-Team") == "billing")
        #expect(sent.header("Accept") == "application/json")
        #expect(sent.body == nil)
    }

    @Test("Any Encodable is sent: types of one's own, models, untyped JSON")
    func encodable() async throws {
        let transport = InMemoryTransport { _ in .json("{}") }
        let sample = SampleClient(transport: transport)
        let bodies: [any Encodable & Sendable] = [
            Plan(id: "p1", created: Date(timeIntervalSince1970: 0.25)),
            DashboardRequest(customerID: "c", dashboard: .invoices), ["a": 1] as JSONValue,
        ]
        for body in bodies {
            _ = try await sample.request(.post, "/v1/x", body: body, as: JSONValue.self)
        }
        let sent = await transport.requests
        #expect(try JSONValue(jsonBytes: #require(sent[0].body)) == ["id": "p1", "created": "1970-01-01T00:00:00.25Z"])
        #expect(sent[1].bodyText == #"{"customer_id":"c","dashboard":"invoices"}"#)
        #expect(sent[2].bodyText == #"{"a":1}"#)
        #expect(sent.allSatisfy { $0.header("Content-Type") == "application/json" })
    }

    @Test("The bytes come as they are, and nothing is nothing")
    func bytes() async throws {
        let sample = SampleClient(transport: InMemoryTransport { _ in .text("a,b") })
        #expect(try await sample.request(.get, "/v1/export") == Array("a,b".utf8))
        let silent = SampleClient(transport: InMemoryTransport { _ in .empty() })
        #expect(try await silent.request(.delete, "/v1/x") == [])
    }

    @Test("It is retried and its errors are those of any call")
    func errors() async throws {
        let run = RetryRun([.empty(status: 500), .json(#"{"message": "no such thing"}"#, status: 404)])
        let error = await #expect(throws: APIError.self) {
            try await run.client.request(.get, "/v1/x", as: JSONValue.self)
        }
        #expect(error?.kind == .notFound)
        #expect(error?.message == "no such thing")
        #expect(error?.operationID == "GET /v1/x")
        #expect(await run.transport.requests.count == 2)
    }

    @Test("What does not decode is a decoding error, what does not encode an encoding error")
    func coding() async throws {
        let sample = SampleClient(transport: InMemoryTransport { _ in .json(#"{"id": 1}"#) })
        let decoding = await #expect(throws: APIError.self) { try await sample.request(.get, "/x", as: Plan.self) }
        #expect(decoding?.kind == .decoding)
        let encoding = await #expect(throws: APIError.self) {
            try await sample.request(.post, "/x", body: Unwritable(), as: Plan.self)
        }
        #expect(encoding?.kind == .encoding)
    }

    @Test(
        "Paths that mean another one, or have a query, are refused",
        arguments: ["/a/../b", "/a/%2e%2E", "/a?b=c", "/a#b"]
    )
    func paths(path: String) async {
        let transport = InMemoryTransport { _ in .empty() }
        let sample = SampleClient(transport: transport)
        let error = await #expect(throws: APIError.self) { try await sample.request(.get, path) }
        #expect(error?.kind == .encoding)
        #expect(await transport.requests.isEmpty)
    }

    @Test("The method is the one that is given", arguments: [HTTPRequest.Method.put, .patch, .delete, .head])
    func methods(method: HTTPRequest.Method) async throws {
        let transport = InMemoryTransport { _ in .json("{}") }
        let sample = SampleClient(transport: transport)
        _ = try await sample.request(method, "/v1/x", as: JSONValue.self)
        try await sample.request(method, "/v1/x", body: ["a": 1] as JSONValue)
        #expect(await transport.requests.map(\.request.method) == [method, method])
    }
}
