@testable import ClientRuntime
import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif
#if AsyncHTTPClient
import AsyncHTTPClient
#endif

/// HTTP/2 carries the status as text, so that a server can send any number.
@Suite("Statuses that are none")
struct StatusTests {
    @Test("URLSession", arguments: [1_000, 2_000, 99, 0])
    func urlSession(code: Int) throws {
        let url = try #require(URL(string: "https://api.sample.example"))
        let response = try #require(
            HTTPURLResponse(url: url, statusCode: code, httpVersion: "HTTP/2", headerFields: [:])
        )
        let error = #expect(throws: APIError.self) { try HTTPResponse(response) }
        #expect(error?.kind == .connection)
    }

    #if AsyncHTTPClient
    @Test("AsyncHTTPClient", arguments: [1_000, 2_000, 99, 0])
    func asyncHTTPClient(code: Int) {
        let response = HTTPClientResponse(status: .init(statusCode: code))
        let error = #expect(throws: APIError.self) { try HTTPResponse(response) }
        #expect(error?.kind == .connection)
    }
    #endif
}
