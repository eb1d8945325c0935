import SwiftBackend

/// Which type of the newer SDK stands for which of the older one: what has the same name, since that is what programs
/// write; else what is at the same place in the document, or consists of the same. What is another name now is paired with
/// what it stands for.
struct TypePairs {
    /// The newer path by the older one.
    private(set) var newPaths: [[String]: [String]] = [:]
    /// The older path by the newer one.
    private(set) var oldPaths: [[String]: [String]] = [:]

    private let old: Index
    private let new: Index

    init(_ old: SDKInterface, _ new: SDKInterface) {
        self.old = Index(old)
        self.new = Index(new)
        pair([], [])
        pairWhatMoved()
    }

    /// A scope of the older SDK in the newer one; one that is no type of the SDK is itself.
    func newScope(_ scope: [String]) -> [String]? {
        scope.isEmpty || old.byPath[scope] == nil ? scope : newPaths[scope]
    }

    // MARK: - Steps

    /// The types directly in two scopes, and then those in them.
    private mutating func pair(_ oldScope: [String], _ newScope: [String]) {
        var olds = old.inScope[oldScope] ?? []
        var news = new.inScope[newScope] ?? []
        var pairs: [(InterfaceDeclaration, InterfaceDeclaration)] = []
        func take(_ isMatch: (InterfaceDeclaration, InterfaceDeclaration) -> Bool) {
            olds.removeAll { one in
                guard let position = news.firstIndex(where: { isMatch(one, $0) }) else { return false }
                pairs.append((one, news.remove(at: position)))
                return true
            }
        }
        take { $0.name == $1.name }
        take { $0.key == $1.key }
        let (oldIndex, newIndex) = (old, new)
        take { oldIndex.isAlike($0, newIndex, $1) }
        for (one, other) in pairs {
            newPaths[one.path] = new.meaning(of: other, as: one.typeKind).path
            oldPaths[other.path] = one.path
        }
        for (one, _) in pairs { newPaths[one.path].map { pair(one.path, $0) } }
    }

    /// What stands inside of something else now, at the same place of the document.
    private mutating func pairWhatMoved() {
        let news = Dictionary(
            new.types.filter { oldPaths[$0.path] == nil }.map { ($0.key, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for type in old.types where newPaths[type.path] == nil {
            guard let other = news[type.key], oldPaths[other.path] == nil, other.typeKind == type.typeKind else {
                continue
            }
            newPaths[type.path] = other.path
            oldPaths[other.path] = type.path
            pair(type.path, other.path)
        }
    }

    /// The types of one SDK, and what they consist of.
    private struct Index {
        var types: [InterfaceDeclaration] = []
        var byPath: [[String]: InterfaceDeclaration] = [:]
        var inScope: [[String]: [InterfaceDeclaration]] = [:]
        var keys: [[String]: Set<String>] = [:]

        init(_ interface: SDKInterface) {
            for declaration in interface.declarations {
                if declaration.typeKind != nil {
                    types.append(declaration)
                    byPath[declaration.path] = declaration
                    inScope[declaration.scope, default: []].append(declaration)
                } else if declaration.kind != .initializer {
                    keys[declaration.scope, default: []].insert(declaration.key)
                }
            }
        }

        /// What another name stands for, if that is a type of a kind.
        func meaning(of type: InterfaceDeclaration, as kind: InterfaceDeclaration.TypeKind?) -> InterfaceDeclaration {
            guard type.typeKind == .alias, kind != .alias, case .named(let path) = type.type, let target = byPath[path]
            else { return type }
            let meaning = meaning(of: target, as: kind)
            return meaning.typeKind == kind ? meaning : type
        }

        /// Whether a type is probably the same under another name: it has the same members, or, of a group of
        /// operations, most of them.
        func isAlike(_ type: InterfaceDeclaration, _ other: Index, _ otherType: InterfaceDeclaration) -> Bool {
            guard type.typeKind == otherType.typeKind, let keys = keys[type.path],
                let others = other.keys[otherType.path]
            else { return false }
            guard type.typeKind == .group else { return keys.count > 1 && keys == others }
            return keys.intersection(others).count * 2 > max(keys.count, others.count)
        }
    }
}
