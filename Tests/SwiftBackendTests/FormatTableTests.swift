import Testing

@testable import SwiftBackend

@Suite struct FormatTableTests {
    @Test("only what keeps the value as it came is mapped by itself")
    func defaults() {
        let table = FormatTable()
        #expect(table.type(ofString: "date-time") == "Date")
        #expect(table.type(ofString: "date") == "CalendarDate")
        for format in ["uuid", "uri", "byte", "decimal", "duration", "binary", "made-up", nil] {
            #expect(table.type(ofString: format) == nil)
        }
        for format in ["int64", "unix-time", "decimal", "double", nil] { #expect(table.type(ofNumber: format) == nil) }
    }

    @Test("a configured type goes to the wire as the schema's type says")
    func wire() {
        let table = FormatTable(overrides: ["decimal": "Foundation.Decimal", "unix-time": "Date", "uuid": "UUID"])
        #expect(table.type(ofNumber: "decimal") == "Decimal")
        #expect(table.type(ofString: "decimal") == "DecimalText")
        #expect(table.type(ofNumber: "unix-time") == "UnixTime")
        #expect(table.type(ofString: "unix-time") == "Date")
        #expect(table.type(ofString: "uuid") == "UUID")
        #expect(table.mappedTypes == ["Decimal", "DecimalText", "UnixTime", "Date", "UUID"])
    }
}
