// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

public nonisolated struct Measure: TupleModel {
    public static let layout = ObjectLayout([
        .required("first", Double.self),
        .required("second", Second.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(_ first: Double, _ second: Second) {
        self.init(_fields: Fields(Self.layout))
        self.first = first
        self.second = second
    }

    @_alwaysEmitIntoClient
    public var first: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var second: Second {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    public nonisolated struct Second: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var km: Self { Self(rawValue: "km") }

        @_alwaysEmitIntoClient
        public static var miles: Self { Self(rawValue: "miles") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .km,
                .miles,
            ]
        }
    }
}
