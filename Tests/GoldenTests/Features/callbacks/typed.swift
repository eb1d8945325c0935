// MARK: - Client/CallbacksTypedClient+Orders.swift

nonisolated extension CallbacksTypedClient {
    /// Operations of `orders`.
    public struct Orders: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /orders`
        ///
        /// - Throws: ``CallbacksTypedError``.
        @_alwaysEmitIntoClient
        public func order(url: String) async throws {
            try await order(OrderBody(url: url))
        }

        /// `POST /orders`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``CallbacksTypedError``.
        @_alwaysEmitIntoClient
        public func order(_ body: OrderBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/orders",
                    id: "order",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct OrderBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("url", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(url: String) {
                self.init(_fields: Fields(Self.layout))
                self.url = url
            }

            @_alwaysEmitIntoClient
            public var url: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }
        }
    }
}

// MARK: - Models/ShippedEvent.swift

public nonisolated struct ShippedEvent: ObjectModel {
    public static let layout = ObjectLayout([
        .required("order", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(order: Int) {
        self.init(_fields: Fields(Self.layout))
        self.order = order
    }

    @_alwaysEmitIntoClient
    public var order: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}
