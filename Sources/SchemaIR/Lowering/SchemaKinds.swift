import OpenAPI
import SourceTree

/// Which JSON types a schema is about.
enum SchemaKinds {
    /// The declared types without `null`; where none is declared, what the other keywords make sense for.
    static func types(of schema: Schema) -> SchemaTypes {
        if let types = schema.types { return types.subtracting(.null) }
        if hasObjectKeywords(schema) { return .object }
        if schema.items != nil || !schema.prefixItems.isEmpty { return .array }
        if schema.pattern != nil || schema.minLength != nil || schema.maxLength != nil { return .string }
        if let format = schema.format { return type(ofFormat: format) }
        return types(of: schema.enum ?? schema.const.map { [$0] } ?? [])
    }

    /// The types of listed values, `null` left out.
    private static func types(of values: [Node]) -> SchemaTypes {
        values.reduce(into: []) { types, value in
            switch value.kind {
            case .null: break
            case .bool: types.insert(.boolean)
            case .integer: types.insert(.integer)
            case .number: types.insert(.number)
            case .string: types.insert(.string)
            case .sequence: types.insert(.array)
            case .mapping: types.insert(.object)
            }
        }
    }

    /// Whether a schema stands for bytes as they are: by `format`, or as JSON Schema says it (OpenAPI 3.1.1, section
    /// 4.4.4.1).
    static func isBytes(_ schema: Schema) -> Bool {
        if schema.format == "binary" || schema.contentEncoding == "binary" { return true }
        return schema.contentMediaType == "application/octet-stream" && schema.contentEncoding == nil
    }

    static func hasObjectKeywords(_ schema: Schema) -> Bool {
        !schema.properties.isEmpty || schema.additionalProperties != nil || !schema.patternProperties.isEmpty
            || schema.unevaluatedProperties?.schema != nil
    }

    /// Whether a schema only says which properties must be there, as the variants of `anyOf: [{required: [a]},
    /// {required: [b]}]` do.
    static func isConstraintOnly(_ schema: Schema) -> Bool {
        schema.boolean == nil && schema.reference == nil && !hasObjectKeywords(schema) && schema.items == nil
            && schema.enum == nil
            && schema.const == nil && schema.allOf == nil && schema.oneOf == nil && schema.anyOf == nil
            && (schema.types == nil || schema.types == .object)
    }

    /// Whether `null` is the only value of a schema.
    static func isNullOnly(_ schema: Schema) -> Bool {
        if schema.types == .null { return true }
        if let values = schema.enum, values.allSatisfy(\.isNull) { return true }
        return schema.const?.isNull == true
    }

    /// Each of several types alone, with its name.
    static func single(_ types: SchemaTypes) -> [(name: String, type: SchemaTypes)] {
        SchemaTypes.named.filter { types.contains($0.type) && !($0.type == .integer && types.contains(.number)) }
    }

    private static func type(ofFormat format: String) -> SchemaTypes {
        switch format {
        case "int32", "int64", "integer": .integer
        case "float", "double", "decimal": .number
        case "date", "date-time", "time", "uuid", "uri", "email", "hostname", "ipv4", "ipv6", "byte", "binary",
            "password":
            .string
        default: []
        }
    }
}

extension Schema {
    /// The value that a schema is fixed to: by `const`, or by an `enum` of one value, which is how OpenAPI 3.0 says it.
    var onlyValue: Node? {
        if let const { return const }
        guard let values = `enum`?.filter({ !$0.isNull }), values.count == 1 else { return nil }
        return values.first
    }

    /// The same as text, where it is one that a discriminator can have.
    var onlyText: String? {
        onlyValue.flatMap { $0.isNull ? nil : $0.text }
    }
}
