/// What comes of looking a name up.
enum Lookup<Root: Sendable>: Sendable {
    case found(FieldReader<Root>)

    /// The first part of the name is not known here; a view around this one may know it.
    case unknown

    /// The first part of the name is known, but the name is wrong: the message, and hints.
    case failed(String, [String])
}

extension TemplateView {
    /// The field that a name reaches, each part of a dotted name being a field of what the part before it is.
    static func field(_ path: ArraySlice<String>) -> Lookup<Self> {
        guard let head = path.first, let field = fields.first(where: { $0.name == head }) else { return .unknown }
        let rest = path.dropFirst()
        if rest.isEmpty { return .found(field.reader) }
        guard case .nested(let nested) = field.reader else {
            return .failed(
                "'\(head)' is \(field.kind.noun): a dotted name goes through views only",
                [field.kind.usage(of: head)],
            )
        }
        return nested.field(rest, behind: head)
    }
}
