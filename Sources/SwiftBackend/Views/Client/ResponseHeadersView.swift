import SchemaIR
import TemplateEngine

/// The file with the header fields that the document describes.
struct ResponseHeadersView: TemplateView {
    var header: HeaderView
    var properties: [PropertyView]

    static let viewName = "response-headers"
    static let fields: [TemplateField<Self>] = [
        .view("header", documentation: "The first lines of the file.") { $0.header },
        .list("properties", documentation: "One for each header field.") { $0.properties },
    ]

    struct PropertyView: TemplateView {
        var documentation: String?
        var isDeprecated: Bool
        var name: String
        var type: String
        var value: String
        var isLast = false

        static let viewName = "header-field"
        static let fields: [TemplateField<Self>] = [
            .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
            .flag("isDeprecated", documentation: "Whether the document says that it is deprecated.") {
                $0.isDeprecated
            },
            .text("name", documentation: "With backticks where needed.") { $0.name },
            .text("type", documentation: "Without the question mark.") { $0.type },
            .text("value", documentation: "The expression that reads it.") { $0.value },
            .flag("isLast", documentation: "Whether no other follows.") { $0.isLast },
        ]
    }
}

/// Makes properties of the header fields that the document describes.
struct ResponseHeaderViews {
    let api: API
    let types: SwiftTypes
    let overrides: NameOverrides

    /// - Returns: nil where the document describes none.
    func view(header: HeaderView) -> ResponseHeadersView? {
        if api.responseHeaders.isEmpty { return nil }
        let names = HeaderNames.names(of: api.responseHeaders, overrides: overrides)
        return ResponseHeadersView(
            header: header,
            properties: zip(api.responseHeaders, names).enumerated().map { index, pair in
                let (field, name) = pair
                var comment = DocComment(field.documentation, of: name)
                comment.add("`\(field.name)`")
                let isList = if case .array = field.type { true } else { false }
                return .init(
                    documentation: comment.text,
                    isDeprecated: field.documentation.isDeprecated,
                    name: Identifier.quoted(name),
                    type: types.spelling(field.type, in: []),
                    value: "\(isList ? "values" : "value")(\(StringLiteral.swift(field.name)))",
                    isLast: index == names.count - 1
                )
            }
        )
    }
}
