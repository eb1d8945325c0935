import TemplateEngine

/// Renders the template `main`, whose file is `main.mustache`, with others beside it.
func render<View: TemplateView>(
    _ text: String,
    _ view: View,
    partials: [String: String] = [:]
) throws -> String {
    try library(text, partials: partials).template("main", for: View.self).render(view)
}

func library(_ text: String, partials: [String: String] = [:]) throws(TemplateErrors) -> TemplateLibrary {
    let others = partials.sorted { $0.key < $1.key }
        .map { TemplateSource(name: $0.key, path: "\($0.key).mustache", text: $0.value) }
    return try TemplateLibrary([TemplateSource(name: "main", path: "main.mustache", text: text)] + others)
}

/// Everything that is wrong with the template `main` for a view; nothing when it is right.
func errors<View: TemplateView>(
    in text: String,
    for view: View.Type,
    partials: [String: String] = [:]
) -> [TemplateError] {
    do throws(TemplateErrors) {
        _ = try library(text, partials: partials).template("main", for: view)
        return []
    } catch {
        return error.errors
    }
}

extension TemplateError {
    /// `path:line:column message`, to be compared at a glance.
    var summary: String { "\(path):\(line):\(column) \(message)" }
}
