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
public nonisolated struct Hostile: ObjectModel {
    public static let layout = ObjectLayout([
        .required("quote\" \\(x) \"\"\" # */", String.self),
        .optional("kind", Kind.self),
        .optional("bad", BadNameXStar.self),
        .optional("pattern", String.self, where: [.pattern("^\"\\(x)*/$")]),
        .optional("nul\u{0}l", String.self),
        .optional("bidi\u{202e}x", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        quoteXHashStar: String,
        kind: Kind? = nil,
        bad: BadNameXStar? = nil,
        pattern: String? = nil,
        nulL: String? = nil,
        bidiX: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.quoteXHashStar = quoteXHashStar
        self.kind = kind
        self.bad = bad
        _fields.setOptionalString(3, pattern)
        self.nulL = nulL
        self.bidiX = bidiX
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
    public var quoteXHashStar: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
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
    public var kind: Kind? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
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
    public var bad: BadNameXStar? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
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
    @available(*, deprecated)
    @_alwaysEmitIntoClient
    public var pattern: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var nulL: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var bidiX: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }
}
