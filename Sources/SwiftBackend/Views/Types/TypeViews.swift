import SchemaIR

/// Makes views of declared types, those inside of them included.
struct TypeViews {
    let api: API
    let types: SwiftTypes
    let options: SwiftOptions
    let constraints: ConstraintText
    private let nested: [TypeID: [TypeID]]
    let usesXML: Bool

    init(api: API, types: SwiftTypes, options: SwiftOptions) {
        self.api = api
        self.types = types
        self.options = options
        constraints = ConstraintText(api: api, types: types)
        var nested: [TypeID: [TypeID]] = [:]
        for declaration in api.types {
            if case .type(let owner) = declaration.origin.owner { nested[owner, default: []].append(declaration.id) }
        }
        self.nested = nested
        usesXML = api.usesXML
    }

    func view(of id: TypeID) -> TypeView {
        let declaration = api[id]
        switch declaration.shape {
        case .object(let object): return TypeView(kind: .object(view(of: object, declaration)))
        case .enumeration(let enumeration): return TypeView(kind: .enumeration(view(of: enumeration, declaration)))
        case .union(let union): return TypeView(kind: .union(view(of: union, declaration)))
        case .tuple(let tuple): return TypeView(kind: .tuple(view(of: tuple, declaration)))
        case .alias(let type):
            let path = types.names.path(of: id)
            return TypeView(
                kind: .alias(
                    AliasView(
                        documentation: comment(declaration),
                        name: types.names.name(of: id),
                        type: types.spelling(type, in: Array(path.dropLast()))
                    )
                )
            )
        }
    }

    /// Whether the file of a type must import Foundation.
    func needsFoundation(_ id: TypeID) -> Bool {
        let own =
            switch api[id].shape {
            case .object(let object):
                object.properties.contains { types.needsFoundation($0.type) }
                    || object.additionalProperties.map(types.needsFoundation) == true
            case .union(let union): union.variants.contains { types.needsFoundation($0.type) }
            case .tuple(let tuple):
                tuple.elements.contains { types.needsFoundation($0.type) }
                    || tuple.rest.map(types.needsFoundation) == true
            case .alias(let type): types.needsFoundation(type)
            case .enumeration: false
            }
        return own || (nested[id] ?? []).contains(where: needsFoundation)
    }

    func nestedViews(_ id: TypeID) -> [TypeView] {
        (nested[id] ?? []).map(view)
    }

    func comment(_ declaration: TypeDeclaration) -> String? {
        var comment = DocComment(declaration.documentation, of: types.names.name(of: declaration.id))
        if comment.text == nil { comment.add(Self.purpose(of: declaration)) }
        // Generated code uses the type itself: marking it would make the SDK warn about itself.
        if declaration.documentation.isDeprecated { comment.add("- Warning: Deprecated.") }
        return comment.text
    }

    /// What a type is for, where the document does not say: it stands at one place of operations.
    private static func purpose(of declaration: TypeDeclaration) -> String? {
        let steps = declaration.origin.steps.filter { if case .bodyForm = $0 { false } else { true } }
        guard steps.count == 1 else { return nil }
        switch steps[0] {
        case .componentResponse(let name): return "The body of the response `\(name)`."
        case .componentRequestBody(let name): return "The request body `\(name)`."
        case .componentParameter(let name): return "What the parameter `\(name)` may be."
        case .response(let key):
            return key == "default" ? "The body of other responses." : "The body of a `\(key)` response."
        case .requestBody: return "The body of a request."
        default: return nil
        }
    }
}
