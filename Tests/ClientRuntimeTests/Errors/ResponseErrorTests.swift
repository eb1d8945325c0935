import ClientRuntime
import Foundation
import Testing

@Suite("What responses are read as")
struct ResponseErrorTests {
    private func send<Output>(_ response: CannedResponse, _ format: ResponseFormat<Output>) async throws -> Output {
        try await client(InMemoryTransport { _ in response })
            .send(APIOperation(.get, "/", id: "op", response: format))
    }

    private func dashboard(_ response: CannedResponse) async throws -> DashboardURL {
        try await send(response, .json)
    }

    @Test("JSON is read whatever its label", arguments: [
        "application/json", "application/json; charset=utf-8", "application/problem+json", "text/plain", nil,
    ])
    func labels(type: String?) async throws {
        var headers = HTTPFields()
        headers[.contentType] = type
        let value = try await dashboard(CannedResponse(headers: headers, body: Array(#"{"url":"u"}"#.utf8)))
        #expect(value.url == "u")
    }

    @Test("Malformed JSON and wrong types are decoding errors, with where and without what", arguments: [
        (#"{"url": 5, "secret": "secret-1"}"#, "$.url"), (#"{"secret": "secret-1"}"#, "$.url"),
        (#"{"url": "secret-1""#, "$"), ("secret-1", "$"), ("[]", "$"),
    ])
    func malformed(body: String, path: String) async throws {
        let error = try #require(
            await #expect(throws: APIError.self) {
                _ = try await dashboard(.json(body, headers: [.server: "test"]))
            }
        )
        #expect(error.kind == .decoding)
        #expect(error.status == 200)
        #expect(error.headers[.server] == "test")
        #expect(error.operationID == "op")
        #expect(error.rawBody == Array(body.utf8))
        let decoding = try #require(error.underlying as? JSONDecodingError)
        #expect(decoding.path.hasPrefix(path))
        #expect(error.description.hasPrefix("200 "))
        #expect(error.description.contains(decoding.path))
        for text in texts(of: error) { #expect(!text.contains("secret-1")) }
    }

    @Test("Content that is no JSON names its label")
    func html() async {
        let error = await #expect(throws: APIError.self) {
            _ = try await dashboard(
                CannedResponse(headers: [.contentType: "text/html; charset=utf-8"], body: Array("<html>secret-1".utf8))
            )
        }
        #expect(error?.kind == .decoding)
        #expect(error?.message.contains("text/html") == true)
        #expect(error?.message.contains("secret-1") == false)
    }

    @Test("No content where a value is needed")
    func empty() async {
        for status in [200, 204] {
            let error = await #expect(throws: APIError.self) { _ = try await dashboard(.empty(status: status)) }
            #expect(error?.kind == .decoding)
            #expect(error?.status == status)
        }
    }

    @Test("A value that may be missing")
    func optional() async throws {
        let none: DashboardURL? = try await send(.empty(), .optionalJSON())
        #expect(none == nil)
        let some: DashboardURL? = try await send(.json(#"{"url":"u"}"#), .optionalJSON())
        #expect(some?.url == "u")
        let null: DashboardURL? = try await send(.json("null"), .json)
        #expect(null == nil)
        let error = await #expect(throws: APIError.self) {
            let _: DashboardURL? = try await send(.json("[]"), .optionalJSON())
        }
        #expect(error?.kind == .decoding)
    }

    @Test(
        "The status says which of several types the content is",
        arguments: [
            (200, "cat"), (201, "dog"), (202, "fish"), (299, "fish"),
        ]
    )
    func byStatus(status: Int, variant: String) async throws {
        let text = #"{"petType":"other","name":"Tom","barks":true,"depth":1}"#
        let pet: Pet = try await send(.json(text, status: status), .json(byStatus: ["200", "201", "2xx"]))
        #expect("\(pet)".hasPrefix("Pet.\(variant)("))
        let perhaps: Pet? = try await send(.json(text, status: status), .optionalJSON(byStatus: ["200", "201", "2XX"]))
        #expect(perhaps == pet)
    }

    @Test("A status that no type is for is read as what fits, and no content only where that may be")
    func otherStatus() async throws {
        let pet: Pet = try await send(.json(#"{"petType":"cat","name":"Tom"}"#, status: 203), .json(byStatus: ["200"]))
        guard case .cat = pet else { throw Failure() }
        let none: Pet? = try await send(.empty(), .optionalJSON(byStatus: ["200"]))
        #expect(none == nil)
        let error = await #expect(throws: APIError.self) {
            let _: Pet = try await send(.empty(), .json(byStatus: ["200"]))
        }
        #expect(error?.kind == .decoding)
    }

    private struct Failure: Error {}

    @Test("Text in UTF-8 and in ISO 8859-1")
    func text() async throws {
        #expect(try await send(.text("grün 🙂"), .text) == "grün 🙂")
        #expect(try await send(.empty(), .text) == "")
        let latin = CannedResponse(headers: [.contentType: #"Text/Plain; Charset="ISO-8859-1""#], body: [0x67, 0xFC])
        #expect(try await send(latin, .text) == "gü")
        let error = await #expect(throws: APIError.self) {
            _ = try await send(CannedResponse(body: [0x67, 0xFC]), .text)
        }
        #expect(error?.kind == .decoding)
        #expect(error?.rawBody == [0x67, 0xFC])
    }

    @Test("Bytes and nothing")
    func bytes() async throws {
        #expect(try await send(CannedResponse(body: [0, 255]), .bytes) == [0, 255])
        try await send(CannedResponse(body: Array("not JSON".utf8)), .none)
    }

    @Test("An error about the content of a success has the name of the request")
    func requestID() async throws {
        let id = try #require(HTTPField.Name("X-Request-Id"))
        let error = await #expect(throws: APIError.self) {
            _ = try await dashboard(.json("[]", headers: [id: "req_1"]))
        }
        #expect(error?.kind == .decoding)
        #expect(error?.requestID == "req_1")
    }

    @Test(
        "Content that is labelled as JSON is not blamed on its label",
        arguments: ["application/json", "application/problem+json; charset=utf-8"]
    )
    func labelledJSON(type: String) async {
        let error = await #expect(throws: APIError.self) {
            _ = try await dashboard(CannedResponse(headers: [.contentType: type], body: Array("[]".utf8)))
        }
        #expect(error?.underlying is JSONDecodingError)
        #expect(error?.message.contains("labelled") == false)
    }

    @Test("Content that is streamed to the caller is not read before the caller does, that of an error is")
    func streamed() async throws {
        let reads = Shared(0)
        let transport = InMemoryTransport { request in
            let chunks = AsyncStream<[UInt8]>(unfolding: {
                reads.withLock { count -> [UInt8]? in
                    count += 1
                    return count == 1 ? Array("text".utf8) : nil
                }
            })
            return .stream(HTTPBody(chunks), contentType: "text/plain", status: request.path == "/bad" ? 400 : 200)
        }
        let operation = { (path: String) in APIOperation(.get, path, id: "op", response: .body) }
        let body = try await client(transport).send(operation("/good"))
        #expect(reads.withLock { $0 } == 0)
        #expect(try await body.text() == "text")

        reads.withLock { $0 = 0 }
        let error = await #expect(throws: APIError.self) { _ = try await client(transport).send(operation("/bad")) }
        #expect(error?.message == "text")
    }
}
