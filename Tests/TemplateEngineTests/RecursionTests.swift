import TemplateEngine
import Testing

struct RecursionTests {
    private let node = "{{name}} {\n{{#folders}}\n    {{>main}}\n{{/folders}}\n}\n"

    @Test func indentationAccumulates() throws {
        let folder = Folder(name: "a", folders: [Folder(name: "b", folders: [Folder(name: "c")]), Folder(name: "d")])
        #expect(
            try render(node, folder) == """
                a {
                    b {
                        c {
                        }
                    }
                    d {
                    }
                }

                """
        )
    }

    @Test func throughAnotherPartial() throws {
        let folder = Folder(name: "a", folders: [Folder(name: "b"), Folder(name: "c", folders: [Folder(name: "d")])])
        let partials = ["items": "{{#folders}}{{>main}}{{^-last}},{{/-last}}{{/folders}}"]
        #expect(try render("{{name}}[{{>items}}]", folder, partials: partials) == "a[b[],c[d[]]]")
    }

    @Test func asDeepAsTheDataGoes() throws {
        let depth = 300
        let folder = (0..<depth).reduce(Folder(name: "x")) { folder, _ in Folder(name: "x", folders: [folder]) }
        let text = try render("{{name}}{{#folders}}{{>main}}{{/folders}}", folder)
        #expect(text == String(repeating: "x", count: depth + 1))
    }

    @Test(arguments: [
        ("{{>main}}", [:], ["main.mustache:1:4 main → main"]),
        ("a\n{{#isRemastered}}{{>main}}{{/isRemastered}}", [:], ["main.mustache:2:21 main → main"]),
        ("{{>b}}", ["b": "{{>c}}", "c": "\n {{>b}}"], ["c.mustache:2:5 b → c → b"]),
        (
            // One way round goes through another view, and ends; the other does not.
            "{{#producer}}{{>c}}{{/producer}}{{>b}}",
            ["b": "{{>main}}", "c": "{{name}}"],
            ["b.mustache:1:4 main → b → main"]
        ),
    ])
    func aPartialThatWouldNeverEnd(text: String, partials: [String: String], problems: [String]) {
        let found = errors(in: text, for: Album.self, partials: partials)
        #expect(found.map { "\($0.path):\($0.line):\($0.column) \($0.hints.first ?? "")" } == problems)
        #expect(found.allSatisfy { $0.message.hasSuffix("includes itself with the same view, and would never end") })
    }

    @Test func aCircleIsFoundBesideOneThatEnds() {
        let partials = ["b": "{{>main}}"]
        let text = "{{#folders}}{{>b}}{{/folders}}{{>b}}"
        #expect(
            errors(in: text, for: Folder.self, partials: partials).map(\.summary) == [
                "main.mustache:1:34 the template 'b' includes itself with the same view, and would never end"
            ]
        )
    }

    @Test func partialsCannotExhaustTheStack() {
        let partials = Dictionary(uniqueKeysWithValues: (0..<2_000).map { ("p\($0)", "{{>p\($0 + 1)}}") })
        let found = errors(in: "{{>p0}}", for: Album.self, partials: partials)
        #expect(found.map(\.message) == ["partials are nested deeper than 100"])
    }

    @Test func sectionsWithinSections() throws {
        // The type of what is around grows with each section; names still reach the outermost view.
        let depth = 40
        let folder = (0..<depth).reduce(Folder(name: "x")) { folder, _ in Folder(name: "y", folders: [folder]) }
        let album = Shelf(label: "top", folder: folder)
        let text =
            "{{#folder}}" + String(repeating: "{{#folders}}{{label}}{{name}} ", count: depth)
            + String(repeating: "{{/folders}}", count: depth) + "{{/folder}}"
        #expect(try render(text, album) == String(repeating: "topy ", count: depth - 1) + "topx ")
    }
}

private struct Shelf: TemplateView {
    var label: String
    var folder: Folder?

    static let fields: [TemplateField<Shelf>] = [
        .text("label") { $0.label },
        .view("folder") { $0.folder },
    ]
}
