// Generated from hostile-text.yaml. Changes are lost when it is generated again.

import HostileTextRuntime

/// q" quote
/// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
/// ``` fence @available(*, deprecated) right-to-left
/// separator
///  nul bell tab    here cr
/// lf
/// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
/// - Returns: lies
/// // comment
///
///     indented
///
/// ```swift
/// unclosed
/// ```
public nonisolated struct Kind: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// q" quote
    /// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
    /// ``` fence @available(*, deprecated) right-to-left
    /// separator
    ///  nul bell tab    here cr
    /// lf
    /// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
    /// - Returns: lies
    /// // comment
    ///
    ///     indented
    ///
    /// ```swift
    /// unclosed
    /// ```
    @_alwaysEmitIntoClient
    public static var qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight: Self { Self(rawValue: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed") }

    /// q" quote
    /// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
    /// ``` fence @available(*, deprecated) right-to-left
    /// separator
    ///  nul bell tab    here cr
    /// lf
    /// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
    /// - Returns: lies
    /// // comment
    ///
    ///     indented
    ///
    /// ```swift
    /// unclosed
    /// ```
    @_alwaysEmitIntoClient
    public static var nul: Self { Self(rawValue: "nul\u{0}") }

    /// q" quote
    /// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
    /// ``` fence @available(*, deprecated) right-to-left
    /// separator
    ///  nul bell tab    here cr
    /// lf
    /// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
    /// - Returns: lies
    /// // comment
    ///
    ///     indented
    ///
    /// ```swift
    /// unclosed
    /// ```
    @_alwaysEmitIntoClient
    public static var value: Self { Self(rawValue: "\u{202e}") }

    /// q" quote
    /// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
    /// ``` fence @available(*, deprecated) right-to-left
    /// separator
    ///  nul bell tab    here cr
    /// lf
    /// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
    /// - Returns: lies
    /// // comment
    ///
    ///     indented
    ///
    /// ```swift
    /// unclosed
    /// ```
    @_alwaysEmitIntoClient
    public static var hash: Self { Self(rawValue: "\"\"\"#") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight,
            .nul,
            .value,
            .hash,
        ]
    }
}
