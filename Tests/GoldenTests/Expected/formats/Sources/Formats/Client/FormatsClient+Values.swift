// Generated from formats.yaml. Changes are lost when it is generated again.

public import Foundation
import FormatsRuntime

nonisolated extension FormatsClient {
    /// Operations of `values`.
    public struct Values: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /values/{id}`
        ///
        /// - Returns: The same.
        /// - Throws: ``FormatsError``.
        @_alwaysEmitIntoClient
        public func putValues(
            id: String,
            dateTime: Date? = nil,
            date: CalendarDate? = nil,
            time: String? = nil,
            duration: String? = nil,
            uuid: String? = nil,
            uri: String? = nil,
            email: String? = nil,
            password: String? = nil,
            byte: String? = nil,
            binary: String? = nil,
            unknown: String? = nil,
            int32: Int? = nil,
            int64: Int? = nil,
            uint64: UInt64? = nil,
            integer: Decimal? = nil,
            unixTime: Int? = nil,
            float: Double? = nil,
            double: Double? = nil,
            decimal: Double? = nil,
            decimalText: String? = nil,
            huge: Double? = nil,
            integral: Int? = nil,
            boolean: Bool? = nil,
            dates: [Date]? = nil,
            byDay: [String: CalendarDate]? = nil,
            since: CalendarDate? = nil,
            amount: Double? = nil
        ) async throws -> Formats.Values {
            try await putValues(
                Formats.Values(
                    dateTime: dateTime,
                    date: date,
                    time: time,
                    duration: duration,
                    uuid: uuid,
                    uri: uri,
                    email: email,
                    password: password,
                    byte: byte,
                    binary: binary,
                    unknown: unknown,
                    int32: int32,
                    int64: int64,
                    uint64: uint64,
                    integer: integer,
                    unixTime: unixTime,
                    float: float,
                    double: double,
                    decimal: decimal,
                    decimalText: decimalText,
                    huge: huge,
                    integral: integral,
                    boolean: boolean,
                    dates: dates,
                    byDay: byDay
                ),
                id: id,
                since: since,
                amount: amount
            )
        }

        /// `PUT /values/{id}`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The same.
        /// - Throws: ``FormatsError``.
        @_alwaysEmitIntoClient
        public func putValues(
            _ body: Formats.Values,
            id: String,
            since: CalendarDate? = nil,
            amount: Double? = nil
        ) async throws -> Formats.Values {
            try await client.send(
                APIOperation(
                    .put,
                    "/values/{id}",
                    id: "putValues",
                    parameters: [
                        .path("id", id),
                        .query("since", since),
                        .query("amount", amount),
                    ],
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}
