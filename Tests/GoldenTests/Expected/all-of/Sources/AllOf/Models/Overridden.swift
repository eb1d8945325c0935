// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

public nonisolated struct Overridden: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("size", Size.self),
        .optional("kind", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(size: Size? = nil, kind: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.size = size
        self.kind = kind
    }

    @_alwaysEmitIntoClient
    public var size: Size? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var kind: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    public nonisolated struct Size: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var s: Self { Self(rawValue: "s") }

        @_alwaysEmitIntoClient
        public static var m: Self { Self(rawValue: "m") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .s,
                .m,
            ]
        }
    }
}
