@testable import SDKDiff
import SourceTree
import Testing

@Suite struct ReportTests {
    private var report: DiffReport {
        var removed = Change(
            code: .propertyRemoved,
            pointer: "#/a/b_c",
            message: "property 'b_c' is gone",
            http: .compatible
        )
        removed.swift = [
            SwiftChange(before: "var A.bC: String?", after: nil, isBreaking: true),
            SwiftChange(before: "A.init(bC: String? = nil)", after: nil, isBreaking: true),
        ]
        removed.oldLocation = SourceLocation(path: "HEAD:a.yaml", line: 3, column: 5)
        removed.reportLocation = SourceLocation(path: "a.yaml", line: 2, column: 1)
        var described = Change(code: .descriptionChanged, pointer: "#/a", message: "another", http: .documentation)
        described.oldLocation = SourceLocation(path: "HEAD:a.yaml", line: 1, column: 1)
        described.newLocation = SourceLocation(path: "a.yaml", line: 1, column: 1)
        return DiffReport(changes: [removed, described], ignored: 1, oldVersion: "1.0.0")
    }

    @Test func textIsForPeople() {
        let text = """
            Breaking
              property 'b_c' is gone (Swift)
                property-removed #/a/b_c
                HEAD:a.yaml:3:5
                - var A.bC: String?
                - A.init(bC: String? = nil)

            Documentation
              another
                description-changed #/a
                HEAD:a.yaml:1:1 → a.yaml:1:1

            1 breaking (1 in Swift), 1 in documentation (1 ignored): a major version (1.0.0 → 2.0.0)

            """
        #expect(report.text(color: false) == text)
        #expect(report.text(color: true).contains("\u{1B}[31m    - var A.bC: String?\u{1B}[0m"))
    }

    @Test func markdownIsAnEntryOfAChangelog() {
        let text = """
            ## 2.0.0

            ### Breaking changes

            - Property 'b\\_c' is gone (`#/a/b_c`)

              ```diff
              - var A.bC: String?
              - A.init(bC: String? = nil)
              ```

            ### Documentation

            - Another (`#/a`)

            """
        #expect(report.markdown == text)
        #expect(DiffReport(changes: [], oldVersion: "1.0.0").markdown == "## Unreleased\n\nNo changes.\n")
    }

    @Test func annotationsStandInTheNewerDocument() {
        let annotations = report.annotations(errorsFrom: nil)
        #expect(annotations.map(\.severity) == [.warning])
        #expect(annotations.first?.location == SourceLocation(path: "a.yaml", line: 2, column: 1))
        #expect(report.annotations(errorsFrom: .breaking).map(\.severity) == [.error])
    }

    @Test func jsonHasEverything() throws {
        let file = SourceFile(path: "diff.json", text: try report.json())
        let root = try SourceTree.parse(file, as: .json).root
        #expect(root["bump"]?.string == "major")
        #expect(root["nextVersion"]?.string == "2.0.0")
        #expect(root["severity"]?.string == "breaking")
        #expect(root["ignored"]?.text == "1")
        let change = try #require(root["changes"]?.items?.first)
        #expect(change["id"]?.string == "property-removed #/a/b_c")
        #expect(change["breaksSwift"]?.bool == true)
        #expect(change["breaksHTTP"]?.bool == false)
        #expect(change["swift"]?.items?.first?["before"]?.string == "var A.bC: String?")
        #expect(change["old"]?["line"]?.text == "3")
        #expect(change["new"] == nil)
    }
}
