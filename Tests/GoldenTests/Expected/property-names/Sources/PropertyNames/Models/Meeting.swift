// Generated from property-names.yaml. Changes are lost when it is generated again.

import PropertyNamesRuntime

/// Names that are one after camel-casing, and names that are none.
public nonisolated struct Meeting: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("", String.self),
        .optional("+1", Int.self),
        .optional("-1", Int.self),
        .optional("foo_bar", String.self),
        .optional("fooBar", String.self),
        .optional("FooBar", String.self),
        .optional("foo-bar", String.self),
        .optional("größe", Int.self),
        .optional("数量", Int.self),
        .optional("a b", Int.self),
        .optional("🎉", String.self),
        .optional("1st", String.self),
        .optional("!!!", String.self),
        .optional("???", String.self),
        .optional("$ref_", String.self),
        .optional("@type", String.self),
        .optional("a.b", String.self),
        .optional("a/b", String.self),
        .optional("quote\"d", String.self),
        .optional("back\\slash", String.self),
        .optional("line\nbreak", String.self),
        .optional("\\(interpolated)", String.self),
        .optional("é", String.self),
        .optional("HTTPSURLs", String.self),
        .optional("userIDs", [String].self),
        .optional("IPv4Address", String.self),
        .optional("oauth2_token", String.self),
        .optional("x509", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        empty: String? = nil,
        plus1: Int? = nil,
        minus1: Int? = nil,
        fooBar4: String? = nil,
        fooBar: String? = nil,
        fooBar2: String? = nil,
        fooBar3: String? = nil,
        größe: Int? = nil,
        数量: Int? = nil,
        aB: Int? = nil,
        empty2: String? = nil,
        value1st: String? = nil,
        notNotNot: String? = nil,
        questionQuestionQuestion: String? = nil,
        dollarRef: String? = nil,
        atType: String? = nil,
        aB2: String? = nil,
        aB3: String? = nil,
        quoteD: String? = nil,
        backSlash: String? = nil,
        lineBreak: String? = nil,
        interpolated: String? = nil,
        é: String? = nil,
        httpsurls: String? = nil,
        userIDs: [String]? = nil,
        ipv4Address: String? = nil,
        oauth2Token: String? = nil,
        x509: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.empty = empty
        self.plus1 = plus1
        self.minus1 = minus1
        self.fooBar4 = fooBar4
        self.fooBar = fooBar
        self.fooBar2 = fooBar2
        self.fooBar3 = fooBar3
        self.größe = größe
        self.数量 = 数量
        self.aB = aB
        self.empty2 = empty2
        self.value1st = value1st
        self.notNotNot = notNotNot
        self.questionQuestionQuestion = questionQuestionQuestion
        self.dollarRef = dollarRef
        self.atType = atType
        self.aB2 = aB2
        self.aB3 = aB3
        self.quoteD = quoteD
        self.backSlash = backSlash
        self.lineBreak = lineBreak
        self.interpolated = interpolated
        self.é = é
        self.httpsurls = httpsurls
        self.userIDs = userIDs
        self.ipv4Address = ipv4Address
        self.oauth2Token = oauth2Token
        self.x509 = x509
    }

    @_alwaysEmitIntoClient
    public var empty: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var plus1: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var minus1: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fooBar4: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fooBar: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fooBar2: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fooBar3: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var größe: Int? {
        get { _fields.optionalInt(7) }
        set { _fields.setOptionalInt(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var 数量: Int? {
        get { _fields.optionalInt(8) }
        set { _fields.setOptionalInt(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var aB: Int? {
        get { _fields.optionalInt(9) }
        set { _fields.setOptionalInt(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var empty2: String? {
        get { _fields.optionalString(10) }
        set { _fields.setOptionalString(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value1st: String? {
        get { _fields.optionalString(11) }
        set { _fields.setOptionalString(11, newValue) }
    }

    @_alwaysEmitIntoClient
    public var notNotNot: String? {
        get { _fields.optionalString(12) }
        set { _fields.setOptionalString(12, newValue) }
    }

    @_alwaysEmitIntoClient
    public var questionQuestionQuestion: String? {
        get { _fields.optionalString(13) }
        set { _fields.setOptionalString(13, newValue) }
    }

    @_alwaysEmitIntoClient
    public var dollarRef: String? {
        get { _fields.optionalString(14) }
        set { _fields.setOptionalString(14, newValue) }
    }

    @_alwaysEmitIntoClient
    public var atType: String? {
        get { _fields.optionalString(15) }
        set { _fields.setOptionalString(15, newValue) }
    }

    @_alwaysEmitIntoClient
    public var aB2: String? {
        get { _fields.optionalString(16) }
        set { _fields.setOptionalString(16, newValue) }
    }

    @_alwaysEmitIntoClient
    public var aB3: String? {
        get { _fields.optionalString(17) }
        set { _fields.setOptionalString(17, newValue) }
    }

    @_alwaysEmitIntoClient
    public var quoteD: String? {
        get { _fields.optionalString(18) }
        set { _fields.setOptionalString(18, newValue) }
    }

    @_alwaysEmitIntoClient
    public var backSlash: String? {
        get { _fields.optionalString(19) }
        set { _fields.setOptionalString(19, newValue) }
    }

    @_alwaysEmitIntoClient
    public var lineBreak: String? {
        get { _fields.optionalString(20) }
        set { _fields.setOptionalString(20, newValue) }
    }

    @_alwaysEmitIntoClient
    public var interpolated: String? {
        get { _fields.optionalString(21) }
        set { _fields.setOptionalString(21, newValue) }
    }

    @_alwaysEmitIntoClient
    public var é: String? {
        get { _fields.optionalString(22) }
        set { _fields.setOptionalString(22, newValue) }
    }

    @_alwaysEmitIntoClient
    public var httpsurls: String? {
        get { _fields.optionalString(23) }
        set { _fields.setOptionalString(23, newValue) }
    }

    @_alwaysEmitIntoClient
    public var userIDs: [String]? {
        get { _fields.optionalValue(24) }
        set { _fields.setOptionalValue(24, newValue) }
        _modify { yield &_fields[changingOptional: 24] }
    }

    @_alwaysEmitIntoClient
    public var ipv4Address: String? {
        get { _fields.optionalString(25) }
        set { _fields.setOptionalString(25, newValue) }
    }

    @_alwaysEmitIntoClient
    public var oauth2Token: String? {
        get { _fields.optionalString(26) }
        set { _fields.setOptionalString(26, newValue) }
    }

    @_alwaysEmitIntoClient
    public var x509: String? {
        get { _fields.optionalString(27) }
        set { _fields.setOptionalString(27, newValue) }
    }
}
