import SchemaIR
import SwiftBackend

/// Tells whether types of the two versions are the same.
struct TypeMatching {
    let old: API
    let new: API
    /// The number of the newer type by that of the older one.
    private let newIDs: [TypeID: TypeID]
    let pairs: TypePairs
    private let oldAliases: [[String]: InterfaceType]
    private let newAliases: [[String]: InterfaceType]

    init(_ old: DocumentVersion, _ new: DocumentVersion, _ pairs: TypePairs) {
        self.old = old.api
        self.new = new.api
        self.pairs = pairs
        let byPath = Dictionary(
            zip(new.interface.typePaths, new.api.types.map(\.id)).filter { !$0.0.isEmpty },
            uniquingKeysWith: { first, _ in first }
        )
        let found = zip(old.api.types, old.interface.typePaths).compactMap { type, path in
            pairs.newPaths[path].flatMap { byPath[$0] }.map { (type.id, $0) }
        }
        newIDs = Dictionary(found, uniquingKeysWith: { first, _ in first })
        oldAliases = Self.aliases(of: old.interface)
        newAliases = Self.aliases(of: new.interface)
    }

    /// The types of the older version that are in the newer one.
    var declarations: [(TypeDeclaration, TypeDeclaration)] {
        old.types.compactMap { type in newIDs[type.id].map { (type, new[$0]) } }
    }

    // MARK: - Of the API

    /// Whether two uses of types mean the same JSON, but for changes inside of what is declared.
    ///
    /// - Parameter open: what is being compared already.
    func isSame(_ one: TypeReference, _ other: TypeReference, _ open: Set<Pair> = []) -> Bool {
        switch (one, other) {
        case (.array(let one), .array(let other)), (.map(let one), .map(let other)),
            (.nullable(let one), .nullable(let other)):
            isSame(one, other, open)
        case (.declared(let one), .declared(let other)) where newIDs[one] == other: true
        case (.declared(let id), _) where old[id].aliased != nil:
            old[id].aliased.map { isSame($0, other, open) } ?? false
        case (_, .declared(let id)) where new[id].aliased != nil:
            new[id].aliased.map { isSame(one, $0, open) } ?? false
        case (.declared(let one), .declared(let other)): isAlike(one, other, open)
        default: one == other && !one.isDeclared
        }
    }

    /// Whether two uses of types differ in no more than a `format`.
    func isSameButForFormat(_ one: TypeReference, _ other: TypeReference) -> Bool {
        switch (one, other) {
        case (.integer, .integer), (.number, .number), (.string, .string): true
        case (.array(let one), .array(let other)), (.map(let one), .map(let other)),
            (.nullable(let one), .nullable(let other)):
            isSameButForFormat(one, other)
        default: isSame(one, other)
        }
    }

    // MARK: - Of Swift

    /// Whether two types are one to the compiler. Where a name stands for another type than it did, that is a change of
    /// the name, and not of what is written with it.
    func isSame(_ one: InterfaceType, _ other: InterfaceType) -> Bool {
        renamed(one) == other || renamed(resolved(one, oldAliases)) == resolved(other, newAliases)
    }

    /// Whether a value of the older type can be passed where the newer one is wanted, by the conversions that Swift makes
    /// without being asked.
    func accepts(_ one: InterfaceType, as other: InterfaceType) -> Bool {
        isSame(one, other) || converts(renamed(resolved(one, oldAliases)), resolved(other, newAliases))
    }

    private func converts(_ one: InterfaceType, _ other: InterfaceType) -> Bool {
        switch (one, other) {
        case _ where one == other: true
        case (.optional(let one), .optional(let other)): converts(one, other)
        case (_, .optional(let other)): converts(one, other)
        case (.array(let one), .array(let other)): converts(one, other)
        case (.dictionary(let key, let one), .dictionary(let otherKey, let other)):
            key == otherKey && converts(one, other)
        default: false
        }
    }

    /// As the newer version calls it.
    private func renamed(_ type: InterfaceType) -> InterfaceType {
        type.replacing { path in pairs.newPaths[path].map { .named($0) } }
    }

    private func resolved(_ type: InterfaceType, _ aliases: [[String]: InterfaceType]) -> InterfaceType {
        type.replacing { path in aliases[path].map { resolved($0, aliases) } }
    }

    /// The aliases that stand for no type of their own in a circle: lowering leaves none.
    private static func aliases(of interface: SDKInterface) -> [[String]: InterfaceType] {
        let aliases = interface.declarations.compactMap { declaration in
            declaration.typeKind == .alias ? declaration.type.map { (declaration.path, $0) } : nil
        }
        return Dictionary(aliases, uniquingKeysWith: { first, _ in first })
    }
}

extension TypeDeclaration {
    /// What it is another name for.
    fileprivate var aliased: TypeReference? { if case .alias(let type) = shape { type } else { nil } }
}

extension TypeReference {
    fileprivate var isDeclared: Bool { if case .declared = self { true } else { false } }
}
