@testable import SDKDiff
import Testing

@Suite struct ChangelogTests {
    private func report(_ message: String, to newVersion: String = "1.0.0") -> DiffReport {
        let change = Change(code: .propertyRemoved, pointer: "#/a", message: message, http: .breaking)
        return DiffReport(changes: [change], oldVersion: "1.0.0", newVersion: newVersion)
    }

    private func entry(_ heading: String, _ message: String) -> String {
        """
        ## \(heading)

        <!-- changes of the API -->
        ### Breaking changes

        - \(message) (`#/a`)
        <!-- end of the changes of the API -->

        """
    }

    @Test func theFirstEntryMakesTheFile() {
        var changelog = Changelog()
        changelog.add(report("A", to: "1.1.0"))
        #expect(changelog.text == "# Changelog\n\n" + entry("1.1.0", "A"))
        let text = changelog.text
        changelog.add(report("A", to: "1.1.0"))
        #expect(changelog.text == text, "the same report again")
    }

    @Test func whatIsNotReleasedBecomesAVersion() {
        let old = "\n## [1.0.0] - 2026-11-23\n\nBy hand.\n"
        var changelog = Changelog("# Changes\n\nWords.\n" + old)
        changelog.add(report("A"))
        #expect(changelog.text == "# Changes\n\nWords.\n\n" + entry("Unreleased", "A") + old)
        changelog.add(report("B"))
        #expect(changelog.text == "# Changes\n\nWords.\n\n" + entry("Unreleased", "B") + old)
        changelog.add(report("C", to: "1.1.0"))
        #expect(changelog.text == "# Changes\n\nWords.\n\n" + entry("1.1.0", "C") + old)
        changelog.add(report("D", to: "2.0.0"))
        #expect(
            changelog.text == "# Changes\n\nWords.\n\n" + entry("2.0.0", "D") + "\n" + entry("1.1.0", "C") + old
        )
    }

    @Test func whatIsWrittenByHandStays() {
        let old = "\n## 1.0.0\n\nFirst.\n\n[1.1.0]: https://example.com\n"
        var changelog = Changelog("## [1.1.0] - 2026-11-23\n\n- Faster.\n" + old)
        changelog.add(report("A", to: "1.1.0"))
        #expect(changelog.text == entry("[1.1.0] - 2026-11-23", "A") + "\n- Faster.\n" + old)
        changelog.add(report("B", to: "1.1.0"))
        #expect(changelog.text == entry("[1.1.0] - 2026-11-23", "B") + "\n- Faster.\n" + old)
        changelog.add(DiffReport(changes: [], oldVersion: "1.0.0", newVersion: "1.1.0"))
        #expect(changelog.text == "## [1.1.0] - 2026-11-23\n\n\n- Faster.\n" + old)
    }

    @Test func anEntryOfOnesOwnIsNotTakenForAVersion() {
        let text = "## [Unreleased]\n\n- Faster.\n"
        var changelog = Changelog(text)
        changelog.add(report("A", to: "1.1.0"))
        #expect(changelog.text == entry("1.1.0", "A") + "\n" + text)
    }

    @Test func whatIsTakenBackIsGone() {
        let old = "\n## 1.0.0\n\nFirst.\n"
        var changelog = Changelog("# Changes\n" + old)
        changelog.add(report("A"))
        changelog.add(DiffReport(changes: [], oldVersion: "1.0.0", newVersion: "1.0.0"))
        #expect(changelog.text == "# Changes\n" + old)
    }

    @Test func linesEndAsTheyDid() {
        var changelog = Changelog("# Changes\r\n\r\n## 1.0.0\r\n")
        changelog.add(report("A"))
        let expected = "# Changes\n\n" + entry("Unreleased", "A") + "\n## 1.0.0\n"
        #expect(changelog.text == expected.replacing("\n", with: "\r\n"))
        let text = changelog.text
        changelog.add(report("A"))
        #expect(changelog.text == text)
    }

    @Test func withoutChangesNothingIsAdded() {
        var changelog = Changelog("Text")
        changelog.add(DiffReport(changes: [], oldVersion: "1.0.0", newVersion: "2.0.0"))
        #expect(changelog.text == "Text")
        changelog.add(report("A"))
        #expect(changelog.text == "Text\n\n" + entry("Unreleased", "A"))
    }
}
