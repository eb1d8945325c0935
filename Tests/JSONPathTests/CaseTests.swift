import Foundation
import JSONPath
import SourceTree
import Testing

/// What queries select, and which texts are none: `Cases/cases.json`. An independent implementation agrees on all results
/// but 14, which are as the grammar of RFC 9535 has them.
///
/// The compliance suite (https://github.com/jsonpath-standard/jsonpath-compliance-test-suite) is run as well where
/// `OPENAPI_SPECS` names a folder with `jsonpath/cts.json`.
@Suite struct CaseTests {
    @Test(arguments: QueryCase.own)
    func selectsWhatItShould(group: QueryCase) throws {
        for item in group.items { try item.check(group.document) }
    }

    @Test(arguments: QueryCase.compliance)
    func compliesWithTheSuite(group: QueryCase) throws {
        for item in group.items { try item.check(group.document) }
    }

    @Test func thereAreManyCases() {
        #expect(QueryCase.own.reduce(0) { $0 + $1.items.count } > 700)
    }
}

/// Queries for one document.
struct QueryCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var document: Node?
    var items: [Item]

    struct Item: Sendable {
        var selector: String
        /// Nil when the text is no query. Several where the order of an object's members leaves a choice.
        var results: [Node]?
        /// As normalized paths.
        var paths: [String]?

        func check(_ document: Node?) throws {
            guard let query = try? JSONPath(selector) else {
                #expect(results == nil && paths == nil, "\(selector) is a query")
                return
            }
            guard results != nil || paths != nil else {
                Issue.record("\(selector) is no query")
                return
            }
            let matches = try query.matches(in: try #require(document))
            if let paths { #expect(matches.map(\.path.description) == paths, "\(selector)") }
            if let results {
                let found = "[" + matches.map(\.node.canonical).joined(separator: ",") + "]"
                #expect(results.map(\.canonical).contains(found), "\(selector)")
            }
            for match in matches {
                let again = try JSONPath(match.path.description).matches(in: try #require(document))
                #expect(again.map(\.node) == [match.node], "\(match.path) leads to one place")
                #expect(document?.resolve(match.path.pointer) == match.node)
            }
        }
    }

    static let own: [QueryCase] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/cases.json")
        return root(at: path.path(percentEncoded: false))?.items?.map { group in
            QueryCase(
                testDescription: group["name"]?.string ?? "",
                document: group["document"],
                items: group["cases"]?.items?.map { item in
                    Item(selector: item["selector"]?.string ?? "", paths: item["paths"]?.items?.compactMap(\.string))
                } ?? []
            )
        } ?? []
    }()

    static let compliance: [QueryCase] = {
        guard let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"] else { return [] }
        return root(at: "\(folder)/jsonpath/cts.json")?["tests"]?.items?.map { test in
            QueryCase(
                testDescription: test["name"]?.string ?? "",
                document: test["document"],
                items: [
                    Item(
                        selector: test["selector"]?.string ?? "",
                        results: test["results"]?.items.map(Array.init) ?? test["result"].map { [$0] }
                    )
                ]
            )
        } ?? []
    }()

    private static func root(at path: String) -> Node? {
        guard let file = try? SourceFile(contentsOf: path) else { return nil }
        return try? SourceTree.parse(file, as: .json).root
    }
}

extension Node {
    /// The value as JSON in one line, members sorted by key, numbers by value: equal for equal values.
    var canonical: String {
        switch kind {
        case .null: "null"
        case .bool: bool == true ? "true" : "false"
        case .integer, .number: number.map(String.init(describing:)) ?? ""
        case .string: "\"\(string ?? "")\""
        case .sequence: "[" + (items?.map(\.canonical) ?? []).joined(separator: ",") + "]"
        case .mapping:
            "{"
                + (members.map(Array.init) ?? []).sorted { $0.key < $1.key }
                .map { "\"\($0.key)\":\($0.value.canonical)" }.joined(separator: ",") + "}"
        }
    }
}
