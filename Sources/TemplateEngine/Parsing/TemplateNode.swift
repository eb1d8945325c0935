/// A template as it is written, before any name in it means anything.
struct ParsedTemplate: Sendable {
    let name: String
    let path: String
    let nodes: [TemplateNode]
}

enum TemplateNode: Sendable {
    case literal([UInt8])
    case variable(TemplateName)
    case section(TemplateSection)
    case partial(PartialTag)
}

struct TemplateSection: Sendable {
    let name: TemplateName
    let isInverted: Bool
    let body: [TemplateNode]
}

struct PartialTag: Sendable {
    let name: String
    let position: SourcePosition

    /// The white space before a partial tag that has its line for itself, which goes before each line of the partial.
    let indentation: [UInt8]
}

/// A name in a tag.
struct TemplateName: Sendable {
    enum Meaning: Sendable {
        /// `.`: the text that the section around is about.
        case currentText

        /// `-first`: whether the item of the list around is the first.
        case isFirst

        /// `-last`: whether the item of the list around is the last.
        case isLast

        /// `name`, or `view.name`; with a dot before it, only in the innermost view.
        case field(path: [String], innermostOnly: Bool)
    }

    let text: String
    let position: SourcePosition
    let meaning: Meaning
}
