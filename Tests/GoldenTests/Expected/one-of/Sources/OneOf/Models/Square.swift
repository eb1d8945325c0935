// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated struct Square: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", Kind.self),
        .required("side", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(side: Double, kind: Kind = .square) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.side = side
    }

    @_alwaysEmitIntoClient
    public var kind: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var side: Double {
        get { _fields.double(1) }
        set { _fields.setDouble(1, newValue) }
    }

    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var square: Self { Self(rawValue: "square") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .square,
            ]
        }
    }
}
