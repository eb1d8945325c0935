import OpenAPI
import SourceTree

/// `enum` and `const`.
enum EnumerationLowering {
    /// - Returns: `nil` where a schema lists no values, or values that one raw type cannot hold.
    static func enumeration(of schema: Schema) -> EnumerationType? {
        guard let listed = schema.enum ?? schema.const.map({ [$0] }) else { return nil }
        let values = listed.enumerated().filter { !$0.element.isNull }
        guard !values.isEmpty, let rawType = rawType(of: values.map(\.element), in: schema) else { return nil }

        let extensions = EnumerationExtensions(schema.extensions)
        var seen: Set<String> = []
        let cases = values.compactMap { position, node -> EnumerationType.Case? in
            guard let value = text(of: node, rawType), seen.insert(value).inserted else { return nil }
            return EnumerationType.Case(
                value: value,
                name: extensions.name(of: node, at: position),
                description: extensions.description(of: node, at: position)
            )
        }
        return EnumerationType(rawType: rawType, cases: rawType == .string ? joiningSpellings(of: cases) : cases)
    }

    /// The list of those values of a mixed list that are of one kind.
    ///
    /// - Returns: `nil` for booleans, whose type is a list of its values already.
    static func enumeration(of values: [Node], named kind: String) -> EnumerationType? {
        let rawTypes: [String: EnumerationType.RawType] = ["string": .string, "integer": .integer, "number": .number]
        guard let rawType = rawTypes[kind] else { return nil }
        let texts = values.compactMap { text(of: $0, rawType) }
        let unique = texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }
        return EnumerationType(rawType: rawType, cases: unique.map { .init(value: $0.element) })
    }

    private static func rawType(of values: [Node], in schema: Schema) -> EnumerationType.RawType? {
        let types = SchemaKinds.types(of: schema)
        guard values.allSatisfy({ $0.kind != .mapping && $0.kind != .sequence }) else { return nil }
        // YAML reads `enum: [1, true]` under `type: string` as other kinds; the type is what the author meant.
        if types == .string { return .string }
        if values.allSatisfy({ $0.integer != nil }), types.isSubset(of: [.integer, .number]) { return .integer }
        if values.allSatisfy({ $0.number != nil }), types.isSubset(of: [.integer, .number]) { return .number }
        return nil
    }

    private static func text(of node: Node, _ rawType: EnumerationType.RawType) -> String? {
        switch rawType {
        case .string: node.text
        case .integer: node.integer.map(String.init)
        case .number: node.number.map { String($0) }
        }
    }

    /// Services that once took `count` and now write `COUNT` list both, and mean one.
    ///
    /// Of words, and not of names that the document gives or of units, in which `Mb` is not `MB`.
    private static func joiningSpellings(of cases: [EnumerationType.Case]) -> [EnumerationType.Case] {
        var joined: [EnumerationType.Case] = []
        var positions: [String: Int] = [:]
        for value in cases {
            let isWord = value.value.utf8.count > 2 && value.name == nil && value.description == nil
            let key = isWord ? value.value.lowercased() : value.value
            if let position = positions[key], isWord {
                joined[position].otherSpellings.append(value.value)
            } else {
                positions[key] = joined.count
                joined.append(value)
            }
        }
        return joined
    }
}
