// Generated from hostile-text.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run HostileTextQuickStart`.
import Foundation
import HostileText

let hostileText = HostileTextClient()
do {
    let response = try await hostileText.qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight.qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight(
        quoteXHashStar: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed",
        idStar: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed",
        kind: .qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight
    )
    print(response)
} catch let error as HostileTextError {
    print(error)
    exit(1)
}
