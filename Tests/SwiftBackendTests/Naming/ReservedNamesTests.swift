import Foundation
import Testing

@testable import SwiftBackend

/// A schema that has the name of a type which generated code writes would hide that type from the code around it.
@Suite struct ReservedNamesTests {
    @Test("every type of the runtime that templates write is reserved")
    func runtimeTypes() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let declared = try declarations(in: root.appending(path: "Sources/ClientRuntime"))
        let code = [
            "model-file", "type", "object", "property", "enumeration", "tuple", "union", "group-file", "method", "call",
            "client-file", "response-headers",
        ]
        var written: Set<String> = ["CalendarDate", "JSONValue"]
        for name in code {
            let text = try String(contentsOf: root.appending(path: "Templates/\(name).mustache"), encoding: .utf8)
            written.formUnion(text.matches(of: #/\b[A-Z]\w+/#).map { String($0.output) })
        }
        let used = written.intersection(declared)
        #expect(used.count >= 10, "the templates were not read")
        #expect(used.subtracting(ReservedNames.types) == [])
    }

    @Test("every type that the module for tests declares or writes is reserved")
    func testingTypes() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let testing = root.appending(path: "Sources/ClientRuntimeTesting")
        let own = try declarations(in: testing)
        let others = try declarations(in: root.appending(path: "Sources/ClientRuntime"))
            .union(["HTTPField", "HTTPFields", "HTTPRequest", "HTTPResponse"])
        var written: Set<String> = []
        for text in try texts(in: testing, "swift") {
            for line in text.split(separator: "\n") where !line.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") {
                written.formUnion(line.matches(of: #/\b[A-Z]\w+/#).map { String($0.output) })
            }
        }
        #expect(own.contains("StubTransport") && written.contains("HTTPFields"), "the sources were not read")
        #expect(own.union(written.intersection(others)).subtracting(ReservedNames.types) == [])
        #expect(ReservedNames.testing.subtracting(own.union(written)) == [])
    }

    /// The types that are visible without the name of something else before theirs: those at the margin.
    private func declarations(in folder: URL) throws -> Set<String> {
        let declaration =
            #/^(?:@frozen )?public (?:nonisolated )?(?:final )?(?:struct|enum|class|actor|protocol|typealias) (\w+)/#
        var declared: Set<String> = []
        for text in try texts(in: folder, "swift") {
            for line in text.split(separator: "\n") {
                declared.formUnion(line.matches(of: declaration).map { String($0.output.1) })
            }
        }
        return declared
    }

    @Test("every type that a format or a kind of JSON becomes is reserved")
    func typesOfFormats() {
        let table = FormatTable()
        let formats = ["date-time", "date", "uint64", "decimal", "int64", "int32", "float", nil]
        let types = formats.flatMap { [table.type(ofString: $0), table.type(ofInteger: $0), table.type(ofNumber: $0)] }
        #expect(Set(types.compactMap(\.self)) == FormatTable.builtInTypes)
        #expect(FormatTable.builtInTypes.contains("UInt64"))
        let plain: Set<String> = ["Bool", "Int", "Double", "String", "JSONValue"]
        #expect(FormatTable.builtInTypes.union(plain).subtracting(ReservedNames.types) == [])
    }

    private func texts(in folder: URL, _ suffix: String) throws -> [String] {
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == suffix }.map {
            try String(contentsOf: $0, encoding: .utf8)
        }
    }
}
