import TemplateEngine

/// One of several types: an enum with associated values.
struct UnionView: TemplateView {
    var documentation: String?
    var name: String
    /// As a Swift literal.
    var discriminator: String?
    var variants: [VariantView]
    var nestedTypes: [TypeView]

    static let viewName = "union"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The type's name.") { $0.name },
        .optionalText("discriminator", documentation: "The property that tells which, as a Swift literal.") {
            $0.discriminator
        },
        .list("variants", documentation: "Its cases.") { $0.variants },
        .list("nestedTypes", documentation: "Types that only this one has.") { $0.nestedTypes },
    ]

    /// One of the types.
    struct VariantView: TemplateView {
        var name: String
        var type: String
        /// As Swift literals.
        var tags: [String]
        var isFallback: Bool
        /// As a Swift expression.
        var constraints: String?

        static let viewName = "variant"
        static let fields: [TemplateField<Self>] = [
            .text("name", documentation: "Of the case, with backticks where needed.") { $0.name },
            .text("type", documentation: "The type of its value.") { $0.type },
            .flag("hasTags", documentation: "Whether values of the discriminator choose it.") { !$0.tags.isEmpty },
            .text("tags", documentation: "The values of the discriminator, as a list of Swift literals.") {
                $0.tags.joined(separator: ", ")
            },
            .flag("isFallback", documentation: "Whether it is chosen where no value of the discriminator is known.") {
                $0.isFallback
            },
            .optionalText("constraints", documentation: constraintsDocumentation) { $0.constraints },
        ]
    }
}
