// Generated from nullability.yaml. Changes are lost when it is generated again.

import NullabilityRuntime

nonisolated extension NullabilityClient {
    /// Operations of `things`.
    public struct Things: Sendable {
        @usableFromInline let client: APIClient

        /// `PATCH /things/{id}`
        ///
        /// - Returns: The thing, or none.
        /// - Throws: ``NullabilityError``.
        @_alwaysEmitIntoClient
        public func updateThing(
            required: String,
            requiredNullable: String?,
            requiredMaybe: MaybeText?,
            id: String,
            limit: Int,
            xTrace: String,
            optional: String? = nil,
            optionalNullable: String? = nil,
            optionalMaybe: MaybeText? = nil,
            optionalNullableInteger: Int? = nil,
            optionalNullableBoolean: Bool? = nil,
            optionalNullableObject: Thing.OptionalNullableObject? = nil,
            optionalNullableArray: [Int?]? = nil,
            optionalNullableMap: [String: String?]? = nil,
            requiredEnum: Thing.RequiredEnum? = nil,
            anything: JSONValue? = nil,
            sibling: Plain? = nil,
            filter: String? = nil
        ) async throws -> UpdateThingResponse? {
            try await updateThing(
                Thing(
                    required: required,
                    requiredNullable: requiredNullable,
                    requiredMaybe: requiredMaybe,
                    optional: optional,
                    optionalNullable: optionalNullable,
                    optionalMaybe: optionalMaybe,
                    optionalNullableInteger: optionalNullableInteger,
                    optionalNullableBoolean: optionalNullableBoolean,
                    optionalNullableObject: optionalNullableObject,
                    optionalNullableArray: optionalNullableArray,
                    optionalNullableMap: optionalNullableMap,
                    requiredEnum: requiredEnum,
                    anything: anything,
                    sibling: sibling
                ),
                id: id,
                limit: limit,
                xTrace: xTrace,
                filter: filter
            )
        }

        /// `PATCH /things/{id}`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The thing, or none.
        /// - Throws: ``NullabilityError``.
        @_alwaysEmitIntoClient
        public func updateThing(
            _ body: Thing,
            id: String,
            limit: Int,
            xTrace: String,
            filter: String? = nil
        ) async throws -> UpdateThingResponse? {
            try await client.send(
                APIOperation(
                    .patch,
                    "/things/{id}",
                    id: "updateThing",
                    parameters: [
                        .path("id", id),
                        .query("filter", filter),
                        .query("limit", limit),
                        .header("X-Trace", xTrace),
                    ],
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct UpdateThingResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("thing", MaybeThing.self, nullable: true),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(thing: MaybeThing?) {
                self.init(_fields: Fields(Self.layout))
                self.thing = thing
            }

            @_alwaysEmitIntoClient
            public var thing: MaybeThing? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }
        }
    }
}
