import ClientRuntime
import Foundation
import Testing

@Suite("Errors by status")
struct StatusErrorTests {
    private func error(
        _ response: CannedResponse,
        errors: KeyValuePairs<String, any JSONCodable.Type> = [:]
    ) async -> APIError? {
        await #expect(throws: APIError.self) {
            try await client(InMemoryTransport { _ in response }).send(
                APIOperation(.get, "/", id: "op", response: .none, errors: errors)
            )
        }
    }

    @Test("Each status has its kind", arguments: [
        (400, APIError.Kind.badRequest), (401, .authentication), (403, .permissionDenied), (404, .notFound),
        (409, .conflict), (422, .unprocessableEntity), (429, .rateLimited), (500, .server), (502, .server),
        (599, .server), (402, .unexpectedStatus), (408, .unexpectedStatus), (418, .unexpectedStatus),
        (304, .unexpectedStatus), (199, .unexpectedStatus),
    ])
    func kinds(status: Int, kind: APIError.Kind) async {
        let error = await error(
            .json(#"{"message":"no"}"#, status: status, headers: [.retryAfter: "1"])
        )
        #expect(error?.kind == kind)
        #expect(error?.status == status)
        #expect(error?.headers[.retryAfter] == "1")
        #expect(error?.rawBody == Array(#"{"message":"no"}"#.utf8))
        #expect(error?.operationID == "op")
        #expect(error?.description == "\(status) no")
        #expect(error?.localizedDescription == "\(status) no")
    }

    @Test("Any status from 200 to 299 is a success", arguments: [200, 201, 202, 204, 206, 299])
    func success(status: Int) async throws {
        let transport = InMemoryTransport { _ in .empty(status: status) }
        try await client(transport).send(APIOperation(.get, "/", id: "op", response: .none))
        #expect(await transport.requests.count == 1)
    }

    @Test("The message is what the server says, else its text, else the name of the status", arguments: [
        (#"{"message":"m","error":"e"}"#, "400 m"), (#"{"error":{"message":"nested"}}"#, "400 nested"),
        (#"{"errors":[{"detail":"first"},{"detail":"second"}]}"#, "400 first"), (#"{"errors":["plain"]}"#, "400 plain"),
        (#"{"title":"T","detail":"D"}"#, "400 D"), (#"{"error":"invalid","error_description":"why"}"#, "400 why"),
        (#""just text""#, "400 just text"), (#"{"message":""}"#, #"400 {"message":""}"#),
        (#"{"code":1}"#, #"400 {"code":1}"#), ("  plain\n", "400 plain"), ("", "400 Bad Request"),
    ])
    func messages(body: String, expected: String) async {
        let error = await error(CannedResponse(status: 400, body: Array(body.utf8)))
        #expect(error?.description == expected)
    }

    @Test("A page of text is cut")
    func longMessage() async {
        let error = await error(.text(String(repeating: "é", count: 100_000), status: 500))
        #expect(error?.message.count == 1_001)
        #expect(error?.rawBody.count == 200_000)
    }

    @Test("The documented type: of the status, else of its class, else the default", arguments: [
        (400, "400"), (404, "4xx"), (500, "default"),
    ])
    func documented(status: Int, key: String) async {
        let error = await error(
            .json(#"{"message":"m","status":"s"}"#, status: status),
            errors: ["default": [String: String].self, "4xx": JSONValue.self, "400": ErrorPayload.self]
        )
        switch key {
        case "400": #expect((error?.decodedBody as? ErrorPayload)?.message == "m")
        case "4xx": #expect((error?.decodedBody as? JSONValue)?["status"] == "s")
        default: #expect((error?.decodedBody as? [String: String])?["status"] == "s")
        }
        #expect(error?.body(as: ErrorPayload.self)?.message == "m")
    }

    @Test("A body that is not the documented one is still there")
    func undocumented() async {
        let error = await error(.text("<html>", status: 400), errors: ["400": ErrorPayload.self])
        #expect(error?.kind == .badRequest)
        #expect(error?.decodedBody == nil)
        #expect(error?.body(as: ErrorPayload.self) == nil)
        #expect(error?.message == "<html>")
        let empty = await self.error(.empty(status: 400), errors: ["400": JSONValue.self])
        #expect(empty?.decodedBody == nil)
        #expect(empty?.body(as: JSONValue.self) == nil)
    }

    @Test("The name of the request comes from the first field of the list that is there")
    func requestID() async throws {
        let headers: HTTPFields = [try #require(HTTPField.Name("Request-Id")): "b"]
        let common = await error(.empty(status: 404, headers: headers))
        #expect(common?.requestID == "b")

        let transport = InMemoryTransport { _ in .empty(status: 404, headers: [.server: "s", .eTag: "e"]) }
        let own = APIClient(
            service: APIService(
                name: "S", version: "1", baseURL: "https://a.example", environmentPrefix: "S",
                requestIDHeaders: ["no name", "etag", "Server"]
            ),
            configuration: ClientConfiguration(transport: transport, environment: EnvironmentVariables([:]))
        )
        let error = await #expect(throws: APIError.self) {
            try await own.send(APIOperation(.get, "/", id: "op", response: .none))
        }
        #expect(error?.requestID == "e")
    }

    @Test("A status without a name and without content is all there is to say")
    func nameless() async {
        let error = await error(.empty(status: 599))
        #expect(error?.message == "")
        #expect(error?.description == "599")
    }
}
