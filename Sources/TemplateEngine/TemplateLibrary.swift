/// The templates of a project, which name each other as partials.
///
/// Mustache as its specification has it: variables, sections, inverted sections, comments, partials, set delimiters,
/// standalone lines. Lambdas, inheritance, dynamic names and HTML escaping are left out. What differs, because names
/// are checked when a template is loaded and because the output is source code:
///
/// - A name that a view does not have, and a partial that does not exist, are errors, not empty text.
/// - A partial is a function of one view: it sees the innermost view at its tag, and nothing of what is around it.
/// - A flag is a condition: its section does not change what `{{.}}` stands for.
/// - In the section of a list or of texts, the flags `-first` and `-last` help with separators.
/// - The indentation of a standalone partial goes before every line that begins in the partial, the lines of values
///   too, and never before a blank line. After the first, the lines of a value get the indentation of the line that its
///   tag stands on.
///
/// A file that ends with a line break prints one: that of a partial for use within a line ends without.
public struct TemplateLibrary: Sendable {
    private let templates: [String: ParsedTemplate]

    /// Parses templates.
    ///
    /// - Throws: Everything that is wrong with the writing of any of them: tags that are not closed, sections that are
    ///   not ended, and the like; and templates of the same name.
    public init(_ sources: [TemplateSource]) throws(TemplateErrors) {
        var templates: [String: ParsedTemplate] = [:]
        var errors: [TemplateError] = []
        for source in sources {
            let (template, itsErrors) = TemplateParser.parse(source)
            errors += itsErrors
            if let other = templates.updateValue(template, forKey: source.name) {
                errors.append(
                    TemplateError(
                        path: source.path,
                        line: 1,
                        column: 1,
                        message: "there are two templates named '\(source.name)'",
                        hints: ["the other is \(other.path)"],
                    )
                )
            }
        }
        if !errors.isEmpty { throw TemplateErrors(errors) }
        self.templates = templates
    }

    /// The names of the templates, in alphabetical order.
    public var names: [String] { templates.keys.sorted() }

    /// Compiles a template, and the partials it uses, for a view.
    ///
    /// - Throws: Every name that a view does not have, every field that is used as what it is not, every partial that
    ///   does not exist or that would never end.
    public func template<View: TemplateView>(
        _ name: String,
        for view: View.Type
    ) throws(TemplateErrors) -> Template<View> {
        guard let template = templates[name] else {
            let hints = Suggestion.nearest(to: name, in: names).map { ["did you mean '\($0)'?"] } ?? []
            let message = "there is no template named '\(name)'"
            throw TemplateErrors([TemplateError(path: "", line: 0, column: 0, message: message, hints: hints)])
        }
        var binder = Binder(templates)
        return try binder.bind(template, for: view)
    }
}
