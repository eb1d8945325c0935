import TemplateEngine
import Testing

struct PropertyTests {
    @Test(arguments: 0..<20)
    func randomTemplatesPrintWhatTheReferencePrints(batch: Int) throws {
        for seed in 0..<25 { try check(seed: UInt64(batch * 25 + seed)) }
    }

    private func check(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let tree = Tree.random(depth: 2, &random)
        var maker = TemplateMaker(random: random)
        let templates: [String: [Piece]] = [
            "main": maker.lines(.init(views: [.tree], depth: 3, trees: ["tree0", "tree1"])),
            "tree0": maker.lines(.init(views: [.tree], depth: 2, trees: ["tree1"])),
            "tree1": maker.lines(.init(views: [.tree], depth: 2, trees: [])),
            "word": maker.lines(.init(views: [.tree], depth: 2, trees: [], allowsInline: false)),
            "leaf": maker.lines(.init(views: [.leaf], depth: 2, trees: [], allowsInline: false)),
        ]
        let text = templates.mapValues(\.mustache)
        let expected = ReferenceInterpreter(partials: templates).render(templates["main"] ?? [], tree.untyped)
        var partials = text
        partials["main"] = nil
        let printed = try render(text["main"] ?? "", tree, partials: partials)
        #expect(printed == expected, "seed \(seed): \(text)")
    }

    /// Whatever a template is made of, it is either refused, at places that exist, or rendered.
    @Test(arguments: 0..<20)
    func noTemplateIsTooStrange(batch: Int) {
        var random = SeededGenerator(seed: UInt64(1_000 + batch))
        let alphabet = [
            "{{", "}}", "{", "}", "#", "^", "/", ">", "!", "=", "&", ".", "-first", "title", "tracks", "genres",
            "artist",
            "main", " ", "\n", "\r\n", "\t", "é", "<% %>", "<%", "%>", "{{#tracks}}", "{{/tracks}}", "{{title}}",
        ]
        for _ in 0..<200 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in random.pick(alphabet) }.joined()
            let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            let found = errors(in: text, for: Album.self)
            #expect(
                found.allSatisfy { error in
                    lines.indices.contains(error.line - 1)
                        && (1...lines[error.line - 1].count + 1).contains(error.column)
                },
                "\(text)"
            )
            #expect(Set(found).count == found.count, "\(text)")
            #expect(
                found.map { [$0.line, $0.column] }
                    == found.map { [$0.line, $0.column] }.sorted { $0.lexicographicallyPrecedes($1) }
            )
        }
    }
}
