// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

nonisolated extension OneOfClient {
    /// Operations of `shapes`.
    public struct Shapes: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /shapes`
        ///
        /// - Returns: The shape, or what is wrong.
        /// - Throws: ``OneOfError``.
        @_alwaysEmitIntoClient
        public func createShape(_ body: Shape) async throws -> CreateShapeResponse {
            try await client.send(
                APIOperation(
                    .post,
                    "/shapes",
                    id: "createShape",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated enum CreateShapeResponse: UnionModel {
            case shape(Shape)
            case variant2(Variant2)
            /// A value that is none of the others, as it came.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(
                [
                    .init(Shape.self) { .shape($0) },
                    .init(Variant2.self) { .variant2($0) },
                ],
                unknown: { .unknown($0) }
            )

            public var value: any JSONCodable {
                switch self {
                case .shape(let value): value
                case .variant2(let value): value
                case .unknown(let value): value
                }
            }

            public nonisolated struct Variant2: ObjectModel {
                public static let layout = ObjectLayout([
                    .required("problem", String.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(problem: String) {
                    self.init(_fields: Fields(Self.layout))
                    self.problem = problem
                }

                @_alwaysEmitIntoClient
                public var problem: String {
                    get { _fields.string(0) }
                    set { _fields.setString(0, newValue) }
                }
            }
        }
    }
}
