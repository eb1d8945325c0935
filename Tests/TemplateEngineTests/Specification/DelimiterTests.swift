import Testing

@Suite("Mustache specification: delimiters")
struct DelimiterTests {
    @Test(arguments: [
        SpecificationCase("Pair Behavior", "{{=<< >>=}}<<title>> {{title}}", "Blue {{title}}"),
        SpecificationCase("Special Characters", "{{=( *=}}(title* [title]", "Blue [title]"),
        SpecificationCase(
            "Sections",
            "{{#isRemastered}}\n{{title}} |title|\n{{/isRemastered}}\n{{= | | =}}\n|#isRemastered|\n{{title}} |title|\n"
                + "|/isRemastered|\n",
            "Blue |title|\n{{title}} Blue\n"
        ),
        SpecificationCase(
            "Inverted Sections",
            "{{^isBootleg}}\n{{title}} |title|\n{{/isBootleg}}\n{{= | | =}}\n|^isBootleg|\n{{title}} |title|\n"
                + "|/isBootleg|\n",
            "Blue |title|\n{{title}} Blue\n"
        ),
        SpecificationCase(
            "Partial Inheritence",
            "<{{>other}}>\n{{= | | =}}\n<|>other|>\n",
            "<Blue |title|>\n<Blue |title|>\n",
            partials: ["other": "{{title}} |title|"]
        ),
        SpecificationCase(
            "Post-Partial Behavior",
            "<{{>other}}>\n<{{title}} |title|>\n",
            "<Blue  Blue>\n<Blue |title|>\n",
            partials: ["other": "{{title}} {{= | | =}} |title|"]
        ),
        SpecificationCase("Surrounding Whitespace", "a {{=@ @=}} b", "a  b"),
        SpecificationCase("Outlying Whitespace (Inline)", " a {{=@ @=}}\n", " a \n"),
        SpecificationCase("Standalone Tag", "a\n{{=@ @=}}\nb\n", "a\nb\n"),
        SpecificationCase("Indented Standalone Tag", "a\n   {{=@ @=}}\nb\n", "a\nb\n"),
        SpecificationCase("Standalone Line Endings", "a\r\n{{= @ @ =}}\r\nb", "a\r\nb"),
        SpecificationCase("Standalone Without Previous Line", "  {{=@ @=}}\nb", "b"),
        SpecificationCase("Standalone Without Newline", "a\n  {{=@ @=}}", "a\n"),
        SpecificationCase("Pair with Padding", "({{= @   @ =}})", "()"),
        SpecificationCase(
            "Braces and ampersands with other delimiters",
            "{{=<% %>=}}<%{title}%><%&title%>",
            "BlueBlue"
        ),
        SpecificationCase("Delimiters can be set back", "{{=<% %>=}}<%title%><%={{ }}=%>{{title}}", "BlueBlue"),
    ])
    func delimiters(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }
}
