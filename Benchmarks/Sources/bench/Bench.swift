import ArgumentParser
import Foundation

/// Measures the rows of one table: what generating, compiling and running an SDK takes.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures what generating, compiling and running an SDK takes.",
        discussion: "Rows: \(Row.all.map(\.name).joined(separator: ", "))."
    )

    @Option(help: "The folder with the documents. Rows whose document is not in it are left out.")
    var specs = ""

    @Option(help: "The rows to measure, with commas between them; a part of a name stands for all rows with it.")
    var rows = ""

    @Option(help: "The generator, built for release.")
    var generator = ".build/release/generator"

    @Option(help: "The root of the generator's package.")
    var root = "."

    @Option(help: "A folder for what is generated and compiled. What is there is used again.")
    var scratch = "Benchmarks/.build-scratch"

    @Option(help: "How often what takes seconds is measured. What takes minutes is measured less often.")
    var runs = 7

    @Flag(help: "Write the table and the plot into Benchmarks.")
    var record = false

    @Flag(help: "Fail where a figure is on the wrong side of the limit that no change may pass.")
    var check = false

    func run() throws {
        let workbench = try Workbench(
            specs: specs,
            generator: generator,
            root: root,
            scratch: scratch,
            runs: max(1, runs)
        )
        let chosen = try chosenRows()
        var records = Records(file: workbench.scratch + "/figures.json")
        var measured: [Figure] = []
        for row in chosen {
            Progress.say("\(row.name): \(row.title)")
            do {
                let figures = try row.measure(workbench)
                records.replace(row.name, by: figures)
                measured += figures
            } catch let absence as MissingDocument {
                Progress.say("  left out: \(absence)")
                measured.append(Figure(what: row.title, note: "left out: \(absence)"))
            }
            try records.save()
        }
        print(TextTable(figures: measured).text)
        if record {
            try write(
                Row.all.flatMap { row in
                    records.figures(of: row.name) ?? [Figure(what: row.title, note: "not measured yet")]
                }
            )
        }
        if check { try hold(measured) }
    }

    private func write(_ figures: [Figure]) throws {
        let folder = root + "/Benchmarks"
        try MarkdownTable(figures: figures, machine: .current()).text.write(to: folder + "/RESULTS.md")
        try Plot(figures: figures).svg.write(to: folder + "/results.svg")
    }

    private func hold(_ figures: [Figure]) throws {
        let worse = figures.filter { !$0.isWithinLimit }
        for figure in worse { Progress.say("too far from what it was: \(figure.cells.joined(separator: "  "))") }
        if !worse.isEmpty { throw ExitCode.failure }
    }

    private func chosenRows() throws -> [Row] {
        let names = rows.split(whereSeparator: { $0 == "," || $0 == " " })
        if names.isEmpty { return Row.all }
        for name in names where !Row.all.contains(where: { $0.name.contains(name) }) {
            throw ValidationError(
                "No row is called '\(name)'. There are: \(Row.all.map(\.name).joined(separator: ", "))."
            )
        }
        return Row.all.filter { row in names.contains { row.name.contains($0) } }
    }
}
