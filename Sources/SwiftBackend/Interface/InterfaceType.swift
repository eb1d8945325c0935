/// A type as a declaration of the SDK writes it, taken apart so that two of them can be compared.
public indirect enum InterfaceType: Hashable, Sendable {
    /// A type by the names around it and its own: `Pet`, `MetronomeClient.Dashboards`, `Int`.
    case named([String])
    case generic([String], [InterfaceType])
    case array(InterfaceType)
    case dictionary(key: InterfaceType, value: InterfaceType)
    case optional(InterfaceType)

    /// Whether `nil` is one of its values.
    public var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// Without the question mark.
    public var unwrapped: InterfaceType {
        if case .optional(let wrapped) = self { wrapped } else { self }
    }

    /// The same, with each named type replaced.
    public func replacing(_ replacement: ([String]) -> InterfaceType?) -> InterfaceType {
        switch self {
        case .named(let path): replacement(path) ?? self
        case .generic(let path, let arguments): .generic(path, arguments.map { $0.replacing(replacement) })
        case .array(let element): .array(element.replacing(replacement))
        case .dictionary(let key, let value):
            .dictionary(key: key.replacing(replacement), value: value.replacing(replacement))
        case .optional(let wrapped): .optional(wrapped.replacing(replacement))
        }
    }
}

extension InterfaceType: CustomStringConvertible {
    /// As Swift writes it.
    public var description: String {
        switch self {
        case .named(let path): path.joined(separator: ".")
        case .generic(let path, let arguments):
            "\(path.joined(separator: "."))<\(arguments.map(\.description).joined(separator: ", "))>"
        case .array(let element): "[\(element)]"
        case .dictionary(let key, let value): "[\(key): \(value)]"
        case .optional(let wrapped): "\(wrapped)?"
        }
    }
}

// MARK: - Reading

extension InterfaceType {
    /// Reads a type as this generator writes it: names, generic arguments, brackets and question marks.
    init(_ spelling: String) {
        var text = Substring(spelling)
        self = Self.read(&text)
    }

    private static func read(_ text: inout Substring) -> InterfaceType {
        skipSpaces(&text)
        var type = text.first == "[" ? readBrackets(&text) : readName(&text)
        while text.first == "?" {
            text.removeFirst()
            type = .optional(type)
        }
        return type
    }

    private static func readBrackets(_ text: inout Substring) -> InterfaceType {
        text.removeFirst()
        let first = read(&text)
        skipSpaces(&text)
        let isDictionary = text.first == ":"
        if isDictionary { text.removeFirst() }
        let value = isDictionary ? read(&text) : nil
        if text.first == "]" { text.removeFirst() }
        return value.map { .dictionary(key: first, value: $0) } ?? .array(first)
    }

    private static func readName(_ text: inout Substring) -> InterfaceType {
        let name = text.prefix { !"[]<>,:? ".contains($0) }
        text.removeFirst(name.count)
        let path = name.split(separator: ".").map(String.init)
        guard text.first == "<" else { return .named(path) }
        text.removeFirst()
        var arguments: [InterfaceType] = []
        while !text.isEmpty, text.first != ">" {
            arguments.append(read(&text))
            skipSpaces(&text)
            if text.first == "," { text.removeFirst() }
        }
        if text.first == ">" { text.removeFirst() }
        return .generic(path, arguments)
    }

    private static func skipSpaces(_ text: inout Substring) {
        while text.first == " " { text.removeFirst() }
    }
}
