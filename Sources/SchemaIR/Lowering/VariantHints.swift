import OpenAPI

/// What a variant of a union is called by the document.
extension SchemaLowering {
    /// The name of its component, its title, the one value of a property that tells it apart, or its kind; `nil` where
    /// none of that says anything. What is made by `allOf` is called after the part that stands there itself: the others
    /// are what it has in common with something.
    func hint(for schema: Schema, _ choice: DiscriminatorTags?) -> String? {
        if let name = schema.reference.flatMap(document.schemaName) { return name }
        if let title = schema.title { return title }
        let target = document.resolve(schema) ?? schema
        let parts = (target.allOf ?? []).filter { $0.reference == nil }
        let titles = parts.compactMap(\.title)
        if titles.count == 1 { return titles[0] }
        if let constant = choice?.constant(of: target) { return constant }
        for part in [target] + parts where SchemaKinds.types(of: part) == .object {
            if let constant = part.properties.lazy.compactMap(\.value.onlyText).first { return constant }
        }
        let names = SchemaKinds.single(SchemaKinds.types(of: target))
        return names.count == 1 && names[0].name != "object" ? names[0].name : nil
    }
}
