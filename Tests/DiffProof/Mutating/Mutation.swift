import SchemaIR

/// A document with one thing in it changed, as the next version of a real one may have it.
public struct Mutation: Sendable {
    /// What was changed.
    public enum Kind: String, CaseIterable, Sendable {
        case removeProperty, addOptionalProperty, addRequiredProperty, requireProperty, unrequireProperty
        case retypeProperty, listProperty, toggleNullable, renameProperty, reverseProperties, makeReadOnly
        case removeValue, addValue, addVariant, removeVariant
        case renameOperation, removeOperation, addOperation, changePath, changeTag, deprecateOperation
        case removeParameter, addOptionalParameter, addRequiredParameter, requireParameter, unrequireParameter
        case moveParameter, retypeParameter, renameParameter, reverseParameters
        case toggleBody, retypeAnswer, dropAnswer, addErrorAnswer
        case renameComponent, addComponent, aliasComponent, extractProperty, tightenProperty, changeDefault,
            describeProperty
        case addServer, removeServer, addSecurity
    }

    public var kind: Kind
    /// Where.
    public var place: String
    var document: Literal

    /// The document, as JSON.
    public var json: String { document.json }
}

/// The places of a document in which something can be changed.
struct Sites {
    /// Schemas with properties.
    private(set) var objects: [[Step]] = []
    private(set) var enumerations: [[Step]] = []
    /// Lists behind `oneOf` and `anyOf`.
    private(set) var unions: [[Step]] = []
    private(set) var operations: [[Step]] = []

    static let methods: Set<String> = ["get", "put", "post", "delete", "patch", "head", "options"]

    init(of document: Literal) {
        var sites = (objects: [[Step]](), enumerations: [[Step]](), unions: [[Step]]())
        document.walk { path, value in
            guard !Self.isExample(path) else { return }
            if case .object(let properties)? = value["properties"], !properties.isEmpty, path.last != .key("properties")
            {
                sites.objects.append(path)
            }
            if path.last == .key("enum"), value.items.count > 1, value.items.allSatisfy({ $0.string != nil }) {
                sites.enumerations.append(path)
            }
            if path.last == .key("oneOf") || path.last == .key("anyOf"), value.items.count > 1 {
                sites.unions.append(path)
            }
        }
        (objects, enumerations, unions) = sites
        for path in document["paths"]?.members ?? [] {
            for method in path.value.members where Self.methods.contains(method.name) {
                operations.append([.key("paths"), .key(path.name), .key(method.name)])
            }
        }
    }

    private static func isExample(_ path: [Step]) -> Bool {
        path.contains { step in
            guard case .key(let key) = step else { return false }
            return ["example", "examples", "default", "x-examples"].contains(key) || key.hasPrefix("x-")
        }
    }
}
