/// A tag as it is written.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable
        case section
        case invertedSection
        case sectionEnd
        case partial
        case comment
        case delimiters

        /// The kind that a mark after the opening delimiter makes of a tag; nil when the byte is no mark.
        init?(mark: UInt8) {
            switch mark {
            case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .variable
            case UInt8(ascii: "#"): self = .section
            case UInt8(ascii: "^"): self = .invertedSection
            case UInt8(ascii: "/"): self = .sectionEnd
            case UInt8(ascii: ">"): self = .partial
            case UInt8(ascii: "!"): self = .comment
            case UInt8(ascii: "="): self = .delimiters
            default: return nil
            }
        }
    }

    let kind: Kind

    /// What stands in the tag without its mark and the white space around it.
    let content: String

    /// Of the opening delimiter.
    let position: SourcePosition

    /// Of the content.
    let contentPosition: SourcePosition

    /// The white space before a tag that has its line for itself; nil when other things are on the line.
    let indentation: [UInt8]?
}

/// A piece of a template.
enum Token: Sendable {
    case text(ArraySlice<UInt8>)
    case tag(Tag)
}

/// What surrounds tags: `{{` and `}}`, until a tag sets others.
struct Delimiters: Sendable {
    var open = Array("{{".utf8)
    var close = Array("}}".utf8)
}
