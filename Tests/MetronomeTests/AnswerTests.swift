import Foundation
import Metronome
import Testing

/// What a caller sees of each answer that a server may give.
@Suite struct AnswerTests {
    typealias Reply = LoopbackServer.Reply

    /// Calls a server that answers so, and gives the error; nothing of it may show the token.
    private func error(
        of reply: Reply,
        timeout: Duration = .seconds(20),
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> MetronomeError {
        try await LoopbackServer.run(answering: { _ in reply }) { server in
            let error = await #expect(throws: MetronomeError.self, sourceLocation: sourceLocation) {
                try await MetronomeClient.calling(server.url, timeout: timeout).call()
            }
            #expect(await server.received.count == 1, sourceLocation: sourceLocation)
            #expect(await server.problems.isEmpty, sourceLocation: sourceLocation)
            return try withoutSecrets(#require(error, sourceLocation: sourceLocation), sourceLocation)
        }
    }

    private func withoutSecrets(_ error: MetronomeError, _ sourceLocation: SourceLocation) -> MetronomeError {
        var dumped = ""
        dump(error, to: &dumped)
        for text in [
            error.description, error.debugDescription, error.message, error.localizedDescription, "\(error)", dumped,
        ] {
            #expect(!text.contains(token), sourceLocation: sourceLocation)
            #expect(!text.contains(customerID), sourceLocation: sourceLocation)
        }
        #expect(error.operationID == "embeddableDashboard-v1", sourceLocation: sourceLocation)
        return error
    }

    // MARK: - Success

    @Test func success() async throws {
        let body = #"{"data":{"url":"https:\/\/x.example\/é?a=%2F","added":[1]},"later":{"b":null}}"#
        try await LoopbackServer.run(answering: { _ in Reply(body: body) }) { server in
            let response = try await MetronomeClient.calling(server.url).call()
            // What the document does not know does no harm.
            #expect(response.data.url == "https://x.example/é?a=%2F")
        }
    }

    @Test(arguments: [#"{"data":{}}"#, #"{"data":{"url":null}}"#])
    func successWithoutWhatIsOptional(body: String) async throws {
        try await LoopbackServer.run(answering: { _ in Reply(body: body) }) { server in
            let response = try await MetronomeClient.calling(server.url).call()
            #expect(response.data.url == nil)
        }
    }

    /// Many servers label JSON wrongly; it is JSON all the same.
    @Test(arguments: ["text/plain", "text/html; charset=utf-8", "application/problem+json"])
    func successUnderAnotherLabel(type: String) async throws {
        try await LoopbackServer.run(answering: { _ in Reply(headers: ["Content-Type": type]) }) { server in
            let response = try await MetronomeClient.calling(server.url).call()
            #expect(response.data.url == "https://example.com/dashboard")
        }
    }

    // MARK: - Statuses

    @Test func badRequestHasTheDocumentedBody() async throws {
        let headers = ["Content-Type": "application/json", "X-Request-ID": "req_42"]
        let error = try await error(of: Reply(status: 400, headers: headers, body: #"{"message":"no such customer"}"#))
        #expect(error.kind == .badRequest)
        #expect(error.status == 400)
        #expect(error.body(as: ErrorPayload.self)?.message == "no such customer")
        #expect(error.decodedBody is ErrorPayload)
        #expect(error.requestID == "req_42")
        #expect(error.description == "400 no such customer")
    }

    @Test func badRequestWithABodyThatIsNotTheDocumentedOne() async throws {
        let error = try await error(of: Reply(status: 400, body: #"{"message":{"text":"odd"}}"#))
        #expect(error.kind == .badRequest)
        #expect(error.body(as: ErrorPayload.self) == nil)
        #expect(error.body(as: JSONValue.self)?.objectValue?["message"]?.objectValue?["text"]?.stringValue == "odd")
    }

    @Test func badRequestWithMalformedJSON() async throws {
        let error = try await error(of: Reply(status: 400, body: #"{"message":"#))
        #expect(error.kind == .badRequest)
        #expect(error.status == 400)
        #expect(error.decodedBody == nil)
        #expect(error.body(as: ErrorPayload.self) == nil)
        #expect(error.rawBody == Array(#"{"message":"#.utf8))
    }

    @Test(arguments: [
        (401, MetronomeError.Kind.authentication), (403, .permissionDenied), (404, .notFound), (409, .conflict),
        (422, .unprocessableEntity), (429, .rateLimited), (500, .server), (503, .server), (418, .unexpectedStatus),
    ])
    func undocumentedStatuses(status: Int, kind: MetronomeError.Kind) async throws {
        let headers = ["Content-Type": "application/json", "Retry-After": "7", "Request-Id": "r\(status)"]
        let error = try await error(
            of: Reply(status: status, headers: headers, body: #"{"error":{"message":"not now"}}"#)
        )
        #expect(error.kind == kind)
        #expect(error.status == status)
        #expect(error.requestID == "r\(status)")
        #expect(error.headers[.retryAfter] == "7")
        #expect(error.description == "\(status) not now")
        #expect(error.decodedBody == nil)
        #expect(error.body(as: ErrorPayload.self) == nil)
    }

    @Test func aPageOfHTMLIsShownAsItsBeginning() async throws {
        let page = "<html>" + String(repeating: "sorry ", count: 5_000) + "</html>"
        let error = try await error(of: Reply(status: 502, headers: ["Content-Type": "text/html"], body: page))
        #expect(error.kind == .server)
        #expect(error.description.hasPrefix("502 <html>sorry sorry"))
        #expect(error.description.count < 1_100)
        #expect(error.rawBody.count == page.utf8.count)
    }

    @Test func anErrorWithoutContent() async throws {
        let error = try await error(of: Reply(status: 500, headers: [:], body: ""))
        #expect(error.kind == .server)
        #expect(error.rawBody.isEmpty)
        #expect(error.body(as: ErrorPayload.self) == nil)
        #expect(error.description.hasPrefix("500"))
    }

    /// A server that repeats what it was sent must not bring it into logs.
    @Test func aMessageThatRepeatsTheTokenDoesNotShowIt() async throws {
        let error = try await error(
            of: Reply(status: 401, body: #"{"message":"the token Bearer \#(token) has expired"}"#)
        )
        #expect(error.kind == .authentication)
        #expect(error.description.contains("has expired"))
    }

    // MARK: - Contents that are not what was promised

    @Test(arguments: [
        #"{"data":"#, "", "null", "[]", #"{"dat":{}}"#, #"{"data":null}"#, #"{"data":"text"}"#, #"{"data":{"url":1}}"#,
        "<html></html>", #"{"data":{}} more"#,
    ])
    func successThatIsNotWhatWasPromised(body: String) async throws {
        let error = try await error(of: Reply(headers: ["X-Request-Id": "req_1"], body: body))
        #expect(error.kind == .decoding)
        #expect(error.status == 200)
        #expect(error.requestID == "req_1")
        #expect(error.rawBody == Array(body.utf8))
        #expect(error.underlying != nil)
    }

    @Test func aDecodingErrorSaysWhere() async throws {
        let error = try await error(of: Reply(body: #"{"data":{"url":{"a":1}}}"#))
        #expect(error.description.contains("$.data.url"))
    }

    @Test func anotherTypeOfContentIsNamed() async throws {
        let error = try await error(of: Reply(headers: ["Content-Type": "text/html"], body: "<html></html>"))
        #expect(error.kind == .decoding)
        #expect(error.description.contains("text/html"))
    }

    // MARK: - Values that the document does not list

    /// The models that a response has are without enumerations, so an error's content repeats the request.
    @Test func anUnknownValueComesBackAsItIs() async throws {
        let body = #"{"customer_id":"1","dashboard":"forecast","color_overrides":[{"name":"Mauve"},{"name":"White"}]}"#
        let error = try await error(of: Reply(status: 409, body: body))
        let payload = try #require(error.body(as: EmbeddableDashboardPayload.self))
        #expect(payload.dashboard == .init(rawValue: "forecast"))
        #expect(payload.colorOverrides?.map(\.name) == [.init(rawValue: "Mauve"), .white])
        #expect(payload.jsonBytes() == Array(body.utf8))
    }

    // MARK: - No answer

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"data\":",
        "no HTTP at all\r\n",
    ])
    func aConnectionThatCloses(bytes: String) async throws {
        let server = try RawServer(answering: bytes)
        let error = await #expect(throws: MetronomeError.self) {
            try await MetronomeClient.calling(server.url).call()
        }
        let seen = try withoutSecrets(#require(error), #_sourceLocation)
        #expect(seen.kind == .connection)
        #expect(seen.status == nil)
    }

    @Test func aSlowAnswerIsATimeout() async throws {
        let start = ContinuousClock.now
        let error = try await error(of: Reply(delay: .seconds(30)), timeout: .milliseconds(400))
        #expect(error.kind == .timeout)
        #expect(error.status == nil)
        #expect(ContinuousClock.now - start < .seconds(15))
    }
}
