/// What came of all documents, as text.
struct Report {
    private let verdicts: [(document: CorpusDocument, verdict: Verdict)]
    private let surprises: [String]

    init(_ verdicts: [(document: CorpusDocument, verdict: Verdict)], _ expectations: Expectations) {
        self.verdicts = verdicts
        surprises = verdicts.compactMap { document, verdict in
            expectations.surprise(at: verdict, on: document).map { surprise in
                "\(document.name): \(surprise)" + (verdict.detail.map { "\n    \($0)" } ?? "")
            }
        }
    }

    var hasSurprises: Bool { !surprises.isEmpty }

    var text: String {
        (surprises + (surprises.isEmpty ? [] : [""]) + table).joined(separator: "\n")
    }

    /// A row for each verdict, a column for each kind of documents.
    private var table: [String] {
        let kinds = verdicts.map(\.document.kind).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let width = 24
        func row(_ title: String, _ cells: [String]) -> String {
            title.padded(to: width) + cells.map { $0.leftPadded(to: 10) }.joined()
        }
        let rows = Verdict.titles.map { title in
            row(
                title,
                kinds.map { kind in
                    String(verdicts.count { $0.document.kind == kind && $0.verdict.title == title })
                }
            )
        }
        return [row("", kinds)] + rows + [
            row(
                "all",
                kinds.map { kind in
                    String(verdicts.count { $0.document.kind == kind })
                }
            )
        ]
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
