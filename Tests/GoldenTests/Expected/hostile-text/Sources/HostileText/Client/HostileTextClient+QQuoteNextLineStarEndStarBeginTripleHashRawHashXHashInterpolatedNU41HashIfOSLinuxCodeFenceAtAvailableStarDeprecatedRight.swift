// Generated from hostile-text.yaml. Changes are lost when it is generated again.

import HostileTextRuntime

nonisolated extension HostileTextClient {
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
    public struct QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight: Sendable {
        @usableFromInline let client: APIClient

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
        ///
        /// See [q" quote
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
        /// unclosed](https://example.com/*/").
        /// ```
        ///
        /// `POST /quote"/back\slash/{id*}/*/"""/\(x)`
        ///
        /// - Parameters:
        ///   - quoteXHashStar: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - idStar: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - kind: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - bad: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - pattern: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - nulL: `null` in the body.
        ///   - bidiX: `bidix` in the body.
        ///   - queryXStar: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - state: `state` in the query.
        /// - Returns: q" quote
        ///   next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///   ``` fence @available(*, deprecated) right-to-left
        ///   separator
        ///    nul bell tab    here cr
        ///   lf
        ///   end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///   - Returns: lies
        ///   // comment
        ///
        ///       indented
        ///
        ///   ```swift
        ///   unclosed
        ///   ```
        /// - Throws: ``HostileTextError``. Its documented bodies:
        ///   ``QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight2``
        ///   (400).
        @_alwaysEmitIntoClient
        public func qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight(
            quoteXHashStar: String,
            idStar: String,
            kind: Kind? = nil,
            bad: BadNameXStar? = nil,
            pattern: String? = nil,
            nulL: String? = nil,
            bidiX: String? = nil,
            queryXStar: String? = nil,
            state: QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight? = nil
        ) async throws -> Hostile {
            try await qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight(
                Hostile(
                    quoteXHashStar: quoteXHashStar,
                    kind: kind,
                    bad: bad,
                    pattern: pattern,
                    nulL: nulL,
                    bidiX: bidiX
                ),
                idStar: idStar,
                queryXStar: queryXStar,
                state: state
            )
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
        ///
        /// The same call, with the body as one value.
        ///
        /// - Parameters:
        ///   - body: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - idStar: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - queryXStar: q" quote
        ///     next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///     ``` fence @available(*, deprecated) right-to-left
        ///     separator
        ///      nul bell tab    here cr
        ///     lf
        ///     end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///     - Returns: lies
        ///     // comment
        ///
        ///         indented
        ///
        ///     ```swift
        ///     unclosed
        ///     ```
        ///   - state: `state` in the query.
        /// - Returns: q" quote
        ///   next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        ///   ``` fence @available(*, deprecated) right-to-left
        ///   separator
        ///    nul bell tab    here cr
        ///   lf
        ///   end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        ///   - Returns: lies
        ///   // comment
        ///
        ///       indented
        ///
        ///   ```swift
        ///   unclosed
        ///   ```
        /// - Throws: ``HostileTextError``. Its documented bodies:
        ///   ``QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight2``
        ///   (400).
        @_alwaysEmitIntoClient
        public func qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight(
            _ body: Hostile,
            idStar: String,
            queryXStar: String? = nil,
            state: QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight? = nil
        ) async throws -> Hostile {
            try await client.send(
                APIOperation(
                    .post,
                    "/quote\"/back\\slash/{id*}/*/\"\"\"/\\(x)",
                    id: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed",
                    parameters: [
                        .path("id*", idStar),
                        .query("query\"\\(x)*/", queryXStar),
                        .query("state", state),
                    ],
                    body: .json(body),
                    response: .json,
                    errors: ["400": QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight2.self]
                )
            )
        }

        public nonisolated struct QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight: Self { Self(rawValue: "q\" quote\nnext line */ end /* begin \"\"\" triple \"\"\"# raw #\"x\"# \\(interpolated) \\n \\u{41} #if os(Linux) `code` ``` fence @available(*, deprecated) \u{202e}right-to-left\u{202c} \u{2028}separator\u{2029} nul\u{0} bell\u{7} tab\there cr\rlf\r\nend {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:\n- Returns: lies\n// comment\n\n    indented\n\n```swift\nunclosed") }

            @_alwaysEmitIntoClient
            public static var value: Self { Self(rawValue: "\"") }

            @_alwaysEmitIntoClient
            public static var value2: Self { Self(rawValue: "\\") }

            @_alwaysEmitIntoClient
            public static var star: Self { Self(rawValue: "*/") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight,
                    .value,
                    .value2,
                    .star,
                ]
            }
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
        public nonisolated struct QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNu41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight2: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("message", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(message: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.message = message
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
            public var message: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
