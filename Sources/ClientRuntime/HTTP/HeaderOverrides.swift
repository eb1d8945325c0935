/// Header fields to set or to leave out, over those that a client would send by itself.
///
/// ```swift
/// ["X-Team": "billing", "User-Agent": nil]      // sets the first, removes the second
/// ```
///
/// Names are compared without regard to case. Values are not shown when it is printed, since they may be secret.
public nonisolated struct HeaderOverrides: Sendable, Hashable {
    /// In the order given; a value of `nil` removes the field.
    private(set) var entries: [Entry] = []

    struct Entry: Sendable, Hashable {
        let name: String
        let value: String?
    }

    /// Nothing is overridden.
    public init() {}

    /// Sends a field with this value, whatever it was.
    public mutating func set(_ name: String, to value: String) {
        replace(Entry(name: name, value: value))
    }

    /// Sends the request without this field.
    public mutating func remove(_ name: String) {
        replace(Entry(name: name, value: nil))
    }

    /// Adds those of others, which win.
    mutating func merge(_ others: HeaderOverrides) {
        for entry in others.entries { replace(entry) }
    }

    private mutating func replace(_ entry: Entry) {
        let name = entry.name.lowercased()
        entries.removeAll { $0.name.lowercased() == name }
        entries.append(entry)
    }

    /// Whether the field is set or removed here.
    func mentions(_ name: HTTPField.Name) -> Bool {
        entries.contains { $0.name.lowercased() == name.canonicalName }
    }

    /// - Throws: ``APIError`` of kind `invalidConfiguration` for what no header field can be.
    func apply(to fields: inout HTTPFields) throws {
        for entry in entries {
            guard let name = HTTPField.Name(entry.name) else {
                throw APIError(kind: .invalidConfiguration, message: "'\(entry.name)' is no name of a header field")
            }
            guard let value = entry.value else {
                fields[values: name] = []
                continue
            }
            guard HTTPField.isValidValue(value) else {
                throw APIError(
                    kind: .invalidConfiguration,
                    message: "The value for the header field '\(entry.name)' has characters that no field can have"
                )
            }
            fields[name] = value
        }
    }
}

nonisolated extension HeaderOverrides: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String?)...) {
        for (name, value) in elements {
            replace(Entry(name: name, value: value))
        }
    }
}

nonisolated extension HeaderOverrides: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        let shown = entries.map { $0.value == nil ? "\($0.name): removed" : "\($0.name): …" }
        return "[" + shown.joined(separator: ", ") + "]"
    }

    public var debugDescription: String {
        description
    }

    public var customMirror: Mirror {
        Mirror(self, children: ["names": entries.map(\.name)])
    }
}
