import Foundation
import Testing

/// A page of the documentation that people read.
struct Page: CustomTestStringConvertible {
    /// From the root of the repository.
    let path: String
    let text: String

    init(_ path: String) throws {
        self.path = path
        text = try String(contentsOfFile: "\(Repository.root)/\(path)", encoding: .utf8)
    }

    var testDescription: String { path }

    /// All that the repository has, but those of golden files, which are like that of the flagship.
    static var all: [Page] {
        get throws {
            let catalogue = "Sources/generator/Documentation.docc"
            let files = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/\(catalogue)")
            return try
                ([
                    "README.md", "Benchmarks/README.md", "Benchmarks/RESULTS.md",
                    "Tests/GoldenTests/Features/README.md",
                    "Generated/Metronome/README.md",
                    "Generated/Metronome/Sources/Metronome/Metronome.docc/Metronome.md",
                ] + files.filter { $0.hasSuffix(".md") }.sorted().map { "\(catalogue)/\($0)" }).map(Page.init)
        }
    }

    /// A piece of code between fences.
    struct Sample: CustomTestStringConvertible {
        var page: String
        /// Of its first line, counted from 1.
        var line: Int
        var language: String
        var code: String

        var testDescription: String { "\(page):\(line)" }
    }

    /// The samples of the page, in their order.
    var samples: [Sample] {
        var samples: [Sample] = []
        var isInside = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isInside.toggle()
                if isInside {
                    samples.append(Sample(page: path, line: index + 2, language: String(line.dropFirst(3)), code: ""))
                }
            } else if isInside {
                samples[samples.count - 1].code += line + "\n"
            }
        }
        return samples
    }

    /// The page without its samples.
    var prose: String {
        var isInside = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.hasPrefix("```") { isInside.toggle() }
            return !isInside
        }.joined(separator: "\n")
    }

    /// What links to the page may name behind a `#`, as GitHub makes them of headings.
    var anchors: Set<String> {
        Set(
            prose.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
                heading.drop { $0 == "#" }.dropFirst().lowercased().replacing(" ", with: "-")
                    .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
        )
    }

    /// Where the page leads to, as it is written.
    var links: [String] {
        prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
    }
}
