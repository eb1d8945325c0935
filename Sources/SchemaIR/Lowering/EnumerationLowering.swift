import OpenAPI
import SourceTree

/// `enum` and `const`.
enum EnumerationLowering {
    /// A value with its position in the document, by which extensions know it.
    typealias Listed = (offset: Int, element: Node)

    /// - Returns: `nil` where a schema lists no values, or values that one raw type cannot hold.
    static func enumeration(of schema: Schema) -> EnumerationType? {
        cases(of: schema).map { enumeration(of: $0.cases, $0.rawType) }
    }

    /// Each value once, with what is told about the first of its kind.
    static func enumeration(of cases: [EnumerationType.Case], _ rawType: EnumerationType.RawType) -> EnumerationType {
        var seen: Set<String> = []
        let unique = cases.filter { seen.insert($0.value).inserted }
        return EnumerationType(rawType: rawType, cases: rawType == .string ? joiningSpellings(of: unique) : unique)
    }

    /// What a schema lists, as it is listed: `nil` where that is nothing, or nothing that one raw type can hold.
    static func cases(of schema: Schema) -> (rawType: EnumerationType.RawType, cases: [EnumerationType.Case])? {
        let values = listed(in: schema)
        guard !values.isEmpty, let rawType = rawType(of: values.map(\.element), in: schema) else { return nil }
        return (rawType, cases(of: values, rawType, in: schema))
    }

    /// The values of a schema apart from `null`.
    static func listed(in schema: Schema) -> [Listed] {
        (schema.enum ?? schema.const.map { [$0] } ?? []).enumerated().filter { !$0.element.isNull }
    }

    /// - Parameter values: all that the schema lists, or those of them that are of one kind.
    static func cases(of values: [Listed], _ rawType: EnumerationType.RawType, in schema: Schema)
        -> [EnumerationType.Case]
    {
        let extensions = EnumerationExtensions(schema.extensions)
        return values.compactMap { position, node in
            text(of: node, rawType).map {
                EnumerationType.Case(
                    value: $0,
                    name: extensions.name(of: node, at: position),
                    description: extensions.description(of: node, at: position)
                )
            }
        }
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
