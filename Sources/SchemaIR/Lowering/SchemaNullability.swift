import OpenAPI

extension SchemaLowering {
    /// Whether `null` is one of the schema's values.
    func allowsNull(_ schema: Schema) -> Bool {
        allowsNull(schema, visited: [])
    }

    private func allowsNull(_ schema: Schema, visited: Set<ObjectIdentifier>) -> Bool {
        if schema.nullable { return true }
        let identity = ObjectIdentifier(schema)
        guard !visited.contains(identity) else { return false }
        if schema.types?.contains(.null) == true { return true }
        if let values = schema.enum, schema.types == nil, values.contains(where: \.isNull) { return true }
        let visited = visited.union([identity])
        if schema.reference != nil {
            return document.target(of: schema).map { allowsNull($0, visited: visited) } ?? false
        }
        if let variants = schema.oneOf ?? schema.anyOf { return variants.contains { allowsNull($0, visited: visited) } }
        if let only = schema.allOf, only.count == 1 { return allowsNull(only[0], visited: visited) }
        return false
    }
}
