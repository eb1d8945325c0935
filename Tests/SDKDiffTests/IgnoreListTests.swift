@testable import SDKDiff
import SourceTree
import Testing

@Suite struct IgnoreListTests {
    private func change(_ code: Change.Code, _ pointer: String) -> Change {
        Change(code: code, pointer: pointer, message: "")
    }

    private func list(_ text: String) throws -> IgnoreList {
        try IgnoreList(SourceFile(path: "diff.ignore", text: text))
    }

    @Test func listedChangesAreLeftOut() throws {
        let text = """
            # Agreed with everyone.
            property-removed #/components/schemas/Pet/properties/tag   # nobody used it

              value-removed   #/components/schemas/Kind/enum/red panda
            """
        let changes = [
            change(.propertyRemoved, "#/components/schemas/Pet/properties/tag"),
            change(.propertyRemoved, "#/components/schemas/Pet/properties/name"),
            change(.valueRemoved, "#/components/schemas/Kind/enum/red panda"),
        ]
        let (left, warnings) = try list(text).filter(changes)
        #expect(left == [changes[1]])
        #expect(warnings.isEmpty)
    }

    @Test func entriesOfNoUseAreTold() throws {
        let (_, warnings) = try list("\n  property-removed #/a\n").filter([])
        #expect(
            warnings.map(\.description) == [
                """
                diff.ignore:2:3: warning: there is no change 'property-removed #/a' [unused-ignore]
                    2 |   property-removed #/a
                      |   ^
                """
            ]
        )
    }

    @Test func linesThatAreNoChangeAreErrors() throws {
        let error = #expect(throws: DiagnosticsError.self) { try list("propety-removed #/a\nvalue-removed\n") }
        #expect(error?.diagnostics.map(\.code) == ["unknown-change", "incomplete-change"])
        #expect(error?.diagnostics.first?.notes.map(\.message) == ["did you mean 'property-removed'?"])
    }
}
