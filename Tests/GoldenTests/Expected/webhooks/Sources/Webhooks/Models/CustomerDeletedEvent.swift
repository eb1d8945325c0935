// Generated from webhooks.yaml. Changes are lost when it is generated again.

import WebhooksRuntime

public nonisolated struct CustomerDeletedEvent: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", TypeValue.self),
        .required("customer_id", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(customerID: String, type: TypeValue = .customerDeleted) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.customerID = customerID
    }

    @_alwaysEmitIntoClient
    public var type: TypeValue {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var customerID: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    public nonisolated struct TypeValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var customerDeleted: Self { Self(rawValue: "customer.deleted") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .customerDeleted,
            ]
        }
    }
}
