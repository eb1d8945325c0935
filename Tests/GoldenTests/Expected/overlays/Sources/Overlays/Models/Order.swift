// Generated from overlays.yaml. Changes are lost when it is generated again.

import OverlaysRuntime

/// What a customer has ordered.
public nonisolated struct Order: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", String.self),
        .required("state", State.self),
        .optional("total", Money.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: String, state: State, total: Money? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.state = state
        self.total = total
    }

    @_alwaysEmitIntoClient
    public var id: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    /// Where the order is on its way.
    @_alwaysEmitIntoClient
    public var state: State {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var total: Money? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    /// Where the order is on its way.
    public nonisolated struct State: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var open: Self { Self(rawValue: "open") }

        @_alwaysEmitIntoClient
        public static var paid: Self { Self(rawValue: "paid") }

        @_alwaysEmitIntoClient
        public static var shipped: Self { Self(rawValue: "shipped") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .open,
                .paid,
                .shipped,
            ]
        }
    }
}
