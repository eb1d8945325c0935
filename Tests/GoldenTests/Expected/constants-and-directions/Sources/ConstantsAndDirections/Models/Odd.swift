// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

import ConstantsAndDirectionsRuntime

public nonisolated struct Odd: ObjectModel {
    public static let layout = ObjectLayout([
        .required("count", Int.self),
        .required("when", CalendarDate.self),
        .required("list", [Int].self),
        .required("map", [String: Int].self),
        .required("state", State.self),
        .required("text", String.self),
        .required("version", Version.self),
        .required("off", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        count: Int,
        when: CalendarDate,
        list: [Int],
        state: State,
        off: Bool,
        map: [String: Int] = [:],
        text: String = "a \"word\"\n",
        version: Version = .value3
    ) {
        self.init(_fields: Fields(Self.layout))
        self.count = count
        self.when = when
        self.list = list
        self.map = map
        self.state = state
        self.text = text
        self.version = version
        self.off = off
    }

    /// Default: `3.5`.
    @_alwaysEmitIntoClient
    public var count: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    /// Default: `"2026-01-31"`.
    @_alwaysEmitIntoClient
    public var when: CalendarDate {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    /// Default: `[1]`.
    @_alwaysEmitIntoClient
    public var list: [Int] {
        get { _fields.value(2) }
        set { _fields.setValue(2, newValue) }
        _modify { yield &_fields[changing: 2] }
    }

    /// Default: `{}`.
    @_alwaysEmitIntoClient
    public var map: [String: Int] {
        get { _fields.value(3) }
        set { _fields.setValue(3, newValue) }
        _modify { yield &_fields[changing: 3] }
    }

    /// Default: `"c"`.
    @_alwaysEmitIntoClient
    public var state: State {
        get { _fields.value(4) }
        set { _fields.setValue(4, newValue) }
    }

    /// Default: `"a \"word\"\n"`.
    @_alwaysEmitIntoClient
    public var text: String {
        get { _fields.string(5) }
        set { _fields.setString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var version: Version {
        get { _fields.value(6) }
        set { _fields.setValue(6, newValue) }
    }

    /// Default: `"no"`.
    @_alwaysEmitIntoClient
    public var off: Bool {
        get { _fields.bool(7) }
        set { _fields.setBool(7, newValue) }
    }

    public nonisolated struct State: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var a: Self { Self(rawValue: "a") }

        @_alwaysEmitIntoClient
        public static var b: Self { Self(rawValue: "b") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .a,
                .b,
            ]
        }
    }

    public nonisolated struct Version: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value3: Self { Self(rawValue: 3) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value3,
            ]
        }
    }
}
