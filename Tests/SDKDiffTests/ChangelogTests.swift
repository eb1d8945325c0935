@testable import SDKDiff
import Testing

@Suite struct ChangelogTests {
    private func report(_ message: String, to newVersion: String = "1.0.0") -> DiffReport {
        let change = Change(code: .propertyRemoved, pointer: "#/a", message: message, http: .breaking)
        return DiffReport(changes: [change], oldVersion: "1.0.0", newVersion: newVersion)
    }

    private func entry(_ heading: String, _ message: String) -> String {
        "## \(heading)\n\n### Breaking changes\n\n- \(message) (`#/a`)\n"
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

    @Test func aDatedEntryOfTheVersionIsReplaced() {
        var changelog = Changelog("## [1.1.0] - 2026-11-23\n\nOld.")
        changelog.add(report("A", to: "1.1.0"))
        #expect(changelog.text == entry("1.1.0", "A"))
    }

    @Test func withoutChangesNothingIsAdded() {
        var changelog = Changelog("Text")
        changelog.add(DiffReport(changes: [], oldVersion: "1.0.0", newVersion: "2.0.0"))
        #expect(changelog.text == "Text")
        changelog.add(report("A"))
        #expect(changelog.text == "Text\n\n" + entry("Unreleased", "A"))
    }
}
