import SourceTree

/// Where a version of the specification keeps what may be referred to by name.
struct ComponentLayout {
    let isSwagger: Bool

    /// The layout of the document with this root; that of OpenAPI 3 where it is no OpenAPI document.
    init(of root: Node) {
        isSwagger = root["swagger"] != nil
    }

    /// The way to the components of a kind, nil when the version has none: `components`, `schemas`.
    func path(of kind: ReferenceKind) -> [String]? {
        guard isSwagger else { return kind.section.map { ["components", $0] } }
        return switch kind {
        case .schema, .mapping: ["definitions"]
        case .response: ["responses"]
        case .parameter: ["parameters"]
        case .securityScheme: ["securityDefinitions"]
        default: nil
        }
    }

    func pointer(to kind: ReferenceKind, named name: String) -> JSONPointer? {
        path(of: kind).map { JSONPointer(tokens: $0 + [name]) }
    }

    /// The kind of the component that a pointer leads to; nil when it leads elsewhere, also when that is deeper into a
    /// component.
    func kind(ofComponentAt pointer: JSONPointer) -> ReferenceKind? {
        ReferenceKind.allCases.first { path(of: $0) == pointer.tokens.dropLast() && !pointer.tokens.isEmpty }
    }

    /// The components of a kind, nil when the document has none.
    func section(of kind: ReferenceKind, in root: Node) -> Node? {
        path(of: kind).flatMap { root.resolve(JSONPointer(tokens: $0)) }
    }
}
