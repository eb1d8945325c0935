import Testing

/// Where this engine differs:
///
/// - "Failed Lookup": a partial that does not exist is an error, which `NameErrorTests` is about.
/// - "Standalone Indentation": the specification indents the text of the partial, not the lines that a value brings
///   along; here those lines are indented too, since what is printed is source code.
/// - "Context": a partial sees the innermost view, not the views around it.
@Suite("Mustache specification: partials")
struct PartialTests {
    @Test(arguments: [
        SpecificationCase("Basic Behavior", "({{>other}})", "(a)", partials: ["other": "a"]),
        SpecificationCase("Context", "({{>other}})", "(*Blue*)", partials: ["other": "*{{title}}*"]),
        SpecificationCase(
            "Context, of an item",
            "{{#tracks}}{{>other}}{{/tracks}}",
            "*Carey**River*",
            partials: ["other": "*{{title}}*"]
        ),
        SpecificationCase(
            "Nested",
            "{{>outer}}",
            "<Blue [Carey] [River]>",
            partials: ["outer": "<{{title}}{{#tracks}} {{>inner}}{{/tracks}}>", "inner": "[{{title}}]"]
        ),
        SpecificationCase("Surrounding Whitespace", "a {{>other}} b", "a \tc\t b", partials: ["other": "\tc\t"]),
        SpecificationCase(
            "Inline Indentation",
            "  {{title}}  {{> other}}\n",
            "  Blue  a\nb\n",
            partials: ["other": "a\nb"]
        ),
        SpecificationCase("Standalone Line Endings", "a\r\n{{>other}}\r\nb", "a\r\ncb", partials: ["other": "c"]),
        SpecificationCase(
            "Standalone Without Previous Line",
            "  {{>other}}\na",
            "  b\n  ca",
            partials: ["other": "b\nc"]
        ),
        SpecificationCase("Standalone Without Newline", "a\n  {{>other}}", "a\n  b\n  c", partials: ["other": "b\nc"]),
        SpecificationCase(
            "Standalone Indentation",
            "a\n {{>other}}\nb\n",
            "a\n c\n first\n second\n\n fourth\n d\nb\n",
            partials: ["other": "c\n{{verse}}\nd\n"]
        ),
        SpecificationCase("Padding Whitespace", "({{> other }})", "(a)", partials: ["other": "a"]),
        SpecificationCase("Names of files", "({{>parts/a.b-c}})", "(a)", partials: ["parts/a.b-c": "a"]),
    ])
    func partials(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test("Recursion")
    func recursion() throws {
        let folder = Folder(name: "a", folders: [Folder(name: "b", folders: [Folder(name: "c")]), Folder(name: "d")])
        let partials = ["node": "{{name}}<{{#folders}}{{>node}}{{/folders}}>"]
        #expect(try render("{{>node}}", folder, partials: partials) == "a<b<c<>>d<>>")
    }
}
