import SourceTree
import Testing

@testable import GeneratorKit

@Suite struct LockFileTests {
    private let files = [
        GeneratedFile(path: "b/ü.swift", text: "b"), GeneratedFile(path: "a.swift", text: ""),
        GeneratedFile(path: "B", text: "a"),
    ]

    @Test func isSortedAndStable() {
        // The offset basis for no bytes and the value for "a" are FNV's own test vectors.
        let expected = """
            {
              "version": 1,
              "files": {
                "B": "af63dc4c8601ec8c",
                "a.swift": "cbf29ce484222325",
                "b/ü.swift": "af63df4c8601f1a5"
              }
            }

            """
        #expect(LockFile(of: files).text == expected)
        #expect(LockFile(of: files.reversed()).text == expected)
        #expect(LockFile().text == "{\n  \"version\": 1,\n  \"files\": {}\n}\n")
    }

    @Test func isReadAsItWasWritten() throws {
        let lock = LockFile(of: files)
        #expect(try LockFile(SourceFile(path: "lock", text: lock.text)) == lock)
        #expect(try LockFile(SourceFile(path: "lock", text: LockFile().text)) == LockFile())
    }

    @Test(arguments: [
        "", "{", "[]", #"{"version": 2, "files": {}}"#, #"{"version": 1}"#, #"{"version": 1, "files": {"a": 1}}"#,
        #"{"version": 1, "files": {"../a": "0"}}"#, #"{"version": 1, "files": {"/etc/passwd": "0"}}"#,
    ])
    func refusesWhatItDidNotWrite(text: String) {
        #expect(throws: DiagnosticsError.self) { try LockFile(SourceFile(path: "lock", text: text)) }
    }
}
