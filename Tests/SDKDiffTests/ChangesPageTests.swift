import Foundation
import SDKDiff
import Testing

/// The page about changes has what there is, and says nothing that the tests see otherwise.
@Suite struct ChangesPageTests {
    /// What the page says of each kind: whether it breaks Swift, and HTTP; `nil` where it depends.
    private static func rows() throws -> [String: (swift: Bool?, http: Bool?)] {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/generator/Documentation.docc/Changes.md").standardized
        let rows = try String(contentsOf: page, encoding: .utf8).matches(
            of: /(?m)^\| `([a-z-]+)` \|.*\| ?(breaks\*?)? ?\| ?(breaks\*?)? ?\|$/
        )
        func verdict(_ cell: Substring?) -> Bool? { cell == "breaks*" ? nil : cell != nil }
        return Dictionary(
            rows.map { (String($0.1), (swift: verdict($0.2), http: verdict($0.3))) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    @Test func everyKindIsThere() throws {
        #expect(try Set(Self.rows().keys) == Set(Change.Code.allCases.map(\.rawValue)))
    }

    @Test(
        arguments: ChangeTests.propertyCases + ChangeTests.valueCases + ChangeTests.operationCases
            + ChangeTests.parameterCases + ChangeTests.otherCases
    )
    func thePageIsRight(example: ChangeTests.Case) throws {
        let rows = try Self.rows()
        for change in try Versions(example.replacements).changes {
            let row = try #require(rows[change.code.rawValue])
            #expect(row.swift == nil || row.swift == change.breaksSwift, "\(change.summary)")
            #expect(row.http == nil || row.http == change.breaksHTTP, "\(change.summary)")
        }
    }
}
