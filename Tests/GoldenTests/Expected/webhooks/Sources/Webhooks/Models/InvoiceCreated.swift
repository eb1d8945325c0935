// Generated from webhooks.yaml. Changes are lost when it is generated again.

import WebhooksRuntime

public nonisolated struct InvoiceCreated: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", TypeValue.self),
        .required("invoice", Invoice.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(invoice: Invoice, type: TypeValue = .invoiceCreated) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.invoice = invoice
    }

    @_alwaysEmitIntoClient
    public var type: TypeValue {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var invoice: Invoice {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
        _modify { yield &_fields[changing: 1] }
    }

    public nonisolated struct TypeValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var invoiceCreated: Self { Self(rawValue: "invoice.created") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .invoiceCreated,
            ]
        }
    }

    public nonisolated struct Invoice: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("id", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(id: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
        }

        @_alwaysEmitIntoClient
        public var id: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }
    }
}
