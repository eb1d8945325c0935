import ClientRuntime
import Foundation
import Testing

@Suite("Dates")
struct DateTests {
    private func date(_ text: String) throws -> Date { try Date(jsonBytes: text.jsonBytes()) }

    @Test("RFC 3339 with any offset and fraction", arguments: [
        ("1970-01-01T00:00:00Z", 0),
        ("1985-04-12T23:20:50.52Z", 482_196_050.52),
        ("1996-12-19T16:39:57-08:00", 851_042_397),
        ("1990-12-31T23:59:60Z", 662_688_000),
        ("1990-12-31T15:59:60-08:00", 662_688_000),
        ("1937-01-01T12:00:27.87+00:20", -1_041_337_172.13),
        ("2024-02-29t12:30:00z", 1_709_209_800),
        ("2024-02-29 12:30:00+0000", 1_709_209_800),
        ("2024-02-29T12:30:00.123456789Z", 1_709_209_800.123456789),
        ("2024-02-29T12:30:00.1234567890123Z", 1_709_209_800.123456789),
        ("2024-02-29T12:30:00-00:00", 1_709_209_800),
        ("2024-02-29T12:30:00+23:59", 1_709_123_460),
        ("0000-01-01T00:00:00Z", -62_167_219_200),
        ("9999-12-31T23:59:59Z", 253_402_300_799),
    ])
    func reading(text: String, seconds: Double) throws {
        #expect(abs(try date(text).timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test("What is no date and time is an error", arguments: [
        "", "2024-02-29", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z", "2024-01-01T00:00:00", "2024-01-01T00:00Z", "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+1", "2024-01-01T00:00:00+24:00", "2024-1-1T00:00:00Z",
        "2024-01-01T00:00:00Zx", " 2024-01-01T00:00:00Z", "２024-01-01T00:00:00Z", "+024-01-01T00:00:00Z",
    ])
    func invalid(text: String) {
        let error = #expect(throws: JSONDecodingError.self) { try date(text) }
        #expect(error?.found == "another string")
    }

    @Test("Written in UTC, with a fraction only where there is one", arguments: [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (-0.25, "1969-12-31T23:59:59.75Z"),
        (1_709_209_800.5, "2024-02-29T12:30:00.5Z"),
        (1_709_209_800.000001, "2024-02-29T12:30:00.000001Z"),
        (1_709_209_799.9999999, "2024-02-29T12:30:00Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
        (-62_167_219_200, "0000-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] as [(Double, String)])
    func writing(seconds: Double, text: String) throws {
        #expect(try String(jsonBytes: Date(timeIntervalSince1970: seconds).jsonBytes()) == text)
    }

    @Test("What RFC 3339 cannot write is null", arguments: [
        -62_167_219_201, 253_402_300_800, .infinity, -.infinity, .nan, 1e300,
    ] as [Double])
    func outOfRange(seconds: Double) {
        #expect(Date(timeIntervalSince1970: seconds).jsonValue == .null)
    }

    @Test("Random times are read and written as Foundation does")
    func random() throws {
        var random = SeededRandom(seed: 3)
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for _ in 0..<2_000 {
            // Not before 1622: Foundation counts by the Julian calendar until 1582, RFC 3339 never does.
            let milliseconds = Double(random.next(upTo: 150_000_000_000_000)) - 11_000_000_000_000
            let expected = Date(timeIntervalSince1970: milliseconds / 1_000)
            #expect(abs(try date(style.format(expected)).timeIntervalSince(expected)) < 0.002)
            let written = try String(jsonBytes: expected.jsonBytes())
            #expect(abs(try date(written).timeIntervalSince(expected)) < 1e-6)
            if milliseconds.truncatingRemainder(dividingBy: 1_000) == 0 { continue }
            #expect(try style.parse(written).timeIntervalSince(expected).magnitude < 0.002)
        }
    }

    @Test("Microseconds survive a round trip")
    func microseconds() throws {
        var random = SeededRandom(seed: 4)
        for _ in 0..<1_000 {
            let text = "2024-05-06T07:08:09.\(100_000 + random.next(upTo: 899_999))Z"
            let written = try String(jsonBytes: date(text).jsonBytes())
            var trimmed = text.dropLast()
            while trimmed.last == "0" { trimmed.removeLast() }
            #expect(written == trimmed + "Z")
        }
    }

    @Test("Calendar dates")
    func calendarDates() throws {
        let date = try #require(CalendarDate(year: 2024, month: 2, day: 29))
        #expect(try CalendarDate(jsonBytes: "2024-02-29".jsonBytes()) == date)
        #expect(try String(jsonBytes: date.jsonBytes()) == "2024-02-29")
        #expect(CalendarDate("0001-01-01")?.description == "0001-01-01")
        #expect(try #require(CalendarDate("2024-03-01")) > date)
        let invalid = [
            "2023-02-29", "2100-02-29", "2024-04-31", "2024-01-32", "2024-1-01", "24-01-01", "", "2024-01-01T00:00:00Z",
        ]
        for text in invalid {
            #expect(CalendarDate(text) == nil)
            #expect(throws: JSONDecodingError.self) { try CalendarDate(jsonBytes: text.jsonBytes()) }
        }
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: .max, month: .min, day: 0) == nil)
    }

    @Test("UUID and Decimal")
    func others() throws {
        let id = try UUID(jsonBytes: "e621e1f8-C36C-495a-93fc-0c247a3e6e5f".jsonBytes())
        #expect(try String(jsonBytes: id.jsonBytes()) == "e621e1f8-c36c-495a-93fc-0c247a3e6e5f")
        #expect(throws: JSONDecodingError.self) { try UUID(jsonBytes: "e621e1f8".jsonBytes()) }

        for text in ["0", "0.1", "-12345678901234567890.123456789", "100", "0.00000001"] {
            let value = try Decimal(jsonBytes: Array(text.utf8))
            #expect(value == Decimal(string: text))
            #expect(String(decoding: value.jsonBytes(), as: UTF8.self) == text)
            #expect(try Decimal(jsonBytes: text.jsonBytes()) == value)
        }
        #expect(try Decimal(jsonBytes: Array("1.5e3".utf8)) == 1_500)
        #expect(Decimal.nan.jsonValue == .null)
        for text in ["\"\"", "\"1x\"", "\" 1\"", "\"0x1\"", "true", "\"NaN\"", "1e9999"] {
            #expect(throws: JSONDecodingError.self) { try Decimal(jsonBytes: Array(text.utf8)) }
        }
    }

    @Test("The day of a moment is its day in UTC")
    func dayOfMoment() {
        func day(_ seconds: Double) -> String { CalendarDate(Date(timeIntervalSince1970: seconds)).description }
        #expect(day(0) == "1970-01-01")
        #expect(day(-1) == "1969-12-31")
        #expect(day(1_709_251_199) == "2024-02-29")
        #expect(day(1_709_251_200) == "2024-03-01")
        #expect(day(1e18) == "9999-12-31")
        #expect(day(-1e18) == "0000-01-01")
    }
}
