import SDKDiff
import Testing

@Suite struct VersionBumpTests {
    @Test(arguments: [
        (Severity.breaking, "1.2.3", "2.0.0"), (.compatible, "1.2.3", "1.3.0"), (.documentation, "1.2.3", "1.2.4"),
        (.breaking, "0.4.1", "0.5.0"), (.compatible, "0.4.1", "0.4.2"), (.breaking, "v1.2.3-beta.1", "2.0.0"),
    ])
    func theRightPartGrows(severity: Severity, version: String, next: String) {
        #expect(VersionBump(for: severity).next(after: version) == next)
    }

    @Test(arguments: ["2026-11-23", "1.0", "", "v1", "99999999999999999999.0.0"])
    func otherVersionsHaveNoNext(version: String) {
        #expect(VersionBump(for: .breaking).next(after: version) == nil)
    }

    @Test func withoutChangesNothingGrows() {
        #expect(VersionBump(for: nil) == .none)
        #expect(VersionBump.none.next(after: "1.0.0") == nil)
    }
}
