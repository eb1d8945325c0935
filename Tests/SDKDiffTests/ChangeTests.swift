import SDKDiff
import Testing

/// Each kind of change, in a document that has nothing else changed.
@Suite struct ChangeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var replacements: [(String, String)]
        var changes: [String]

        init(_ name: String, _ text: String, _ other: String, _ changes: String...) {
            testDescription = name
            replacements = [(text, other)]
            self.changes = changes
        }

        init(_ name: String, _ replacements: [(String, String)], _ changes: String...) {
            testDescription = name
            self.replacements = replacements
            self.changes = changes
        }
    }

    @Test(arguments: propertyCases + valueCases + operationCases + parameterCases + otherCases)
    func changesAreTold(example: Case) throws {
        let changes = try Versions(example.replacements).changes
        #expect(changes.map(\.summary) == example.changes)
    }

    @Test func nothingIsSaidOfTheSameDocument() throws {
        #expect(try Versions([]).changes.isEmpty)
    }

    static let schemas = "#/components/schemas"
    static let list = "#/paths/~1animals/get"
    static let create = "#/paths/~1animals/post"
}
