import SourceTree
import Testing

@Suite("Random documents")
struct PropertyTests {
    @Test("JSON: values and places are what was written", arguments: 0..<150)
    func json(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let value = RandomValue.make(depth: 5, using: &random)
        var writer = RandomWriter(.json, seed: seed)
        writer.write(value)
        let root = try parse(writer.text, as: .json)
        #expect(root.canonical == value.canonical)
        #expect(root.places == writer.places)
    }

    @Test("JSON as YAML comes to the same", arguments: 0..<150)
    func jsonAsYAML(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let value = RandomValue.make(depth: 5, using: &random)
        var writer = RandomWriter(.json, seed: seed)
        writer.write(value)
        let root: Node
        do throws(DiagnosticsError) {
            root = try parse(writer.text, as: .yaml)
        } catch {
            // A key of YAML is on one line with its colon; that is all that JSON allows beyond it here.
            let messages = Set(error.diagnostics.map(\.message))
            try #require(messages.isSubset(of: ["could not find expected ':'", "did not find expected ',' or '}'"]))
            return
        }
        #expect(root.canonical == value.canonical)
        #expect(root.places == writer.places)
    }

    @Test("YAML: values and places are what was written", arguments: 0..<150)
    func yaml(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let value = RandomValue.make(depth: 5, using: &random)
        var writer = RandomWriter(.blockYAML, seed: seed)
        writer.write(value)
        let root = try parse(writer.text, as: .yaml)
        #expect(root.canonical == value.canonical)
        #expect(root.places == writer.places)
    }

    @Test("Pointers lead to every node", arguments: 0..<20)
    func pointers(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        var writer = RandomWriter(.json, seed: seed)
        writer.write(RandomValue.make(depth: 5, using: &random))
        let root = try parse(writer.text, as: .json)
        func check(_ node: Node, _ pointer: JSONPointer) throws {
            let again = try #require(JSONPointer(pointer.description))
            #expect(root.resolve(again) == node)
            for (index, item) in node.items?.enumerated().map({ $0 }) ?? [] {
                try check(item, pointer.appending("\(index)"))
            }
            for member in node.members.map(Array.init) ?? [] {
                try check(member.value, pointer.appending(member.key))
            }
        }
        try check(root, JSONPointer())
    }
}

@Suite("Any bytes give a tree or errors with places")
struct FuzzTests {
    /// Walks what came out, so that a wrong index would show.
    private func read(_ bytes: [UInt8], as format: SourceTree.Format?) {
        let file = SourceFile(path: "fuzz", bytes: bytes)
        // Small limits, so that whatever parses can be walked quickly.
        let limits = ParsingLimits(depth: 60, aliasedNodes: 2000)
        do throws(DiagnosticsError) {
            let root = try SourceTree.parse(file, as: format, limits: limits).root
            #expect(!root.canonical.isEmpty)
            #expect(!root.places.isEmpty)
        } catch {
            #expect(!error.diagnostics.isEmpty)
            for diagnostic in error.diagnostics {
                let line = diagnostic.location.flatMap { file.line($0.line) }
                #expect(line != nil, "\(diagnostic.message)")
                #expect((diagnostic.location?.column ?? 0) <= (line ?? "").unicodeScalars.count + 1)
                #expect(!diagnostic.description.isEmpty)
            }
        }
    }

    @Test("Random bytes", arguments: 0..<20)
    func randomBytes(_ seed: Int) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let count = Int.random(in: 0...60, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            for format in [nil, SourceTree.Format.json, .yaml] { read(bytes, as: format) }
            read([0xFF, 0xFE] + bytes, as: nil)
        }
    }

    @Test("Random marks", arguments: 0..<20)
    func randomMarks(_ seed: Int) {
        var random = SeededGenerator(seed: seed)
        let marks = [
            "{", "}", "[", "]", ",", ": ", ":", "- ", "? ", "\n", "\n  ", " ", "\t", "a", "\"", "'", "&a ", "*a", "*a ",
            "<<: ", "!!str ", "!", "|\n", ">\n", "#", "---\n", "...\n", "%", "\\", "é", "1", "\u{2028}", "\r", "null",
            "@",
        ]
        for _ in 0..<200 {
            let count = Int.random(in: 0...40, using: &random)
            let text = (0..<count).map { _ in marks[Int.random(in: 0..<marks.count, using: &random)] }.joined()
            for format in [nil, SourceTree.Format.json, .yaml] { read(Array(text.utf8), as: format) }
        }
    }

    @Test("Mutated documents", arguments: 0..<30)
    func mutations(_ seed: Int) {
        var random = SeededGenerator(seed: seed)
        let value = RandomValue.make(depth: 4, using: &random)
        for layout in [RandomWriter.Layout.json, .blockYAML] {
            var writer = RandomWriter(layout, seed: seed)
            writer.write(value)
            let original = Array(writer.text.utf8.prefix(2000))
            for _ in 0..<50 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                    case 1: bytes.remove(at: place)
                    case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
                    default: bytes.removeSubrange(place...)
                    }
                }
                read(bytes, as: nil)
            }
        }
    }
}
