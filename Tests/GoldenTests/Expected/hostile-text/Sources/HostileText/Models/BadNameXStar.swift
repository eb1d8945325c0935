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
public nonisolated struct BadNameXStar: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
    }

    @_alwaysEmitIntoClient
    public var a: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
