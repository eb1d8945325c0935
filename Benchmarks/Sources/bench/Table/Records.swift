import Foundation

/// The figures of all rows that were ever measured here, so that a row can be measured alone.
struct Records {
    private let file: String
    private var rows: [String: [Figure]] = [:]

    init(file: String) {
        self.file = file
        guard let data = FileManager.default.contents(atPath: file) else { return }
        rows = (try? JSONDecoder().decode([String: [Figure]].self, from: data)) ?? [:]
    }

    /// `nil` where the row was never measured.
    func figures(of row: String) -> [Figure]? {
        rows[row]
    }

    mutating func replace(_ row: String, by figures: [Figure]) {
        rows[row] = figures
    }

    func save() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(rows).write(to: URL(fileURLWithPath: file))
    }
}
