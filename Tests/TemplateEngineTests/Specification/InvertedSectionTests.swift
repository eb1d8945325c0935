import Testing

/// Out of scope: "Context Misses", since a name that a view does not have is an error; "Truthy - Strings" for a text
/// that is always there, whose section is an error.
@Suite("Mustache specification: inverted sections")
struct InvertedSectionTests {
    @Test(arguments: [
        SpecificationCase("Falsey", "({{^isBootleg}}a{{/isBootleg}})", "(a)"),
        SpecificationCase("Truthy", "({{^isRemastered}}a{{/isRemastered}})", "()"),
        SpecificationCase("Null is falsey", "({{^label}}a{{/label}}{{^producer}}b{{/producer}})", "(ab)"),
        SpecificationCase("Truthy - Strings, for an optional text", "({{^note}}a{{/note}})", "()"),
        SpecificationCase("Context", "({{^artist}}a{{/artist}})", "()"),
        SpecificationCase("List", "({{^tracks}}a{{/tracks}}{{^genres}}b{{/genres}})", "()"),
        SpecificationCase("Empty List", "({{^bonuses}}a{{/bonuses}}{{^awards}}b{{/awards}})", "(ab)"),
        SpecificationCase(
            "Doubled",
            "{{^isBootleg}}\na\n{{/isBootleg}}\n{{title}}\n{{^isBootleg}}\nb\n{{/isBootleg}}\n",
            "a\nBlue\nb\n"
        ),
        SpecificationCase("Nested (Falsey)", "({{^isBootleg}}a{{^isBootleg}}b{{/isBootleg}}c{{/isBootleg}})", "(abc)"),
        SpecificationCase("Nested (Truthy)", "({{^isRemastered}}a{{^label}}b{{/label}}c{{/isRemastered}})", "()"),
        SpecificationCase("Names inside are those around", "{{^producer}}{{title}}{{/producer}}", "Blue"),
        SpecificationCase(
            "Names from outside the item",
            "{{#tracks}}{{^isBootleg}}{{title}}{{/isBootleg}}{{/tracks}}",
            "CareyRiver"
        ),
    ])
    func values(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test(arguments: [
        SpecificationCase("Dotted Names - Truthy", "({{^artist.band.isFamous}}a{{/artist.band.isFamous}})", "()"),
        SpecificationCase("Dotted Names - Falsey", "({{^artist.band.city}}a{{/artist.band.city}})", "()"),
        SpecificationCase(
            "Dotted Names - Broken Chains",
            "({{^producer.band.isFamous}}a{{/producer.band.isFamous}}{{^producer.band}}b{{/producer.band}})",
            "(ab)"
        ),
    ])
    func names(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test(arguments: [
        SpecificationCase("Surrounding Whitespace", " a {{^isBootleg}}\tb\t{{/isBootleg}} c \n", " a \tb\t c \n"),
        SpecificationCase("Internal Whitespace", " a {{^isBootleg}} {{! kept }}\n {{/isBootleg}} b \n", " a  \n  b \n"),
        SpecificationCase(
            "Indented Inline Sections",
            " {{^isBootleg}}a{{/isBootleg}}\n {{^isBootleg}}b{{/isBootleg}}\n",
            " a\n b\n"
        ),
        SpecificationCase("Standalone Lines", "a\n{{^isBootleg}}\nb\n{{/isBootleg}}\nc\n", "a\nb\nc\n"),
        SpecificationCase("Standalone Indented Lines", "a\n  {{^isBootleg}}\nb\n  {{/isBootleg}}\nc\n", "a\nb\nc\n"),
        SpecificationCase("Standalone Line Endings", "a\r\n{{^isBootleg}}\r\n{{/isBootleg}}\r\nb", "a\r\nb"),
        SpecificationCase("Standalone Without Previous Line", "  {{^isBootleg}}\na{{/isBootleg}}\nb", "a\nb"),
        SpecificationCase("Standalone Without Newline", "a{{^isBootleg}}\nb\n  {{/isBootleg}}", "a\nb\n"),
        SpecificationCase("Padding", "({{^ isBootleg }}a{{/ isBootleg }})", "(a)"),
    ])
    func whiteSpace(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }
}
