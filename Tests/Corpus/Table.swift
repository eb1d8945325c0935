import Foundation

/// A table of lines with tabs, whose first line names the columns.
struct Table {
    let rows: [[String: String]]

    init(reading file: URL) throws {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let columns = lines.first ?? []
        rows = lines.dropFirst().map { Dictionary(zip(columns, $0)) { first, _ in first } }
    }
}
