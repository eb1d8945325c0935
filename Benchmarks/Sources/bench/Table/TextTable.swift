/// The table as a terminal shows it.
struct TextTable {
    var figures: [Figure]

    var text: String {
        let lines = [Figure.titles] + figures.map(\.cells)
        let widths = Figure.titles.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return ([lines[0], rule] + lines.dropFirst()).map { cells in
            zip(cells, widths)
                .map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
                .joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
