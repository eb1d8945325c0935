import Testing

@testable import GeneratorKit

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String?, _ new: String?, context: Int = 3) -> String? {
        UnifiedDiff.text(
            from: old.map { Array($0.utf8) },
            to: new.map { Array($0.utf8) },
            path: "a.txt",
            context: context
        )
    }

    @Test func nothingForEqualTexts() {
        #expect(diff("a\nb\n", "a\nb\n") == nil)
        #expect(diff("", "") == nil)
    }

    @Test func showsChangesWithTheirContext() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("3\n4\n", with: "3\nfour\n", maxReplacements: 1).replacing("18\n", with: "")
        #expect(
            diff(old, new) == """
                --- a/a.txt
                +++ b/a.txt
                @@ -1,7 +1,7 @@
                 1
                 2
                 3
                -4
                +four
                 5
                 6
                 7
                @@ -15,6 +15,5 @@
                 15
                 16
                 17
                -18
                 19
                 20

                """
        )
    }

    @Test func joinsHunksThatTouch() {
        let old = (1...8).map { "\($0)\n" }.joined()
        #expect(
            diff(old, old.replacing("1\n", with: "").replacing("8\n", with: ""))?.split(separator: "@@ -").count == 2
        )
    }

    @Test func newAndRemovedFiles() {
        #expect(diff(nil, "a\nb\n") == "--- /dev/null\n+++ b/a.txt\n@@ -0,0 +1,2 @@\n+a\n+b\n")
        #expect(diff("a\n", nil) == "--- a/a.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n")
        #expect(diff(nil, "") == "--- /dev/null\n+++ b/a.txt\n")
    }

    @Test func saysWhereALineBreakIsMissing() {
        #expect(
            diff("a\nb", "a\nb\n", context: 0) == """
                --- a/a.txt
                +++ b/a.txt
                @@ -2 +2 @@
                -b
                \\ No newline at end of file
                +b

                """
        )
    }

    @Test func seesLineBreaksAndAccentsByTheirBytes() {
        #expect(diff("a\r\nb\n", "a\nb\n")?.contains("-a\r\n+a\n b\n") == true)
        // Equal as text to Swift, but not as bytes.
        #expect(diff("e\u{301}\n", "\u{e9}\n") != nil)
    }

    /// Applying a difference to the old text gives the new one, whatever the texts are.
    @Test func isAPatch() {
        var random = SplitMix(state: 11)
        for _ in 0..<500 {
            let old = text(&random)
            let new = text(&random)
            let context = Int.random(in: 0...3, using: &random)
            #expect(patch(old, with: diff(old, new, context: context) ?? "") == new)
        }
    }

    private func text(_ random: inout SplitMix) -> String {
        let lines = (0..<Int.random(in: 0...25, using: &random)).map { _ in "\(Int.random(in: 0...4, using: &random))" }
        return lines.joined(separator: "\n") + (Bool.random(using: &random) && !lines.isEmpty ? "\n" : "")
    }

    /// A reader of the format that shares nothing with its writer; nil when the difference does not fit the text.
    private func patch(_ old: String, with diff: String) -> String? {
        let oldLines = lines(of: old)
        var result: [String] = []
        var next = 0
        var patchLines = lines(of: diff).dropFirst(2)
        while let line = patchLines.popFirst() {
            if line.hasPrefix("@@"),
                let header = line.wholeMatch(of: /@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@\n/), let start = Int(header.1)
            {
                let first = header.2 == "0" ? start : start - 1
                guard first >= next, first <= oldLines.count else { return nil }
                result += oldLines[next..<first]
                next = first
                continue
            }
            var content = String(line.dropFirst())
            if patchLines.first?.hasPrefix("\\") == true {
                patchLines.removeFirst()
                content.removeLast()
            }
            if !line.hasPrefix("+") {
                guard next < oldLines.count, oldLines[next] == content else { return nil }
                next += 1
            }
            if !line.hasPrefix("-") { result.append(content) }
        }
        return (result + oldLines[next...]).joined()
    }

    /// Each with its line break, which the last may lack.
    private func lines(of text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
        if lines.popLast().map({ $0 != "\n" }) == true, let rest = text.split(separator: "\n").last {
            lines.append(String(rest))
        }
        return lines
    }
}
