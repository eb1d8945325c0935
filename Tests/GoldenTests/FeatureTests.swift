import Foundation
import SourceTree
import TestSupport
import Testing

/// What the Swift of each feature does with JSON, and with a server.
@Suite struct FeatureTests {
    @Test(arguments: Feature.selected)
    func doesWhatItsDocumentSays(feature: Feature) async throws {
        for complaint in try await FeatureProgram.shared.value.complaints(about: feature) {
            Issue.record(Comment(rawValue: complaint))
        }
    }

    @Test func modulesHaveNamesOfTheirOwn() {
        #expect(Set(Feature.all.map(\.module)).count == Feature.all.count)
    }
}

extension GoldenDocumentTests {
    @Test(arguments: Feature.all)
    func becomesTheExpectedSwift(feature: Feature) throws {
        let cases = try FeatureCases(of: feature)
        try Golden.expect(feature.golden(showingClient: cases.showsClient), at: feature.expected)
    }

    @Test func theTableOfFeaturesIsUpToDate() throws {
        try Golden.expect(FeatureTable.markdown(Feature.all), at: Repository.featureTable)
    }

    @Test func everyExpectedSwiftHasItsFeature() throws {
        for chapter in Feature.chapters {
            let folder = "\(Repository.features)/\(chapter)"
            let names = Set(Feature.all.filter { $0.chapter == chapter }.map { "\($0.name).swift" })
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
            for file in Set(files).subtracting(names) {
                if Golden.isRecording {
                    try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
                } else {
                    Issue.record("\(chapter)/\(file) has no document")
                }
            }
        }
    }
}

/// The checks of features find what is wrong.
@Suite struct FeatureCheckTests {
    @Test func eachWrongCaseIsReported() async throws {
        let complaints = try await FeatureProgram.shared.value.complaints(about: .wrong)
        let lines = complaints.map { $0.replacing(Feature.wrong.path + ":", with: "") }
        #expect(
            lines == [
                #"7:9: error: the value is {"id":1}, and not {"id":1,"name":"lost"}"#,
                "8:9: error: refused: $.id: expected an integer, found a string (at byte 6)",
                "9:9: error: not valid: $.id: must be at least 1",
                #"11:17: error: the value is {"id":1}, and not {"id":2}"#,
                #"13:9: error: the value is {"id":1}, and not {"id":1,"tail":"long"}"#,
                #"15:18: error: accepted, as {"id":1}"#,
                "16:18: error: the error is '$.id: expected an integer, found a string (at byte 6)', without '$.name'",
                "18:18: error: valid",
                "19:18: error: the error is '$.id: must be at least 1', without 'be at least 2'",
                "21:18: error: the value is 1, and not 2",
                "22:18: error: the value is 12345678901234567, and not 12345678901234568",
                #"24:14: error: the result is {"id":1}, and not {"id":"1"}"#,
                "25:14: error: sends 'GET /dogs', and not 'GET /cats'",
                "26:14: error: the header 'Accept' is 'application/json'",
                "27:14: error: sends the body 'nothing'",
                "28:14: error: throws: 200 The response is not what was expected: $.id: expected an integer,"
                    + " found a string (at byte 6);"
                    + #" the result is nothing, and not {"id":1}"#,
                #"29:14: error: throws nothing, and gives {"id":1}"#,
                "30:14: error: the error is '404 Not Found', without '405'",
            ]
        )
    }

    @Test(
        arguments: [
            ("x-feature: A\nx-cases: [{ type: B, acepted: [1] }]", "f.yaml:2:22: error: 'acepted' is none of"),
            ("x-feature: A\nx-cases: [{ type: B, accepted: [0x1F] }]", "f.yaml:2:33: error: this is no number in JSON"),
            ("x-feature: A\nx-cases: [{ accepted: [1] }]", "f.yaml:2:11: error: 'type' is missing"),
            ("x-feature: A", "f.yaml:1:1: error: there are neither"),
            ("x-calls: [{ swift: client }]", "f.yaml:1:1: error: 'x-feature' has to say"),
        ]
    )
    func aWrongCaseIsAnError(document: String, message: String) throws {
        let root = try SourceTree.parse(SourceFile(path: "f.yaml", text: document)).root
        let error = #expect(throws: DiagnosticsError.self) { try FeatureCaseReader.read(root) }
        #expect(error.map { "\($0)".contains(message) } == true, "\(error.map { "\($0)" } ?? "")")
    }

    @Test(arguments: [("1.50e1", "15"), ("0.0", "-0"), ("100", "1E+2"), ("0.10", "1e-1")])
    func numbersAreComparedByWhatTheyAre(left: String, right: String) {
        #expect(DecimalDigits(left) == DecimalDigits(right))
    }

    @Test(arguments: [("12345678901234567890", "12345678901234567891"), ("1", "-1"), ("1", "10"), ("0.1", "0.01")])
    func noDigitIsOverlooked(left: String, right: String) {
        #expect(DecimalDigits(left) != DecimalDigits(right))
    }
}
