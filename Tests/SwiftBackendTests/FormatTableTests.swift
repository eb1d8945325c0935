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
        for format in ["int64", "unix-time", "int32", nil] { #expect(table.type(ofInteger: format) == nil) }
    }

    @Test("integers that an Int cannot hold have types that can")
    func largeIntegers() {
        let table = FormatTable()
        #expect(table.type(ofInteger: "uint64") == "UInt64")
        #expect(table.type(ofInteger: "decimal") == "Decimal")
        #expect(FormatTable(overrides: ["uint64": "Int"]).type(ofInteger: "uint64") == "Int")
    }

    @Test("numbers without a format are mapped by the name of their type")
    func withoutFormat() {
        let table = FormatTable(overrides: ["number": "Decimal", "integer": "Int64"])
        #expect(table.type(ofNumber: nil) == "Decimal")
        #expect(table.type(ofNumber: "float") == nil)
        #expect(table.type(ofInteger: nil) == "Int64")
        #expect(table.mappedTypes == ["Decimal", "DecimalText", "Int64"])
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
