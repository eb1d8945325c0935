import Testing

/// Out of scope, because of what views are:
///
/// - "Context Misses": a name that a view does not have is an error.
/// - "Strings Not Lists" and "Variable test" for a text that is always there: a section on it says nothing, and is an
///   error. For an optional text they are here.
/// - "Implicit Iterator - Array", "… Integer", "… Decimal": the items of a list are views or texts.
/// - "Implicit Iterator - HTML Escaping": nothing is escaped.
/// - "Deeply Nested Contexts" pushes numbers; the depth and the names from around are here.
@Suite("Mustache specification: sections")
struct SectionTests {
    @Test(arguments: [
        SpecificationCase("Truthy", "({{#isRemastered}}a{{/isRemastered}})", "(a)"),
        SpecificationCase("Falsey", "({{#isBootleg}}a{{/isBootleg}})", "()"),
        SpecificationCase("Null is falsey", "({{#label}}a{{/label}}{{#producer}}b{{/producer}})", "()"),
        SpecificationCase("Context", "{{#artist}}Hi {{name}}.{{/artist}}", "Hi Joni."),
        SpecificationCase(
            "Parent contexts",
            "{{#tracks}}{{title}}, {{note}}, {{artist.name}}; {{/tracks}}",
            "Carey, live, Joni; River, live, Joni; "
        ),
        SpecificationCase("Variable test", "{{#note}}{{.}} is {{note}}{{/note}}", "live is live"),
        SpecificationCase(
            "List Contexts",
            "{{#tracks}}{{#guest}}{{note}} {{minutes}} {{name}} {{#genres}}{{.}}{{name}}{{minutes}};{{/genres}}"
                + "{{/guest}}{{/tracks}}",
            "live 4 James folkJames4;rockJames4;jazzJames4;"
        ),
        SpecificationCase(
            "Deeply Nested Contexts",
            "{{#tracks}}\n{{#artist}}\n{{#band}}\n{{#city}}\n"
                + "{{note}}{{minutes}}{{#isFamous}}!{{/isFamous}}{{name}}\n{{/city}}\n"
                + "{{name}}{{minutes}}\n{{/band}}\n{{name}}\n{{/artist}}\n{{title}}\n{{/tracks}}\n",
            "live3!Los Angeles\nL.A. Express3\nJoni\nCarey\nlive4!Los Angeles\nL.A. Express4\nJoni\nRiver\n"
        ),
        SpecificationCase("List", "{{#tracks}}{{title}}{{/tracks}}", "CareyRiver"),
        SpecificationCase("Empty List", "({{#bonuses}}a{{/bonuses}}{{#awards}}b{{/awards}})", "()"),
        SpecificationCase("Strings Not Lists, for an optional text", "({{#note}}a{{/note}})", "(a)"),
        SpecificationCase(
            "Doubled",
            "{{#isRemastered}}\na\n{{/isRemastered}}\n{{title}}\n{{#isRemastered}}\nb\n{{/isRemastered}}\n",
            "a\nBlue\nb\n"
        ),
        SpecificationCase(
            "Nested (Truthy)",
            "({{#isRemastered}}a{{#isRemastered}}b{{/isRemastered}}c{{/isRemastered}})",
            "(abc)"
        ),
        SpecificationCase("Nested (Falsey)", "({{#isBootleg}}a{{#isBootleg}}b{{/isBootleg}}c{{/isBootleg}})", "()"),
    ])
    func values(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test(arguments: [
        SpecificationCase("Implicit Iterator - String", "{{#genres}}({{.}}){{/genres}}", "(folk)(rock)(jazz)"),
        SpecificationCase(
            "Implicit Iterator - Triple mustache",
            "{{#genres}}({{{.}}}){{/genres}}",
            "(folk)(rock)(jazz)"
        ),
        SpecificationCase("Implicit Iterator - Ampersand", "{{#genres}}({{&.}}){{/genres}}", "(folk)(rock)(jazz)"),
        SpecificationCase(
            "Implicit Iterator - Root-level",
            "{{#note}}{{#genres}}{{.}}{{/genres}}{{.}}{{/note}}",
            "folkrockjazzlive"
        ),
        SpecificationCase("Dotted Names - Truthy", "{{#artist.band.isFamous}}a{{/artist.band.isFamous}}", "a"),
        SpecificationCase(
            "Dotted Names - a list",
            "{{#artist.band.members}}{{.}} {{/artist.band.members}}",
            "Tom Larry "
        ),
        SpecificationCase("Dotted Names - a view", "{{#artist.band}}{{name}}{{/artist.band}}", "L.A. Express"),
        SpecificationCase("Dotted Names - Falsey", "({{#producer.band.isFamous}}a{{/producer.band.isFamous}})", "()"),
        SpecificationCase(
            "Dotted Names - Broken Chains",
            "({{#producer.band.members}}a{{/producer.band.members}})",
            "()"
        ),
    ])
    func names(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test(arguments: [
        SpecificationCase("Surrounding Whitespace", " a {{#isRemastered}}\tb\t{{/isRemastered}} c \n", " a \tb\t c \n"),
        SpecificationCase(
            "Internal Whitespace",
            " a {{#isRemastered}} {{! not to be lost }}\n {{/isRemastered}} b \n",
            " a  \n  b \n"
        ),
        SpecificationCase(
            "Indented Inline Sections",
            " {{#isRemastered}}a{{/isRemastered}}\n {{#isRemastered}}b{{/isRemastered}}\n",
            " a\n b\n"
        ),
        SpecificationCase("Standalone Lines", "a\n{{#isRemastered}}\n\nb\n{{/isRemastered}}\nc\n", "a\n\nb\nc\n"),
        SpecificationCase(
            "Indented Standalone Lines",
            "a\n  {{#isRemastered}}\nb\n\t{{/isRemastered}}\nc\n",
            "a\nb\nc\n"
        ),
        SpecificationCase("Standalone Line Endings", "a\r\n{{#isRemastered}}\r\n{{/isRemastered}}\r\nb", "a\r\nb"),
        SpecificationCase("Standalone Without Previous Line", "  {{#isRemastered}}\na{{/isRemastered}}\nb", "a\nb"),
        SpecificationCase("Standalone Without Newline", "a{{#isRemastered}}\nb\n  {{/isRemastered}}", "a\nb\n"),
        SpecificationCase("Padding", "({{# isRemastered }}a{{/ isRemastered }})", "(a)"),
        SpecificationCase("Two tags on a line", "a\n {{#isRemastered}} {{/isRemastered}} \nb", "a\n   \nb"),
    ])
    func whiteSpace(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }
}
