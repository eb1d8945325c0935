/// What a template can do with a field.
public enum TemplateFieldKind: String, Sendable, Hashable, CaseIterable {
    /// Printed: `{{name}}`.
    case text

    /// Printed when it is there, and asked for: `{{name}}`, `{{#name}}…{{/name}}`.
    case optionalText

    /// Asked for: `{{#name}}…{{/name}}`.
    case flag

    /// Each printed: `{{#name}}{{.}}{{/name}}`.
    case texts

    /// A section for each view: `{{#name}}…{{/name}}`.
    case list

    /// A section about another view, and dotted names: `{{#name}}…{{/name}}`, `{{name.field}}`.
    case view

    /// In the words of messages: "a flag".
    var noun: String {
        switch self {
        case .text: "text"
        case .optionalText: "optional text"
        case .flag: "a flag"
        case .texts: "a list of texts"
        case .list: "a list"
        case .view: "a view"
        }
    }

    /// How a template uses a field of this kind, for the hint beside a wrong use.
    func usage(of name: String) -> String {
        switch self {
        case .text: "print it with {{\(name)}}"
        case .optionalText: "print it with {{\(name)}}, or ask whether it is there with {{#\(name)}}…{{/\(name)}}"
        case .flag: "ask for it with {{#\(name)}}…{{/\(name)}} or {{^\(name)}}…{{/\(name)}}"
        case .texts: "print each with {{#\(name)}}{{.}}{{/\(name)}}"
        case .list: "print each with {{#\(name)}}…{{/\(name)}}"
        case .view: "print a field of it with {{\(name).field}} or {{#\(name)}}{{field}}{{/\(name)}}"
        }
    }
}
