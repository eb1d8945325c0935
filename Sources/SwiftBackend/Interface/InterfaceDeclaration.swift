/// Something public that a program which uses the SDK may name.
public struct InterfaceDeclaration: Hashable, Sendable {
    /// What is declared.
    public enum Kind: Hashable, Sendable {
        case type(TypeKind)
        /// Of a value.
        case property(isSettable: Bool)
        /// A static member: a value of an enumeration, an address of the API.
        case staticProperty
        /// A case of a union, which has a value of ``InterfaceDeclaration/type``.
        case unionCase
        case initializer
        case function(Function)
    }

    /// What a type is.
    public enum TypeKind: String, Hashable, Sendable {
        case object, enumeration, union, tuple, alias
        /// The client, its groups of operations, and what only has static members.
        case client, group, namespace
    }

    /// How a function is called.
    public struct Function: Hashable, Sendable {
        public var isStatic = false
        /// `async throws`.
        public var isAsync = true
        /// Whether it takes the properties of the body as arguments of their own.
        public var takesBodyApart = false
    }

    /// A parameter of an initializer or a function.
    public struct Parameter: Hashable, Sendable {
        /// `_` for none; without backticks.
        public var label: String
        public var type: InterfaceType
        /// As a Swift expression; `nil` where the caller must give a value.
        public var defaultValue: String?
        /// The place in the document of what it stands for.
        public var pointer: String?

        public var isRequired: Bool { defaultValue == nil }

        /// `name: String? = nil`.
        public var text: String {
            "\(label): \(type)\(defaultValue.map { " = \($0)" } ?? "")"
        }
    }

    public var kind: Kind
    /// The types around it, from the outside in.
    public var scope: [String]
    /// Without backticks.
    public var name: String
    /// What makes it the same thing in another version of the document, whatever it is called in Swift: unique among
    /// what is of its kind in its scope.
    public var key: String
    /// Its place in the document.
    public var pointer: String?
    /// That of a property or of a case's value, what an alias stands for, what an enumeration is made of, what a function
    /// gives.
    public var type: InterfaceType?
    public var parameters: [Parameter] = []

    /// Its name behind those of the types around it.
    public var path: [String] { scope + [name] }

    /// Whether it is a type.
    public var typeKind: TypeKind? {
        if case .type(let kind) = kind { kind } else { nil }
    }
}

extension InterfaceDeclaration {
    /// As one line of Swift says it, with the whole path of each type.
    public var text: String {
        let name = Identifier.quoted(name)
        let owner = scope.isEmpty ? "" : scope.joined(separator: ".") + "."
        switch kind {
        case .type(.alias): return "typealias \(owner)\(name) = \(type.map(\.description) ?? "")"
        case .type(.union): return "enum \(owner)\(name)"
        case .type(.namespace): return "enum \(owner)\(name)"
        case .type(.enumeration): return "struct \(owner)\(name): OpenEnum<\(type.map(\.description) ?? "")>"
        case .type: return "struct \(owner)\(name)"
        case .property: return "var \(owner)\(name): \(type.map(\.description) ?? "")"
        case .staticProperty: return "static var \(owner)\(name): \(type.map(\.description) ?? "")"
        case .unionCase: return "case \(owner)\(name)(\(type.map(\.description) ?? ""))"
        case .initializer: return "\(owner)init\(parameterText)"
        case .function(let function):
            let prefix = function.isStatic ? "static func" : "func"
            let effects = function.isAsync ? " async throws" : ""
            return "\(prefix) \(owner)\(name)\(parameterText)\(effects)\(type.map { " -> \($0)" } ?? "")"
        }
    }

    private var parameterText: String {
        "(\(parameters.map(\.text).joined(separator: ", ")))"
    }

    /// The name with backticks where Swift would read a keyword.
    public var quotedName: String { Identifier.quoted(name) }
}

extension InterfaceDeclaration.Parameter {
    init(_ parameter: ParameterList.Parameter) {
        self.init(
            label: parameter.label,
            type: InterfaceType(parameter.type),
            defaultValue: parameter.defaultValue,
            pointer: parameter.pointer
        )
    }
}
