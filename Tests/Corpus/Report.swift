/// What came of all documents, as text.
struct Report {
    /// What came of one document.
    struct Result: Sendable {
        var document: CorpusDocument
        var verdict: Verdict
        /// How much of it was generated.
        var counts: Counts
    }

    private let results: [Result]
    private let surprises: [String]

    init(_ results: [Result], _ expectations: Expectations) {
        self.results = results
        surprises = results.compactMap { result in
            expectations.surprise(at: result.verdict, on: result.document).map { surprise in
                "\(result.document.name): \(surprise)" + (result.verdict.detail.map { "\n    \($0)" } ?? "")
            }
        }
    }

    var hasSurprises: Bool { !surprises.isEmpty }

    var text: String {
        (surprises + (surprises.isEmpty ? [] : [""]) + table + [""] + totals).joined(separator: "\n")
    }

    private var kinds: [String] {
        results.map(\.document.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// A row for each verdict, a column for each kind of documents.
    private var table: [String] {
        let rows = Verdict.titles.map { title in
            row(title) { kind in results.count { $0.document.kind == kind && $0.verdict.title == title } }
        }
        return [row("", kinds)] + rows + [row("all") { kind in results.count { $0.document.kind == kind } }]
    }

    /// What all documents that are generated have together, and what of it is left out.
    private var totals: [String] {
        Counts.things.flatMap { thing in
            func sum(_ kind: String, _ number: KeyPath<Counts.Count, Int>) -> Int {
                results.filter { $0.document.kind == kind }.compactMap { $0.counts[thing]?[keyPath: number] }
                    .reduce(0, +)
            }
            return [
                row("\(thing)s in") { sum($0, \.inDocument) },
                row("\(thing)s left out") { sum($0, \.leftOut) },
                row("\(thing)s out") { sum($0, \.generated) },
            ]
        }
    }

    private func row(_ title: String, _ cell: (String) -> Int) -> String {
        row(title, kinds.map { String(cell($0)) })
    }

    private func row(_ title: String, _ cells: [String]) -> String {
        title.padded(to: 24) + cells.map { $0.leftPadded(to: 10) }.joined()
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
