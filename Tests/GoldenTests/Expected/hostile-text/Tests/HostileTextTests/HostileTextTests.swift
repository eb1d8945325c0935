// Generated from hostile-text.yaml. Changes are lost when it is generated again.

import Foundation
import HostileText
import HostileTextTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed request")
    func qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight() throws {
        try expectRoundTrip(Hostile.self, isTextStable: true, #"""
        {
          "quote\" \\(x) \"\"\" # */": "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u202Eright-to-left\u202C \u2028separator\u2029 nul\u0000 bell\u0007 tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed",
          "kind": "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u202Eright-to-left\u202C \u2028separator\u2029 nul\u0000 bell\u0007 tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed"
        }
        """#)
    }

    @Test("q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed response 200: an \"example\" \\(x)")
    func qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight2() throws {
        try expectRoundTrip(Hostile.self, isTextStable: true, #"""
        {
          "quote\" \\(x) \"\"\" # */": "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u202Eright-to-left\u202C \u2028separator\u2029 nul\u0000 bell\u0007 tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed"
        }
        """#)
    }

    /// - Parameter isTextStable: whether the same JSON comes back; in a list, the same date can be written in several ways.
    private func expectRoundTrip<Model: JSONCodable & Codable>(_ type: Model.Type, isTextStable: Bool, _ example: String) throws {
        let model = try Model(jsonBytes: Array(example.utf8))
        let bytes = model.jsonBytes()
        #expect(try Model(jsonBytes: bytes) == model)
        if isTextStable {
            #expect(try JSONValue(jsonBytes: bytes) == JSONValue(jsonBytes: Array(example.utf8)))
        }
        #expect(try JSONDecoder().decode(Model.self, from: JSONEncoder().encode(model)) == model)
    }
}

/// The call of the README.
@Suite struct QuickStartTests {
    @Test func quickStart() async throws {
        let transport = InMemoryTransport { _ in
            .json(#"""
            {
              "quote\" \\(x) \"\"\" # */": "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u202Eright-to-left\u202C \u2028separator\u2029 nul\u0000 bell\u0007 tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed"
            }
            """#)
        }
        let hostileText = HostileTextClient(
            apiKey: "secret",
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await hostileText.qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight.qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight(
            quoteXHashStar: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed",
            idStar: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed",
            kind: .qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight
        )
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "POST")
    }
}
