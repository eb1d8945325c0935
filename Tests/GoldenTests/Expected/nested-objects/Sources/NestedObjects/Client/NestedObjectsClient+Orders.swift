// Generated from nested-objects.yaml. Changes are lost when it is generated again.

import NestedObjectsRuntime

nonisolated extension NestedObjectsClient {
    /// Operations of `orders`.
    public struct Orders: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /orders`
        ///
        /// - Parameters:
        ///   - customer: Who orders.
        ///   - items: `items` in the body.
        ///   - empty: `empty` in the body.
        ///   - emptyClosed: `emptyClosed` in the body.
        /// - Returns: The order.
        /// - Throws: ``NestedObjectsError``.
        @_alwaysEmitIntoClient
        public func createOrder(
            customer: CreateOrderBody.Customer,
            items: [CreateOrderBody.Item]? = nil,
            empty: [String: JSONValue]? = nil,
            emptyClosed: [String: JSONValue]? = nil
        ) async throws -> CreateOrderCreatedResponse {
            try await createOrder(
                CreateOrderBody(
                    customer: customer,
                    items: items,
                    empty: empty,
                    emptyClosed: emptyClosed
                )
            )
        }

        /// `POST /orders`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The order.
        /// - Throws: ``NestedObjectsError``.
        @_alwaysEmitIntoClient
        public func createOrder(_ body: CreateOrderBody) async throws -> CreateOrderCreatedResponse {
            try await client.send(
                APIOperation(
                    .post,
                    "/orders",
                    id: "createOrder",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateOrderBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("customer", Customer.self),
                .optional("items", [Item].self),
                .optional("empty", [String: JSONValue].self),
                .optional("emptyClosed", [String: JSONValue].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(
                customer: Customer,
                items: [Item]? = nil,
                empty: [String: JSONValue]? = nil,
                emptyClosed: [String: JSONValue]? = nil
            ) {
                self.init(_fields: Fields(Self.layout))
                self.customer = customer
                self.items = items
                self.empty = empty
                self.emptyClosed = emptyClosed
            }

            /// Who orders.
            @_alwaysEmitIntoClient
            public var customer: Customer {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            @_alwaysEmitIntoClient
            public var items: [Item]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            @_alwaysEmitIntoClient
            public var empty: [String: JSONValue]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }

            @_alwaysEmitIntoClient
            public var emptyClosed: [String: JSONValue]? {
                get { _fields.optionalValue(3) }
                set { _fields.setOptionalValue(3, newValue) }
                _modify { yield &_fields[changingOptional: 3] }
            }

            /// Who orders.
            public nonisolated struct Customer: ObjectModel {
                public static let layout = ObjectLayout([
                    .required("name", String.self),
                    .optional("address", Address.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(name: String, address: Address? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.name = name
                    self.address = address
                }

                @_alwaysEmitIntoClient
                public var name: String {
                    get { _fields.string(0) }
                    set { _fields.setString(0, newValue) }
                }

                @_alwaysEmitIntoClient
                public var address: Address? {
                    get { _fields.optionalValue(1) }
                    set { _fields.setOptionalValue(1, newValue) }
                    _modify { yield &_fields[changingOptional: 1] }
                }

                public nonisolated struct Address: ObjectModel {
                    public static let layout = ObjectLayout([
                        .optional("street", String.self),
                        .optional("country", Country.self),
                    ])

                    public var _fields: Fields

                    public init(_fields: Fields) {
                        self._fields = _fields
                    }

                    @_alwaysEmitIntoClient
                    public init(street: String? = nil, country: Country? = nil) {
                        self.init(_fields: Fields(Self.layout))
                        self.street = street
                        self.country = country
                    }

                    @_alwaysEmitIntoClient
                    public var street: String? {
                        get { _fields.optionalString(0) }
                        set { _fields.setOptionalString(0, newValue) }
                    }

                    @_alwaysEmitIntoClient
                    public var country: Country? {
                        get { _fields.optionalValue(1) }
                        set { _fields.setOptionalValue(1, newValue) }
                        _modify { yield &_fields[changingOptional: 1] }
                    }

                    public nonisolated struct Country: ObjectModel {
                        public static let layout = ObjectLayout([
                            .required("code", Code.self),
                        ])

                        public var _fields: Fields

                        public init(_fields: Fields) {
                            self._fields = _fields
                        }

                        @_alwaysEmitIntoClient
                        public init(code: Code) {
                            self.init(_fields: Fields(Self.layout))
                            self.code = code
                        }

                        @_alwaysEmitIntoClient
                        public var code: Code {
                            get { _fields.value(0) }
                            set { _fields.setValue(0, newValue) }
                        }

                        public nonisolated struct Code: OpenEnum {
                            public let rawValue: String

                            public init(rawValue: String) {
                                self.rawValue = rawValue
                            }

                            @_alwaysEmitIntoClient
                            public static var de: Self { Self(rawValue: "de") }

                            @_alwaysEmitIntoClient
                            public static var fr: Self { Self(rawValue: "fr") }

                            /// The values that the document lists. Others are possible: a server may add some at any time.
                            public static var allCases: [Self] {
                                [
                                    .de,
                                    .fr,
                                ]
                            }
                        }
                    }
                }
            }

            public nonisolated struct Item: ObjectModel {
                public static let layout = ObjectLayout([
                    .required("sku", String.self),
                    .optional("options", [Option].self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(sku: String, options: [Option]? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.sku = sku
                    self.options = options
                }

                @_alwaysEmitIntoClient
                public var sku: String {
                    get { _fields.string(0) }
                    set { _fields.setString(0, newValue) }
                }

                @_alwaysEmitIntoClient
                public var options: [Option]? {
                    get { _fields.optionalValue(1) }
                    set { _fields.setOptionalValue(1, newValue) }
                    _modify { yield &_fields[changingOptional: 1] }
                }

                public nonisolated struct Option: ObjectModel {
                    public static let layout = ObjectLayout([
                        .optional("key", String.self),
                    ])

                    public var _fields: Fields

                    public init(_fields: Fields) {
                        self._fields = _fields
                    }

                    @_alwaysEmitIntoClient
                    public init(key: String? = nil) {
                        self.init(_fields: Fields(Self.layout))
                        self.key = key
                    }

                    @_alwaysEmitIntoClient
                    public var key: String? {
                        get { _fields.optionalString(0) }
                        set { _fields.setOptionalString(0, newValue) }
                    }
                }
            }
        }

        /// The body of a `201` response.
        public nonisolated struct CreateOrderCreatedResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("order", Order.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(order: Order) {
                self.init(_fields: Fields(Self.layout))
                self.order = order
            }

            @_alwaysEmitIntoClient
            public var order: Order {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            public nonisolated struct Order: ObjectModel {
                public static let layout = ObjectLayout([
                    .required("id", Int.self),
                    .optional("status", Status.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(id: Int, status: Status? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.id = id
                    self.status = status
                }

                @_alwaysEmitIntoClient
                public var id: Int {
                    get { _fields.int(0) }
                    set { _fields.setInt(0, newValue) }
                }

                @_alwaysEmitIntoClient
                public var status: Status? {
                    get { _fields.optionalValue(1) }
                    set { _fields.setOptionalValue(1, newValue) }
                    _modify { yield &_fields[changingOptional: 1] }
                }

                public nonisolated struct Status: ObjectModel {
                    public static let layout = ObjectLayout([
                        .optional("status", StatusDetails.self),
                    ])

                    public var _fields: Fields

                    public init(_fields: Fields) {
                        self._fields = _fields
                    }

                    @_alwaysEmitIntoClient
                    public init(status: StatusDetails? = nil) {
                        self.init(_fields: Fields(Self.layout))
                        self.status = status
                    }

                    @_alwaysEmitIntoClient
                    public var status: StatusDetails? {
                        get { _fields.optionalValue(0) }
                        set { _fields.setOptionalValue(0, newValue) }
                        _modify { yield &_fields[changingOptional: 0] }
                    }

                    public nonisolated struct StatusDetails: ObjectModel {
                        public static let layout = ObjectLayout([
                            .optional("status", String.self),
                        ])

                        public var _fields: Fields

                        public init(_fields: Fields) {
                            self._fields = _fields
                        }

                        @_alwaysEmitIntoClient
                        public init(status: String? = nil) {
                            self.init(_fields: Fields(Self.layout))
                            self.status = status
                        }

                        @_alwaysEmitIntoClient
                        public var status: String? {
                            get { _fields.optionalString(0) }
                            set { _fields.setOptionalString(0, newValue) }
                        }
                    }
                }
            }
        }
    }
}
