// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

/// How lists of schemas were written before.
public nonisolated struct Old: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("pair", Pair.self),
        .optional("meet", Meet.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(pair: Pair? = nil, meet: Meet? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.pair = pair
        self.meet = meet
    }

    @_alwaysEmitIntoClient
    public var pair: Pair? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var meet: Meet? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    public nonisolated struct Pair: TupleModel {
        public static let layout = ObjectLayout([
            .required("first", String.self),
            .required("second", Bool.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(_ first: String, _ second: Bool) {
            self.init(_fields: Fields(Self.layout))
            self.first = first
            self.second = second
        }

        @_alwaysEmitIntoClient
        public var first: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var second: Bool {
            get { _fields.bool(1) }
            set { _fields.setBool(1, newValue) }
        }
    }

    public nonisolated struct Meet: TupleModel {
        public static let layout = ObjectLayout([
            .required("rest", String.self),
            .required("rest", String.self),
            .rest(String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(_ rest: String, _ rest2: String, rest3: [String] = []) {
            self.init(_fields: Fields(Self.layout))
            self.rest = rest
            self.rest2 = rest2
            self.rest3 = rest3
        }

        @_alwaysEmitIntoClient
        public var rest: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        /// rest
        @_alwaysEmitIntoClient
        public var rest2: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }

        /// The elements behind those.
        @_alwaysEmitIntoClient
        public var rest3: [String] {
            get { _fields.rest(2) }
            set { _fields.setRest(2, newValue) }
        }
    }
}
