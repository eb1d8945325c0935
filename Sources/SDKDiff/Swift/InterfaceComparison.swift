import SwiftBackend

/// Compares the Swift of two versions: what programs may have written for the older one, and whether it still is right.
struct InterfaceComparison {
    let old: SDKInterface
    let new: SDKInterface
    let pairs: TypePairs
    let types: TypeMatching
    /// What is declared in a scope, types left out.
    let oldMembers: [[String]: [InterfaceDeclaration]]
    let newMembers: [[String]: [InterfaceDeclaration]]

    init(_ old: SDKInterface, _ new: SDKInterface, types: TypeMatching, _ pairs: TypePairs) {
        self.old = old
        self.new = new
        self.pairs = pairs
        self.types = types
        oldMembers = Self.members(old)
        newMembers = Self.members(new)
    }

    private static func members(_ interface: SDKInterface) -> [[String]: [InterfaceDeclaration]] {
        Dictionary(grouping: interface.declarations.filter { $0.typeKind == nil }, by: \.scope)
    }

    func run(into changes: inout ChangeCollector) {
        compareModules(into: &changes)
        var removed: [InterfaceDeclaration] = []
        var scopes: [([String], [String])] = [(["ResponseHeaders"], ["ResponseHeaders"])]
        let newTypes = Dictionary(
            new.declarations.filter { $0.typeKind != nil }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for type in old.declarations where type.typeKind != nil {
            guard let other = pairs.newPaths[type.path].flatMap({ newTypes[$0] }) else {
                removed.append(type)
                continue
            }
            // Another name for a type is as good as the type.
            let path = pairs.newScope(type.scope).map { $0 + [type.name] }
            let isName = other.path != path && path.flatMap { newTypes[$0] }?.typeKind == .alias
            if isName || compare(type, other, into: &changes) { scopes.append((type.path, other.path)) }
        }
        for (scope, other) in scopes {
            compareMembers(oldMembers[scope] ?? [], newMembers[other] ?? [], into: &changes)
        }
        compareFunctions(into: &changes)
        // What stands inside of a property goes with it, so that is to be known by now.
        for type in removed { noteRemoved(type, into: &changes) }
        for type in new.declarations where type.typeKind != nil && pairs.oldPaths[type.path] == nil {
            noteAdded(type, into: &changes)
        }
    }

    private func compareModules(into changes: inout ChangeCollector) {
        guard old.module != new.module else { return }
        changes.note(
            .init(before: "import \(old.module)", after: "import \(new.module)", isBreaking: true),
            at: .init(old: "#/info/title", new: "#/info/title"),
            else: .moduleRenamed,
            "the module is called \(new.module) now, after the document's title; "
                + "`module: \(old.module)` in the configuration keeps its name"
        )
    }

    // MARK: - Types

    private func noteRemoved(_ type: InterfaceDeclaration, into changes: inout ChangeCollector) {
        // What stood inside of it went with it.
        guard type.scope.isEmpty || pairs.newPaths[type.scope] != nil else { return }
        let isGroup = type.typeKind == .group
        changes.note(
            .init(before: type.text, after: nil, isBreaking: true),
            at: .init(old: type.place, new: nil),
            else: isGroup ? .groupRemoved : type.typeKind == .namespace ? .serverRemoved : .typeRemoved,
            isGroup ? "there is no group '\(type.key)' any more" : "there is no type '\(type.name)' any more",
            isPart: true
        )
    }

    private func noteAdded(_ type: InterfaceDeclaration, into changes: inout ChangeCollector) {
        guard type.scope.isEmpty || pairs.oldPaths[type.scope] != nil else { return }
        let isGroup = type.typeKind == .group
        changes.note(
            .init(before: nil, after: type.text, isBreaking: false),
            at: .init(old: nil, new: type.place),
            else: isGroup ? .groupAdded : type.typeKind == .namespace ? .serverAdded : .typeAdded,
            isGroup ? "group '\(type.key)' is new" : "type '\(type.name)' is new",
            isPart: true
        )
    }

    /// - Returns: whether what is in the types can be compared.
    private func compare(
        _ type: InterfaceDeclaration,
        _ other: InterfaceDeclaration,
        into changes: inout ChangeCollector
    ) -> Bool {
        let place = ChangeCollector.Place(old: type.place, new: other.place)
        let change = SwiftChange(before: type.text, after: other.text, isBreaking: true)
        guard type.typeKind == other.typeKind else {
            changes.note(change, at: place, else: .typeKindChanged, "'\(type.name)' is something else now")
            return false
        }
        if type.name != other.name || pairs.newScope(type.scope) != other.scope {
            let code: Change.Code =
                switch type.typeKind {
                case .client: .clientRenamed
                case .group: .groupRenamed
                default: .typeRenamed
                }
            let path = other.path.joined(separator: ".")
            changes.note(change, at: place, else: code, "'\(type.path.joined(separator: "."))' is called '\(path)' now")
        }
        if let before = type.type, let after = other.type, !types.isSame(before, after) {
            changes.note(change, at: place, else: .typeChanged, "'\(type.name)' stands for another type now")
        }
        return true
    }
}

extension InterfaceDeclaration {
    /// Where it is in the document; what the document has no place for has one that tells it from others.
    var place: String {
        pointer ?? (typeKind == .group ? "#/tags/\(key)" : key == "client" ? "#/info" : "#/\(key)")
    }
}
