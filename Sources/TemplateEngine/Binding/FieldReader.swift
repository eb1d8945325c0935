/// How a field is read from `Root`: the view that has the field, or whatever leads to that view.
enum FieldReader<Root: Sendable>: Sendable {
    case text(@Sendable (Root) -> String)
    case optionalText(@Sendable (Root) -> String?)
    case flag(@Sendable (Root) -> Bool)
    case texts(@Sendable (Root) -> [String])
    case nested(any NestedReader<Root>)

    var kind: TemplateFieldKind {
        switch self {
        case .text: .text
        case .optionalText: .optionalText
        case .flag: .flag
        case .texts: .texts
        case .nested(let nested): nested.kind
        }
    }

    /// The same field, read from where `Root` is always reached.
    func reached<Start>(by path: @escaping @Sendable (Start) -> Root) -> FieldReader<Start> {
        switch self {
        case .text(let read): .text { read(path($0)) }
        case .optionalText(let read): .optionalText { read(path($0)) }
        case .flag(let read): .flag { read(path($0)) }
        case .texts(let read): .texts { read(path($0)) }
        case .nested(let nested): .nested(nested.reached(by: path))
        }
    }

    /// The same field, read from where `Root` may be absent, as the second name of `{{body.schema}}` is: a text may be
    /// absent then too, a flag is false, and a list is empty.
    func reached<Start>(ifPresentBy path: @escaping @Sendable (Start) -> Root?) -> FieldReader<Start> {
        switch self {
        case .text(let read): .optionalText { path($0).map(read) }
        case .optionalText(let read): .optionalText { path($0).flatMap(read) }
        case .flag(let read): .flag { path($0).map(read) ?? false }
        case .texts(let read): .texts { path($0).map(read) ?? [] }
        case .nested(let nested): .nested(nested.reached(ifPresentBy: path))
        }
    }
}
