// MARK: - Models/Job.swift

public nonisolated struct Job: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("state", State.self),
        .optional("states", [StatesItem].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(state: State? = nil, states: [StatesItem]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.state = state
        self.states = states
    }

    @_alwaysEmitIntoClient
    public var state: State? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var states: [StatesItem]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    public nonisolated struct State: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var open: Self { Self(rawValue: "open") }

        @_alwaysEmitIntoClient
        public static var done: Self { Self(rawValue: "done") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .open,
                .done,
            ]
        }
    }

    public nonisolated struct StatesItem: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var open: Self { Self(rawValue: "open") }

        @_alwaysEmitIntoClient
        public static var done: Self { Self(rawValue: "done") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .open,
                .done,
            ]
        }
    }
}
