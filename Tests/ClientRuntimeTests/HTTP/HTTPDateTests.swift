@testable import ClientRuntime
import Testing

@Suite("Dates in header fields")
struct HTTPDateTests {
    @Test(
        "The three forms of RFC 9110 are the same second",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            "  Sun, 06 Nov 1994 08:49:37 GMT ",
        ]
    )
    func forms(_ text: String) {
        #expect(HTTPDate.parse(text) == 784_111_777)
    }

    @Test(
        "Dates around leap days, 1970 and a leap second",
        arguments: [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
            ("Mon, 02 Jan 2006 22:04:05 GMT", 1_136_239_445), ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
            ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800), ("Thu Feb 29 12:00:00 2024", 1_709_208_000),
        ]
    )
    func seconds(_ text: String, _ seconds: Int64) {
        #expect(HTTPDate.parse(text) == seconds)
    }

    @Test("A year of two digits is at most 50 years ahead")
    func shortYears() {
        let year2026: Int64 = 1_780_000_000
        #expect(HTTPDate.parse("Friday, 01-Jan-76 00:00:00 GMT", now: year2026) == 3_345_062_400)
        #expect(HTTPDate.parse("Saturday, 01-Jan-77 00:00:00 GMT", now: year2026) == 220_924_800)
        #expect(HTTPDate.parse("Saturday, 01-Jan-00 00:00:00 GMT", now: year2026) == 946_684_800)
        #expect(HTTPDate.parse("Thursday, 01-Jan-70 00:00:00 GMT") == 0)
        #expect(HTTPDate.parse("Tuesday, 01-Jan-69 00:00:00 GMT") == 3_124_224_000)
    }

    @Test(
        "Nothing else is a date",
        arguments: [
            "", " ", "120", "2006-01-02T22:04:05Z", "Mon, 02 Jan 2006 22:04:05", "Mon, 02 Jan 2006 22:04:05 UTC",
            "Mon, 02 Jan 2006 22:04:05 +0000", "Mon, 31 Feb 2006 22:04:05 GMT", "Mon, 02 Jan 2006 24:04:05 GMT",
            "Mon, 02 Jan 2006 22:60:05 GMT", "Mon, 02 Jan 2006 22:04:61 GMT", "Mon, 02 Jan 06 22:04:05 GMT",
            "Mon, 02 jan 2006 22:04:05 GMT", "Xyz, 02 Jan 2006 22:04:05 GMT", "Mon, 02 Jan 2006 22:04:05.5 GMT",
            "Mon, 02 Jan 2006 GMT", "Monday, 02-Jan-2006 22:04:05 GMT", "Mon, -2 Jan 2006 22:04:05 GMT",
        ]
    )
    func refused(_ text: String) {
        #expect(HTTPDate.parse(text) == nil)
    }
}
