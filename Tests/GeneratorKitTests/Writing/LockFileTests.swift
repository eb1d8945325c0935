import SourceTree
import Testing

@testable import GeneratorKit

@Suite struct LockFileTests {
    private static let head = #""generator": "1.0.0", "settings": """#

    private let files = [
        GeneratedFile(path: "b/ü.swift", text: "b"), GeneratedFile(path: "a.swift", text: ""),
        GeneratedFile(path: "B", text: "a"),
    ]

    private let inputs: RunInputs = {
        var inputs = RunInputs()
        inputs.settings = "0123456789abcdef"
        inputs.hashes = ["../b \"quoted\".yaml": "1", "../a.yaml": "2"]
        return inputs
    }()

    @Test func isSortedAndStable() {
        let expected = """
            {
              "version": 2,
              "generator": "\(GeneratorVersion.current)",
              "settings": "0123456789abcdef",
              "inputs": {
                "../a.yaml": "2",
                "../b \\"quoted\\".yaml": "1"
              },
              "files": {
                "B": "d24ec4f1a98c6e5b",
                "a.swift": "ef46db3751d8e999",
                "b/ü.swift": "78452aa11af39f9b"
              }
            }

            """
        #expect(LockFile(of: files, from: inputs).text == expected)
        #expect(LockFile(of: files.reversed(), from: inputs).text == expected)
        let empty = LockFile().text
        #expect(empty.hasSuffix("  \"settings\": \"\",\n  \"inputs\": {},\n  \"files\": {}\n}\n"))
    }

    @Test func isReadAsItWasWritten() throws {
        let lock = LockFile(of: files, from: inputs)
        #expect(try LockFile(SourceFile(path: "lock", text: lock.text)) == lock)
        #expect(try LockFile(SourceFile(path: "lock", text: LockFile().text)) == LockFile())
    }

    @Test(arguments: [
        "", "{", "[]", #"{"version": 1, "files": {}}"#, #"{"version": 3, \#(head), "inputs": {}, "files": {}}"#,
        #"{"version": 2, \#(head), "inputs": {}}"#, #"{"version": 2, \#(head), "files": {}}"#,
        #"{"version": 2, "settings": "", "inputs": {}, "files": {}}"#,
        #"{"version": 2, \#(head), "inputs": {"a": 1}, "files": {}}"#,
        #"{"version": 2, \#(head), "inputs": {}, "files": {"a": 1}}"#,
        #"{"version": 2, \#(head), "inputs": {}, "files": {"../a": "0"}}"#,
        #"{"version": 2, \#(head), "inputs": {}, "files": {"/etc/passwd": "0"}}"#,
    ])
    func refusesWhatItDidNotWrite(text: String) {
        #expect(throws: DiagnosticsError.self) { try LockFile(SourceFile(path: "lock", text: text)) }
    }
}
