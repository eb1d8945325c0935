/// A type as Swift writes it, and how a model reads and writes a property of it.
struct SwiftType: Hashable {
    /// Without `?`.
    var name: String
    var isOptional: Bool
    var accessor: Accessor

    /// Which functions of `Fields` give and take a value. They have names of their own: overloads would cost the
    /// compiler more.
    enum Accessor: String, Hashable {
        case string, int, double, bool, value
    }

    var spelling: String {
        isOptional ? "\(name)?" : name
    }

    var getter: String {
        isOptional ? "optional\(capitalizedAccessor)" : accessor.rawValue
    }

    var setter: String {
        isOptional ? "setOptional\(capitalizedAccessor)" : "set\(capitalizedAccessor)"
    }

    private var capitalizedAccessor: String {
        accessor.rawValue.prefix(1).uppercased() + accessor.rawValue.dropFirst()
    }
}
