import Foundation
import SchemaIR
import Testing

@testable import SwiftBackend

/// The page that tells users how names come to be: each example in a table of it is what the generator does.
@Suite struct NamingPageTests {
    /// A row of a table, with the heading of the column that says what kind of examples the table has.
    struct Row: Sendable, CustomTestStringConvertible {
        var table: String
        var cells: [[String]]

        var testDescription: String { "\(table): \(cells)" }
        /// The only text in a cell.
        subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column].first ?? "" : "" }
    }

    @Test(arguments: try rows())
    func row(row: Row) throws {
        switch row.table {
        case "Words": #expect(Words(row[0]).words == row[1].split(separator: " ").map(String.init))
        case "Types": #expect(Identifier.type(row[0]) == row[1])
        case "Types, list": #expect(Identifier.type(Singular.form(of: row[0]) ?? row[0] + " Item") == row[1])
        case "Types, response": #expect(ResponseNames.name(of: row[0]) + "Response" == row[1])
        case "Types, component": #expect(try Self.typeName(ofSchemaIn: row[0]) == row[1])
        case "Properties and parameters": #expect(Identifier.member(row[0]) == row[1])
        case "Cases": #expect(Identifier.member(row[0], reserved: ReservedNames.cases) == row[1])
        case "Cases, variant":
            #expect(Identifier.member(row[0], reserved: ReservedNames.variants, fallback: "variant") == row[1])
        case "Cases, values":
            let isOrder = CaseNames.isOrder(row.cells[0])
            let names = row.cells[0].map {
                Identifier.member(CaseNames.spelledOut($0, isOrder: isOrder), reserved: ReservedNames.cases)
            }
            #expect(names == row.cells[1])
        case "Groups":
            #expect(GroupName.property(row[0]) == row[1])
            #expect(GroupName.type(row[0]) == row[2])
        case "Operations":
            let name = MethodNames.shortened(row[1], in: row[0]) ?? Identifier.member(row[1], reserved: [])
            #expect(name == row[2])
        case "Names that meet":
            let candidates = row.cells[0].map { UniqueNames.Candidate(source: $0, name: Identifier.member($0)) }
            #expect(UniqueNames.settle(candidates) == row.cells[1])
        case "Other names": #expect(row[1].contains("#/") || row[1].hasSuffix(".yaml"))
        default: Issue.record("nothing checks the table under '\(row.table)'")
        }
    }

    @Test func thereAreExamplesOfEverything() throws {
        let tables = Set(try Self.rows().map(\.table))
        #expect(tables.count == 13)
    }

    /// - Parameter component: its section, and its name in it.
    private static func typeName(ofSchemaIn component: String) throws -> String {
        let parts = component.split(separator: "/").map(String.init)
        let name = try #require(parts.last)
        switch parts.first {
        case "responses": return Identifier.type(ComponentNames.response(name))
        case "requestBodies": return Identifier.type(ComponentNames.requestBody(name))
        default: return Identifier.type(ComponentNames.parameter(name))
        }
    }

    // MARK: Reading the page

    private static func rows() throws -> [Row] {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/generator/Documentation.docc/Naming.md").standardized
        var rows: [Row] = []
        var heading = ""
        var table = ""
        var previous = ""
        for line in try String(contentsOf: page, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ) {
            if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
            if line.hasPrefix("|---") {
                let kind = cells(previous).first?.first ?? ""
                table =
                    ["list", "response", "component", "variant", "values"].contains(kind)
                    ? "\(heading), \(kind)" : heading
            } else if line.hasPrefix("| "), previous.hasPrefix("|") {
                rows.append(Row(table: table, cells: cells(String(line))))
            }
            previous = String(line)
        }
        return rows
    }

    /// What stands in backticks, or the whole text of a cell where nothing does.
    private static func cells(_ line: String) -> [[String]] {
        line.split(separator: "|").map { cell in
            let code = cell.matches(of: /`([^`]*)`/).map { String($0.output.1) }
            let text = cell.trimmingCharacters(in: .whitespaces)
            return code.isEmpty ? [text == "*nothing*" ? "" : text] : code
        }
    }
}
