import Testing

/// Out of scope, because of what views are:
///
/// - "HTML Escaping" and "Implicit Iterators - HTML Escaping": nothing is escaped; what is printed is source code.
/// - "… Integer Interpolation", "… Decimal Interpolation", "… Null Interpolation": fields are texts; whoever makes the
///   view decides how a number is written, and an absent one is an optional text.
/// - "… Context Miss Interpolation", "Dotted Names - Broken Chains" for names that do not exist: those are errors,
///   which `NameErrorTests` is about. Chains broken by an absent view are here.
@Suite("Mustache specification: interpolation")
struct InterpolationTests {
    @Test(arguments: [
        SpecificationCase("No Interpolation", "a {title} } { b\n", "a {title} } { b\n"),
        SpecificationCase("Basic Interpolation", "It is {{title}}.\n", "It is Blue.\n"),
        SpecificationCase("No Re-interpolation", "{{=<< >>=}}<<markup>>{{title}}", #"<a href="x">A & B</a>{{title}}"#),
        SpecificationCase("HTML Escaping, left out", "{{markup}}", #"<a href="x">A & B</a>"#),
        SpecificationCase("Triple Mustache", "{{{markup}}}", #"<a href="x">A & B</a>"#),
        SpecificationCase("Ampersand", "{{&markup}}", #"<a href="x">A & B</a>"#),
        SpecificationCase("Basic Null Interpolation, as an absent text", "({{label}})", "()"),
        SpecificationCase("Triple Mustache Null Interpolation, as an absent text", "({{{label}}})", "()"),
        SpecificationCase("Ampersand Null Interpolation, as an absent text", "({{&label}})", "()"),
        SpecificationCase("An empty text", "({{empty}})", "()"),
    ])
    func variables(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test(arguments: [
        SpecificationCase(
            "Dotted Names - Basic Interpolation",
            "{{artist.name}}={{#artist}}{{name}}{{/artist}}",
            "Joni=Joni"
        ),
        SpecificationCase("Dotted Names - Triple Mustache Interpolation", "{{{artist.name}}}", "Joni"),
        SpecificationCase("Dotted Names - Ampersand Interpolation", "{{&artist.name}}", "Joni"),
        SpecificationCase("Dotted Names - Arbitrary Depth", "{{artist.band.city.name}}", "Los Angeles"),
        SpecificationCase("Dotted Names - Broken Chains", "({{producer.band.name}})", "()"),
        SpecificationCase(
            "Dotted Names - Broken Chain Resolution",
            "{{#tracks}}({{guest.band.name}}){{/tracks}}",
            "()()"
        ),
        SpecificationCase(
            "Dotted Names - Initial Resolution",
            "{{#artist}}{{#band}}{{city.name}}{{/band}}{{/artist}}",
            "Los Angeles"
        ),
        SpecificationCase(
            "Dotted Names - Context Precedence",
            "{{#tracks}}{{guest.name}}/{{artist.name}} {{/tracks}}",
            "/Joni James/Joni "
        ),
        SpecificationCase(
            "Dotted Names - Leading Dot",
            "{{#tracks}}{{.title}} {{/tracks}}{{.title}}",
            "Carey River Blue"
        ),
        SpecificationCase("Implicit Iterators - Basic Interpolation", "{{#note}}({{.}}){{/note}}", "(live)"),
        SpecificationCase("Implicit Iterators - Triple Mustache", "{{#note}}({{{.}}}){{/note}}", "(live)"),
        SpecificationCase("Implicit Iterators - Ampersand", "{{#note}}({{&.}}){{/note}}", "(live)"),
    ])
    func names(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }

    @Test(arguments: [
        SpecificationCase("Interpolation - Surrounding Whitespace", "a {{title}} b", "a Blue b"),
        SpecificationCase("Triple Mustache - Surrounding Whitespace", "a {{{title}}} b", "a Blue b"),
        SpecificationCase("Ampersand - Surrounding Whitespace", "a {{&title}} b", "a Blue b"),
        SpecificationCase("Interpolation - Standalone", "  {{title}}\n", "  Blue\n"),
        SpecificationCase("Triple Mustache - Standalone", "  {{{title}}}\n", "  Blue\n"),
        SpecificationCase("Ampersand - Standalone", "  {{&title}}\n", "  Blue\n"),
        SpecificationCase("Interpolation With Padding", "({{ title\t}})", "(Blue)"),
        SpecificationCase("Triple Mustache With Padding", "({{{ title }}})", "(Blue)"),
        SpecificationCase("Ampersand With Padding", "({{& title }})", "(Blue)"),
    ])
    func whiteSpace(_ specificationCase: SpecificationCase) throws { try specificationCase.check() }
}
