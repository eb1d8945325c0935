/// The text of a template, and what it is called.
public struct TemplateSource: Hashable, Sendable {
    /// What partial tags call it: `{{>name}}`.
    public var name: String

    /// The file it was read from, for messages.
    public var path: String

    /// Mustache.
    public var text: String

    /// A template read from somewhere.
    public init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}

extension TemplateSource {
    /// What the template says about itself: the comment that it begins with.
    public var documentation: String? {
        guard text.hasPrefix("{{!"), let end = text.firstRange(of: "}}") else { return nil }
        let words = text[..<end.lowerBound].dropFirst(3).split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
