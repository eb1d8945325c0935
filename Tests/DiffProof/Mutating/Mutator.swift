import SchemaIR
import SourceTree

/// Makes changes in a document, at places chosen by chance: the same ones each time.
public struct Mutator {
    private let document: Literal
    private let sites: Sites
    private var random: SeededNumbers

    public init(document: SourceTree, seed: UInt64) {
        self.document = Literal(document.root)
        sites = Sites(of: self.document)
        random = SeededNumbers(seed: seed)
    }

    /// The document as it is, as JSON.
    public var original: String { document.json }

    /// - Returns: nil where the document has nothing of that kind.
    public mutating func mutation(_ kind: Mutation.Kind) -> Mutation? {
        var changed = document
        guard let place = change(&changed, kind), changed != document else { return nil }
        return Mutation(kind: kind, place: place, document: changed)
    }

    /// As many different ones, of all kinds in turn.
    public mutating func mutations(_ count: Int) -> [Mutation] {
        var mutations: [Mutation] = []
        var seen: Set<String> = []
        // A kind of which the document has nothing is tried in vain each time.
        for round in 0..<count * 4 where mutations.count < count {
            let kind = Mutation.Kind.allCases[round % Mutation.Kind.allCases.count]
            guard let mutation = mutation(kind), seen.insert(mutation.json).inserted else { continue }
            mutations.append(mutation)
        }
        return mutations
    }

    private mutating func change(_ document: inout Literal, _ kind: Mutation.Kind) -> String? {
        switch kind {
        case .removeProperty, .addOptionalProperty, .addRequiredProperty, .requireProperty, .unrequireProperty,
            .retypeProperty, .listProperty, .toggleNullable, .renameProperty, .reverseProperties, .makeReadOnly,
            .tightenProperty, .changeDefault, .describeProperty:
            guard let path = sites.objects.randomElement(using: &random), var object = document[path[...]] else {
                return nil
            }
            let edit = PropertyEdit(kind: kind, isVersion31: isVersion31)
            guard let name = edit.apply(to: &object, using: &random) else { return nil }
            document[path[...]] = object
            return Self.text(path) + "/properties/" + name
        case .removeValue, .addValue:
            guard let path = sites.enumerations.randomElement(using: &random), var items = document[path[...]]?.items
            else { return nil }
            if kind == .addValue {
                items.append(.string("a_new_value"))
            } else {
                items.remove(at: Int.random(in: items.indices, using: &random))
            }
            document[path[...]] = .array(items)
            return Self.text(path)
        case .addVariant, .removeVariant:
            guard let path = sites.unions.randomElement(using: &random), var items = document[path[...]]?.items else {
                return nil
            }
            if kind == .addVariant {
                items.append(.object([.init(name: "type", value: .string("boolean"))]))
            } else {
                items.remove(at: Int.random(in: items.indices, using: &random))
            }
            document[path[...]] = .array(items)
            return Self.text(path)
        case .renameComponent, .addComponent, .aliasComponent, .extractProperty, .addServer, .removeServer,
            .addSecurity:
            return DocumentEdit(kind: kind).apply(to: &document, using: &random)
        default:
            guard let path = sites.operations.randomElement(using: &random) else { return nil }
            return OperationEdit(kind: kind, path: path).apply(to: &document, using: &random) ? Self.text(path) : nil
        }
    }

    private var isVersion31: Bool {
        let version = document["openapi"]?.string ?? ""
        return version.hasPrefix("3.1") || version.hasPrefix("3.2")
    }

    private static func text(_ path: [Step]) -> String {
        "#"
            + path.map { step in
                switch step {
                case .key(let key): "/" + key.replacing("~", with: "~0").replacing("/", with: "~1")
                case .index(let index): "/\(index)"
                }
            }.joined()
    }
}

/// SplitMix64: numbers that look like chance, and are the same each time.
public struct SeededNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
