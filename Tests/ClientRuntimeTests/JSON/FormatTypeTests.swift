import ClientRuntime
import Foundation
import Testing

/// The types that a configuration may map formats to.
@Suite("Types of formats")
struct FormatTypeTests {
    /// What a type must do wherever a model can have it: read, write, hash, be an element, a value and a property.
    private func check<Value: JSONCodable>(_ type: Value.Type, _ text: String, as written: String? = nil) throws {
        let value = try Value(JSONLiteral(text))
        let written = written ?? text
        #expect(value.jsonText == written)
        #expect(try Value(jsonBytes: value.jsonBytes()) == value)
        #expect(Set([value, try Value(JSONLiteral(text))]).count == 1)
        #expect(try [Value](JSONLiteral("[\(text),\(text)]")).jsonText == "[\(written),\(written)]")
        #expect(try [String: Value](JSONLiteral(#"{"a":\#(text)}"#)).jsonText == #"{"a":\#(written)}"#)
        #expect(try Value?(JSONLiteral("null")) == nil)

        let layout = ObjectLayout([.required("p", type), .optional("list", [Value].self)])
        var fields = Fields(layout)
        fields.setValue(0, value)
        fields.setValue(1, [value])
        #expect(fields.value(0) == value)
        #expect(fields.optionalValue(1) == [value])
        fields.setOptionalValue(0, Value?.none)
        #expect(fields.value(0) == Value._empty)
        let empty = Value._empty
        #expect(try Value(jsonBytes: empty.jsonBytes()) == empty)
        try value.validate()
    }

    @Test("Every type reads and writes, alone and in containers")
    func types() throws {
        try check(UUID.self, #""4db51251-61de-4bfe-b9ce-495e244f3491""#)
        try check(UUID.self, #""4DB51251-61DE-4BFE-B9CE-495E244F3491""#, as: #""4db51251-61de-4bfe-b9ce-495e244f3491""#)
        try check(URL.self, #""https://example.com/a?b=c#d""#)
        try check(URL.self, #""/relative""#)
        try check(Data.self, #""SGVsbG8=""#)
        try check(Data.self, #""""#)
        try check(Data.self, #""-_8""#, as: #""+/8=""#)
        try check(Date.self, #""2024-02-29T12:00:00Z""#)
        try check(CalendarDate.self, #""2024-02-29""#)
        try check(UnixTime.self, "1700000000")
        try check(UnixTime.self, "1.7e9", as: "1700000000")
        try check(UnixTime.self, "-0.5")
        try check(Decimal.self, "12345678901234567890.123456789")
        try check(Decimal.self, #""0.10""#, as: "0.1")
        try check(DecimalText.self, #""12345678901234567890.123456789""#)
        try check(DecimalText.self, "0.5", as: #""0.5""#)
        try check(CalendarDuration.self, #""P1Y2M3W4DT5H6M7.5S""#)
        try check(Duration.self, #""PT36H0.5S""#)
        try check(Duration.self, #""-P1DT1M""#, as: #""-PT24H1M""#)
        try check(Int64.self, "-9223372036854775808")
        try check(Int32.self, "2147483647")
        try check(UInt64.self, "18446744073709551615")
        try check(UInt64.self, "1e2", as: "100")
        try check(Float.self, "0.1")
    }

    @Test(
        "What is none is an error that names the type",
        arguments: [
            (#""x""#, "a UUID", UUID.self),
            ("1", "a UUID", UUID.self),
            (#""a""#, "bytes in Base64", Data.self),
            (#""SGV*bG8=""#, "bytes in Base64", Data.self),
            (#""""#, "a URL", URL.self),
            (#""12,5""#, "a decimal number", DecimalText.self),
            (#""1700000000""#, "a number", UnixTime.self),
            ("-1", "an integer from 0 of 64 bits", UInt64.self),
            ("18446744073709551616", "an integer from 0 of 64 bits", UInt64.self),
            ("2147483648", "an integer of 32 bits", Int32.self),
            ("1.5", "an integer of 64 bits", Int64.self),
            ("1e39", "a number", Float.self),
            (#""P1M""#, "a duration without years and months", Duration.self),
            (
                #""P99999999999999999D""#, "a duration that fits 64 bits",
                Duration.self
            ),
        ] as [(String, String, any JSONCodable.Type)]
    )
    func mistakes(text: String, expected: String, type: any JSONCodable.Type) {
        let error = #expect(throws: JSONDecodingError.self) { try type.init(jsonBytes: Array(text.utf8)) }
        #expect(error?.expected == expected)
    }

    @Test(
        "Durations by ISO 8601",
        arguments: [
            ("P1Y", CalendarDuration(years: 1)), ("P1M", CalendarDuration(months: 1)),
            ("PT1M", CalendarDuration(minutes: 1)),
            ("P2W", CalendarDuration(weeks: 2)), ("P0D", CalendarDuration()), ("PT0S", CalendarDuration()),
            ("-P1D", CalendarDuration(days: 1, isNegative: true)), ("+P1D", CalendarDuration(days: 1)),
            ("PT0.000000001S", CalendarDuration(nanoseconds: 1)),
            ("PT1,5S", CalendarDuration(seconds: 1, nanoseconds: 500_000_000)),
            ("P1Y2M10DT2H30M", CalendarDuration(years: 1, months: 2, days: 10, hours: 2, minutes: 30)),
        ]
    )
    func durations(text: String, expected: CalendarDuration) {
        #expect(CalendarDuration(text) == expected)
        #expect(CalendarDuration(expected.description) == expected)
    }

    @Test(
        "No durations",
        arguments: [
            "", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1DT", "P1D1Y", "PT1S1M", "P-1D", "P1.5D", "PT.5S", "PT1.S",
            "P1Dx", "p1d",
            "P99999999999999999999D", "P1D ", "PTS",
        ]
    )
    func noDurations(text: String) {
        #expect(CalendarDuration(text) == nil)
    }

    @Test("Extremes of durations do not trap")
    func extremes() {
        let longest = Duration.seconds(Int64.max)
        #expect(longest.jsonText == #""PT2562047788015215H30M7S""#)
        #expect((Duration.zero - longest).jsonText == #""-PT2562047788015215H30M7S""#)
        #expect(Duration.zero.jsonText == #""PT0S""#)
        #expect(CalendarDuration(days: Int.max, nanoseconds: 7).description == "P9223372036854775807DT0.000000007S")
    }

    @Test("A time of a date has whole seconds")
    func unixTime() {
        let date = Date(timeIntervalSince1970: 1.9)
        #expect(UnixTime(date).jsonText == "1")
        #expect(UnixTime(seconds: 1.9).date == date)
        #expect([UnixTime(seconds: 2), 1].min() == 1)
    }
}
