import SchemaIR

/// Something of a document that has a name in Swift, as a configuration would give it another one.
public struct GeneratedName: Hashable, Sendable {
    /// The key of the configuration that gives names to such things.
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case groups, operations, names
    }

    public var section: Section
    /// What the thing is called in that section: a tag, an `operationId` or `METHOD /path`, a JSON pointer.
    public var key: String
    /// What it is called in Swift.
    public var name: String
}

/// Everything that a configuration can give a name to, by where it is in the document.
struct NamedThings {
    /// One of them, as it is called in the end.
    struct Thing: Hashable {
        enum Kind: Hashable {
            case type, property, enumerationCase, variant, parameter
        }

        var kind: Kind
        var name: String
    }

    /// One place can be several things: a property, and the type of its value.
    private(set) var byPointer: [String: Set<Thing>] = [:]

    init(views: TypeViews) {
        for declaration in views.api.types { add(declaration, views) }
        for (group, names) in zip(views.api.groups, views.types.names.groups) {
            for operation in group.operations {
                let scope = [views.options.clientName, names.type]
                let arguments = Arguments(operation, views: views, scope: scope)
                for (parameter, argument) in zip(operation.parameters, arguments.parameters) {
                    add(.parameter, argument.name, at: parameter.pointer)
                }
                guard case .multipart(let parts) = operation.body?.payload.format else { continue }
                for (part, argument) in zip(parts, arguments.parts) {
                    add(.parameter, argument.name, at: part.property.pointer)
                }
            }
        }
    }

    private mutating func add(_ declaration: TypeDeclaration, _ views: TypeViews) {
        add(.type, views.types.names.name(of: declaration.id), at: declaration.pointer)
        switch declaration.shape {
        case .object(let object):
            for (property, name) in zip(object.properties, views.propertyNames(of: object)) {
                add(.property, name, at: property.pointer)
            }
        case .enumeration(let enumeration):
            let names = views.caseNames(of: enumeration, at: declaration.pointer)
            for (value, name) in zip(enumeration.cases, names) {
                add(.enumerationCase, name, at: value.pointer(in: declaration.pointer))
            }
        case .union(let union):
            for (variant, name) in zip(union.variants, views.variantNames(of: union)) {
                add(.variant, name, at: variant.pointer)
            }
        case .tuple(let tuple):
            for (element, name) in zip(tuple.elements, views.names(of: tuple.elements)) {
                add(.property, name, at: element.pointer)
            }
        case .alias: break
        }
    }

    private mutating func add(_ kind: Thing.Kind, _ name: String, at pointer: String) {
        byPointer[pointer, default: []].insert(Thing(kind: kind, name: name))
    }

    /// By section, and then by key.
    static func all(_ views: TypeViews) -> [GeneratedName] {
        var groups: [GeneratedName] = []
        var operations: [GeneratedName] = []
        for (group, names) in zip(views.api.groups, views.types.names.groups) {
            groups.append(.init(section: .groups, key: group.name, name: names.property))
            for (operation, name) in zip(group.operations, names.operations) {
                operations.append(.init(section: .operations, key: operation.identity, name: name))
            }
        }
        let names = NamedThings(views: views).byPointer.flatMap { pointer, things in
            things.map { GeneratedName(section: .names, key: pointer, name: $0.name) }
        }
        return groups + operations + names.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    }

    // MARK: What is not there

    /// Where a pointer that leads to no name leaves the way, and what it may have meant.
    func missing(at pointer: String) -> (parent: String, token: String, siblings: [String]) {
        let tokens = Self.tokens(of: pointer)
        var candidates = byPointer.keys.map(Self.tokens)
        for (depth, token) in tokens.enumerated() {
            let next = candidates.filter { $0.count > depth && $0[depth] == token }
            if next.isEmpty {
                let siblings = Set(candidates.compactMap { $0.count > depth ? $0[depth] : nil })
                return (tokens[..<depth].joined(separator: "/"), token, siblings.sorted())
            }
            candidates = next
        }
        return (pointer, "", [])
    }

    private static func tokens(of pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }
}
