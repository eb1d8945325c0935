// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

nonisolated extension ReferencesClient {
    /// Operations of `Orders`.
    public struct Orders: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /orders`
        ///
        /// - Returns: The order.
        /// - Throws: ``ReferencesError``. Its documented bodies: ``Problem`` (default).
        @_alwaysEmitIntoClient
        public func createOrder(pet: Identifier, note: String? = nil) async throws -> Shop.Created {
            try await createOrder(CreateOrderBody(pet: pet, note: note))
        }

        /// `POST /orders`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The order.
        /// - Throws: ``ReferencesError``. Its documented bodies: ``Problem`` (default).
        @_alwaysEmitIntoClient
        public func createOrder(_ body: CreateOrderBody) async throws -> Shop.Created {
            try await client.send(
                APIOperation(
                    .post,
                    "/orders",
                    id: "createOrder",
                    body: .json(body),
                    response: .json,
                    errors: ["default": Problem.self]
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateOrderBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("pet", Identifier.self),
                .optional("note", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(pet: Identifier, note: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.pet = pet
                self.note = note
            }

            @_alwaysEmitIntoClient
            public var pet: Identifier {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var note: String? {
                get { _fields.optionalString(1) }
                set { _fields.setOptionalString(1, newValue) }
            }
        }
    }
}
