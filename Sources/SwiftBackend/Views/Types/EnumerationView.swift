import TemplateEngine

/// A list of values that may grow: a struct with static members.
struct EnumerationView: TemplateView {
    var documentation: String?
    var name: String
    var rawType: String
    var cases: [CaseView]

    static let viewName = "enumeration"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The type's name.") { $0.name },
        .text("rawType", documentation: "`String`, `Int` or `Double`.") { $0.rawType },
        .list("cases", documentation: "The values that the document knows.") { $0.cases },
        .flag("hasSpellings", documentation: "Whether values have more than one spelling.") {
            $0.cases.contains { $0.otherSpellings != nil }
        },
    ]

    /// One of the values.
    struct CaseView: TemplateView {
        var documentation: String?
        var name: String
        var value: String
        /// Swift literals, with commas between.
        var otherSpellings: String?

        static let viewName = "case"
        static let fields: [TemplateField<Self>] = [
            .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
            .text("name", documentation: "In Swift, with backticks where needed.") { $0.name },
            .text("value", documentation: "As a Swift literal.") { $0.value },
            .optionalText("otherSpellings", documentation: "Further Swift literals that mean it, with commas between.")
            {
                $0.otherSpellings
            },
        ]
    }
}
