// Generated from parameters.yaml. Changes are lost when it is generated again.

public import Foundation
import ParametersRuntime

nonisolated extension ParametersClient {
    /// Operations of `query`.
    public struct Query: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /query`
        ///
        /// - Parameters:
        ///   - required: `required` in the query.
        ///   - withDefault: `withDefault` in the query.
        ///   - form: `form` in the query.
        ///   - formFlat: `formFlat` in the query.
        ///   - spaces: `spaces` in the query.
        ///   - pipes: `pipes` in the query.
        ///   - brackets: `brackets[]` in the query.
        ///   - filter: `filter` in the query.
        ///   - spread: `spread` in the query.
        ///   - flatObject: `flatObject` in the query.
        ///   - anyObject: `anyObject` in the query.
        ///   - inline: `inline` in the query.
        ///   - json: `json` in the query.
        ///   - anything: `anything` in the query.
        ///   - reserved: `reserved` in the query.
        ///   - emptyValue: `emptyValue` in the query.
        ///   - flag: Use `form`.
        ///   - when: `when` in the query.
        ///   - enums: `enums` in the query.
        ///   - xNames: The header field `X-Names`.
        ///   - xFilter: The header field `X-Filter`.
        /// - Throws: ``ParametersError``.
        @_alwaysEmitIntoClient
        public func query(
            required: String,
            withDefault: Int? = nil,
            form: [String]? = nil,
            formFlat: [Int]? = nil,
            spaces: [String]? = nil,
            pipes: [String]? = nil,
            brackets: [String]? = nil,
            filter: Filter? = nil,
            spread: Filter? = nil,
            flatObject: Filter? = nil,
            anyObject: [String: String]? = nil,
            inline: QueryInline? = nil,
            json: Filter? = nil,
            anything: JSONValue? = nil,
            reserved: String? = nil,
            emptyValue: String? = nil,
            flag: Bool? = nil,
            when: Date? = nil,
            enums: [QueryEnumsItem]? = nil,
            xNames: [String]? = nil,
            xFilter: Filter? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/query",
                    id: "query",
                    parameters: [
                        .query("required", required),
                        .query("withDefault", withDefault),
                        .query("form", form),
                        .query("formFlat", formFlat, explode: false),
                        .query("spaces", spaces, style: .spaceDelimited),
                        .query("pipes", pipes, style: .pipeDelimited),
                        .query("brackets[]", brackets),
                        .query("filter", filter, style: .deepObject),
                        .query("spread", spread),
                        .query("flatObject", flatObject, explode: false),
                        .query("anyObject", anyObject, style: .deepObject),
                        .query("inline", inline, style: .deepObject),
                        .query("json", json, style: .json),
                        .query("anything", anything),
                        .query("reserved", reserved, allowReserved: true),
                        .query("emptyValue", emptyValue),
                        .query("flag", flag),
                        .query("when", when),
                        .query("enums", enums),
                        .header("X-Names", xNames),
                        .header("X-Filter", xFilter, explode: true),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct QueryInline: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("from", CalendarDate.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(from: CalendarDate? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.from = from
            }

            @_alwaysEmitIntoClient
            public var from: CalendarDate? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
            }
        }

        public nonisolated struct QueryEnumsItem: OpenEnum {
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
    }
}
