/// The table as a file to keep, with the machine it was measured on.
struct MarkdownTable {
    var figures: [Figure]
    var machine: Machine

    var text: String {
        """
        # Results

        Written by `make bench`. [README.md](README.md) says what each row means.

        Measured on \(machine.description).
        Seconds are CPU time in user mode; each figure is the median of its runs. Yardsticks that name another generator were measured once, on a machine like this; the others ran beside the figure.

        ![How far each figure is from its goal](results.svg)

        | \(Figure.titles.joined(separator: " | ")) | runs | |
        |---|---|---|---|---|---|---|
        \(figures.map(line).joined(separator: "\n"))

        """
    }

    private func line(_ figure: Figure) -> String {
        var cells = figure.cells
        cells[1] = "**\(cells[1])**"
        cells += [figure.runs.map(String.init) ?? "", figure.value == nil ? "" : figure.note ?? ""]
        return "| \(cells.joined(separator: " | ")) |"
    }
}
