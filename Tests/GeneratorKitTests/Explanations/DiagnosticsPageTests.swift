import Foundation
import GeneratorKit
import Testing

/// The page of the documentation has the same texts as the program. `UPDATE_GOLDEN=1` writes it anew.
@Suite struct DiagnosticsPageTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/generator/Documentation.docc/Diagnostics.md").standardized

    private static let start = """
        # Diagnostics

        What the codes mean that stand in brackets behind messages: `generator validate --explain CODE` prints the same.

        ## Overview

        This page is written by the tests of the generator, from the texts that the program has.


        """

    private static func section(_ explanation: Explanation) -> String {
        var paragraphs = [
            "## \(explanation.code)",
            "*\(explanation.summary)*",
            explanation.meaning,
            "**What to do:** \(explanation.remedy)",
        ]
        if let example = explanation.example {
            let language = example.text.hasPrefix("{") ? "json" : "yaml"
            paragraphs.append("\(example.title)\n\n```\(language)\n\(example.text)\n```")
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    @Test func thePageIsWhatTheProgramSays() throws {
        let text = Self.start + Explanation.all.map(Self.section).joined(separator: "\n")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try text.write(to: Self.page, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.page, encoding: .utf8) == text)
    }
}
