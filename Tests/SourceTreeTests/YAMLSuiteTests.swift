import Foundation
import SourceTree
import Testing

/// The YAML test suite (https://github.com/yaml/yaml-test-suite), and what libyaml makes of each case.
///
/// It is not part of this package: `OPENAPI_SPECS` names a folder with `yaml/INDEX.tsv` and `yaml/data`.
enum YAMLSuite {
    struct Case: Sendable, CustomTestStringConvertible {
        var id: String
        var title: String
        /// Whether the suite has the value as JSON.
        var hasJSON: Bool
        /// Whether libyaml finds nothing wrong.
        var isAccepted: Bool
        /// Whether that is what the suite expects.
        var isAsExpected: Bool
        var testDescription: String { "\(id): \(title)" }
    }

    static let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"].map { $0 + "/yaml" }

    /// None when the folder is not there.
    static let cases: [Case] = {
        guard let folder, let index = try? SourceFile(contentsOf: folder + "/INDEX.tsv") else { return [] }
        return (2...index.lineCount).compactMap { number in
            let fields = index.line(number)?.split(separator: "\t", omittingEmptySubsequences: false) ?? []
            guard fields.count == 6 else { return nil }
            return Case(
                id: String(fields[0]),
                title: String(fields[1]),
                hasJSON: fields[3] == "True",
                isAccepted: fields[4] == "accepts",
                isAsExpected: fields[5] == "as expected"
            )
        }
    }()

    /// Where we refuse by design what libyaml's events allow: a text holds one value, whose keys are scalars.
    static let stricter: [String: [String]] = {
        var codes: [String: [String]] = [:]
        for id in [
            "35KP", "5TYM", "6WLZ", "6XDY", "6ZKB", "9DXL", "9HCY", "9KAX", "9WXW", "EB22", "JHB9", "KSS4", "L383",
            "MUS6/01", "PUW8", "QLJ7", "RHX7", "RZT7", "U9NS",
        ] {
            codes[id] = ["several-documents"]
        }
        for id in ["6BFJ", "6PBE", "9MMW", "LX3P", "M2N8/01", "Q9WF", "RZP5", "SBG9", "V9D5", "XW4D"] {
            codes[id] = ["non-scalar-key"]
        }
        for id in ["4FJ6", "M5DY", "X38W"] { codes[id] = ["non-scalar-key", "non-scalar-key"] }
        for id in ["8G76", "98YD", "AVM7"] { codes[id] = ["empty-document"] }
        codes["KK5P"] = Array(repeating: "non-scalar-key", count: 4)
        // Broken further on, as libyaml says too.
        codes["Y79Y/007"] = ["non-scalar-key", "yaml-syntax"]
        codes["Y79Y/009"] = ["non-scalar-key", "yaml-syntax"]
        return codes
    }()

    /// Where libyaml accepts a text and reads another value than the suite expects; in canonical form.
    static let otherValues = [
        "652Z": "{\"bar\":42.0,\"foo\":\"bar\"}",
        "HM87/01": "[{\"x\":null}]",
        "JEF9/02": "[\"\"]",
        "L24T/01": "{\"foo\":\"x\\n \"}",
        "Y2GN": "{\"key\":\":chor value\"}",
    ]
}

@Suite("YAML test suite", .enabled(if: !YAMLSuite.cases.isEmpty, "OPENAPI_SPECS names no folder with yaml/INDEX.tsv"))
struct YAMLSuiteTests {
    @Test("All cases are there")
    func count() {
        #expect(YAMLSuite.cases.count == 402)
    }

    @Test("As libyaml", arguments: YAMLSuite.cases)
    func asLibYAML(_ example: YAMLSuite.Case) throws {
        let folder = try #require(YAMLSuite.folder) + "/data/\(example.id)"
        let file = try SourceFile(contentsOf: folder + "/in.yaml")
        let codes = diagnostics(of: file, as: .yaml).map(\.code)
        if let stricter = YAMLSuite.stricter[example.id] {
            #expect(codes == stricter)
            return
        }
        guard example.isAccepted else {
            #expect(codes == ["yaml-syntax"])
            return
        }
        #expect(codes == [])
        let value = try SourceTree.parse(file, as: .yaml).root.sortedCanonical
        // What is read as JSON because it looks so comes to the same.
        #expect(try SourceTree.parse(file).root.sortedCanonical == value)
        if let other = YAMLSuite.otherValues[example.id] {
            #expect(value == other)
        } else if example.isAsExpected, example.hasJSON {
            let json = try SourceFile(contentsOf: folder + "/in.json")
            #expect(try value == SourceTree.parse(json, as: .json).root.sortedCanonical)
        }
    }
}
