import Foundation
import Testing

@testable import SwiftBackend

/// A schema that has the name of a type which generated code writes would hide that type from the code around it.
@Suite struct ReservedNamesTests {
    @Test("every type of the runtime that templates write is reserved")
    func runtimeTypes() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let declaration =
            #/^(?:@frozen )?public (?:nonisolated )?(?:final )?(?:struct|enum|class|actor|protocol|typealias) (\w+)/#
        var declared: Set<String> = []
        for text in try texts(in: root.appending(path: "Sources/ClientRuntime"), "swift") {
            // What does not stand at the margin is only visible with the name of something else before it.
            for line in text.split(separator: "\n") {
                declared.formUnion(line.matches(of: declaration).map { String($0.output.1) })
            }
        }
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
