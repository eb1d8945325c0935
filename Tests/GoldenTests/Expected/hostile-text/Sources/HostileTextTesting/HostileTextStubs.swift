// Generated from hostile-text.yaml. Changes are lost when it is generated again.

import HostileText

nonisolated extension StubOperation where Output == Hostile {
    /// ``HostileTextClient/QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight/qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight``:
    /// `POST /quote"/back\slash/{id*}/*/"""/\(x)`
    public static var qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRightQQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight: Self { Self(id: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed") }
}
