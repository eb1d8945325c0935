// Generated from property-names.yaml. Changes are lost when it is generated again.

import PropertyNamesRuntime

public nonisolated struct Keywords: ObjectModel {
    public static let layout = ObjectLayout([
        .required("self", String.self),
        .optional("Self", String.self),
        .required("init", String.self),
        .required("default", String.self),
        .optional("class", String.self),
        .optional("in", String.self),
        .optional("inout", String.self),
        .optional("is", Bool.self),
        .optional("func", String.self),
        .optional("let", String.self),
        .optional("var", String.self),
        .optional("throws", String.self),
        .optional("await", String.self),
        .optional("async", String.self),
        .optional("actor", String.self),
        .optional("some", String.self),
        .optional("any", String.self),
        .optional("where", String.self),
        .optional("nil", String.self),
        .optional("true", Bool.self),
        .optional("protocol", String.self),
        .optional("Type", String.self),
        .optional("Protocol", String.self),
        .optional("get", String.self),
        .optional("set", String.self),
        .optional("didSet", String.self),
        .optional("newValue", String.self),
        .optional("_", String.self),
        .optional("subscript", String.self),
        .optional("operator", String.self),
        .optional("_fields", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        selfValue2: String,
        `init`: String,
        `default`: String,
        selfValue: String? = nil,
        `class`: String? = nil,
        `in`: String? = nil,
        `inout`: String? = nil,
        `is`: Bool? = nil,
        `func`: String? = nil,
        `let`: String? = nil,
        `var`: String? = nil,
        `throws`: String? = nil,
        `await`: String? = nil,
        async: String? = nil,
        actor: String? = nil,
        some: String? = nil,
        any: String? = nil,
        `where`: String? = nil,
        `nil`: String? = nil,
        `true`: Bool? = nil,
        `protocol`: String? = nil,
        type: String? = nil,
        protocol2: String? = nil,
        get: String? = nil,
        set: String? = nil,
        didSet: String? = nil,
        newValue: String? = nil,
        empty: String? = nil,
        `subscript`: String? = nil,
        `operator`: String? = nil,
        fields: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.selfValue2 = selfValue2
        self.selfValue = selfValue
        self.`init` = `init`
        self.`default` = `default`
        self.`class` = `class`
        self.`in` = `in`
        self.`inout` = `inout`
        self.`is` = `is`
        self.`func` = `func`
        self.`let` = `let`
        self.`var` = `var`
        self.`throws` = `throws`
        self.`await` = `await`
        self.async = async
        self.actor = actor
        self.some = some
        self.any = any
        self.`where` = `where`
        self.`nil` = `nil`
        self.`true` = `true`
        self.`protocol` = `protocol`
        self.type = type
        self.protocol2 = protocol2
        self.get = get
        self.set = set
        self.didSet = didSet
        self.newValue = newValue
        self.empty = empty
        self.`subscript` = `subscript`
        self.`operator` = `operator`
        self.fields = fields
    }

    @_alwaysEmitIntoClient
    public var selfValue2: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var selfValue: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `init`: String {
        get { _fields.string(2) }
        set { _fields.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `default`: String {
        get { _fields.string(3) }
        set { _fields.setString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `class`: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `in`: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `inout`: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `is`: Bool? {
        get { _fields.optionalBool(7) }
        set { _fields.setOptionalBool(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `func`: String? {
        get { _fields.optionalString(8) }
        set { _fields.setOptionalString(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `let`: String? {
        get { _fields.optionalString(9) }
        set { _fields.setOptionalString(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `var`: String? {
        get { _fields.optionalString(10) }
        set { _fields.setOptionalString(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `throws`: String? {
        get { _fields.optionalString(11) }
        set { _fields.setOptionalString(11, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `await`: String? {
        get { _fields.optionalString(12) }
        set { _fields.setOptionalString(12, newValue) }
    }

    @_alwaysEmitIntoClient
    public var async: String? {
        get { _fields.optionalString(13) }
        set { _fields.setOptionalString(13, newValue) }
    }

    @_alwaysEmitIntoClient
    public var actor: String? {
        get { _fields.optionalString(14) }
        set { _fields.setOptionalString(14, newValue) }
    }

    @_alwaysEmitIntoClient
    public var some: String? {
        get { _fields.optionalString(15) }
        set { _fields.setOptionalString(15, newValue) }
    }

    @_alwaysEmitIntoClient
    public var any: String? {
        get { _fields.optionalString(16) }
        set { _fields.setOptionalString(16, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `where`: String? {
        get { _fields.optionalString(17) }
        set { _fields.setOptionalString(17, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `nil`: String? {
        get { _fields.optionalString(18) }
        set { _fields.setOptionalString(18, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `true`: Bool? {
        get { _fields.optionalBool(19) }
        set { _fields.setOptionalBool(19, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `protocol`: String? {
        get { _fields.optionalString(20) }
        set { _fields.setOptionalString(20, newValue) }
    }

    @_alwaysEmitIntoClient
    public var type: String? {
        get { _fields.optionalString(21) }
        set { _fields.setOptionalString(21, newValue) }
    }

    @_alwaysEmitIntoClient
    public var protocol2: String? {
        get { _fields.optionalString(22) }
        set { _fields.setOptionalString(22, newValue) }
    }

    @_alwaysEmitIntoClient
    public var get: String? {
        get { _fields.optionalString(23) }
        set { _fields.setOptionalString(23, newValue) }
    }

    @_alwaysEmitIntoClient
    public var set: String? {
        get { _fields.optionalString(24) }
        set { _fields.setOptionalString(24, newValue) }
    }

    @_alwaysEmitIntoClient
    public var didSet: String? {
        get { _fields.optionalString(25) }
        set { _fields.setOptionalString(25, newValue) }
    }

    @_alwaysEmitIntoClient
    public var newValue: String? {
        get { _fields.optionalString(26) }
        set { _fields.setOptionalString(26, newValue) }
    }

    @_alwaysEmitIntoClient
    public var empty: String? {
        get { _fields.optionalString(27) }
        set { _fields.setOptionalString(27, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `subscript`: String? {
        get { _fields.optionalString(28) }
        set { _fields.setOptionalString(28, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `operator`: String? {
        get { _fields.optionalString(29) }
        set { _fields.setOptionalString(29, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fields: String? {
        get { _fields.optionalString(30) }
        set { _fields.setOptionalString(30, newValue) }
    }
}
