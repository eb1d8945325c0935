import Foundation
import SourceTree
import Testing

@Suite("Source files")
struct SourceFileTests {
    @Test("Lines and locations")
    func lines() {
        let file = SourceFile(path: "x.yaml", text: "ab\ncé d\r\n\rlast")
        #expect(file.lineCount == 4)
        #expect((0...5).map(file.line) == [nil, "ab", "cé d", "", "last", nil])
        let places = [0, 1, 2, 3, 4, 6, 7, 10, 11, 14, 15, -5, 99].map { file.location(at: $0).place }
        #expect(
            places == ["1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "2:4", "3:1", "4:1", "4:4", "4:5", "1:1", "4:5"]
        )
        #expect(SourceFile(path: "", text: "a\n").lineCount == 2)
        #expect(SourceFile(path: "", text: "a\n").line(2) == "")
        #expect(SourceFile(path: "", text: "").line(1) == "")
    }

    @Test("Locations agree with counting, in text of many widths", arguments: 0..<20)
    func locationsByCounting(_ seed: Int) {
        var random = SeededGenerator(seed: seed)
        let alphabet: [Unicode.Scalar] = ["a", "b", " ", "\n", "\r", "é", "語", "😀", "\u{2028}", "\u{85}"]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...3000, using: &random) {
            text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
        }
        let file = SourceFile(path: "x", text: String(text))
        var line = 1, column = 1, offset = 0
        var previous: Unicode.Scalar?
        for scalar in text {
            if previous == "\n" || previous == "\r" && scalar != "\n" { (line, column) = (line + 1, 1) }
            let location = file.location(at: offset)
            #expect(location.line == line && location.column == column)
            previous = scalar
            column += 1
            offset += UTF8.width(scalar)
        }
    }

    @Test("A file is read as it is")
    func reading() throws {
        let path = NSTemporaryDirectory() + "source-tree-\(UUID().uuidString).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = String(repeating: "{\"a\": \"é\"}\n", count: 20_000)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let file = try SourceFile(contentsOf: path)
        #expect(file.path == path)
        #expect(file.bytes == Array(text.utf8))
        #expect(try SourceFile(contentsOf: "/dev/null").bytes.isEmpty)
    }

    @Test("No more is read than the limit and a byte")
    func readingLimit() throws {
        let file = try SourceFile(contentsOf: "/dev/zero", limits: ParsingLimits(fileSize: 100_000))
        #expect(file.bytes.count == 100_001)
        #expect(diagnostics(of: file, limits: ParsingLimits(fileSize: 100_000)).map(\.code) == ["file-too-large"])
    }

    @Test("What cannot be read is an error", arguments: ["/no/such/file.yaml", "/tmp", "/dev/null/x"])
    func unreadable(_ path: String) {
        let error = #expect(throws: Diagnostic.self) { try SourceFile(contentsOf: path) }
        #expect(error?.code == "unreadable-file")
        #expect(error?.severity == .error)
        #expect(error?.message.contains(path) == true)
    }
}
