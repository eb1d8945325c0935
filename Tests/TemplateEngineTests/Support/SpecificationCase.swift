import Testing

/// A case for what a case of the Mustache specification's suite is about, under its name there.
///
/// The specification's data is untyped, and its templates are rendered with whatever data there is. Here a template is
/// about an `Album`, whose fields stand for the values of the specification: `isRemastered` is true, `isBootleg` is
/// false, `label`, `producer`, `awards` and `bonuses` are absent or empty.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let expected: String
    let partials: [String: String]

    init(_ name: String, _ template: String, _ expected: String, partials: [String: String] = [:]) {
        self.name = name
        self.template = template
        self.expected = expected
        self.partials = partials
    }

    var testDescription: String { name }

    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(try render(template, Album(), partials: partials) == expected, sourceLocation: sourceLocation)
    }
}
