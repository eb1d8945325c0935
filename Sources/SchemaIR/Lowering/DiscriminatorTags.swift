import OpenAPI
import SourceTree

/// Which values of a discriminator choose which schema (OpenAPI 3.0.4, section 4.7.25).
struct DiscriminatorTags {
    private let document: Document
    private let property: String
    /// The mapping, from the schemas back to the values.
    private var mapped: [ObjectIdentifier: [String]] = [:]
    private let fallback: Schema?

    init(_ discriminator: Discriminator, in document: Document) {
        self.document = document
        property = discriminator.propertyName
        fallback = discriminator.defaultMapping.flatMap(document.schema).flatMap(document.resolve)
        for entry in discriminator.mapping {
            guard let target = document.schema(for: entry.value).flatMap(document.resolve) else { continue }
            mapped[ObjectIdentifier(target), default: []].append(entry.name)
        }
    }

    /// The values that are mapped to a schema, else the only one that the schema allows, else the name of its component.
    func tags(of schema: Schema, named name: String?) -> [String] {
        guard let target = document.resolve(schema) else { return [] }
        if let mapped = mapped[ObjectIdentifier(target)] { return mapped }
        return (constant(of: target) ?? name).map { [$0] } ?? []
    }

    /// The only value of the discriminator that a schema allows, or one of those that it is made of.
    func constant(of schema: Schema) -> String? {
        document.flattened(schema, at: Place(owner: .api, pointer: "")).reversed().lazy
            .compactMap { $0.schema.properties[property].flatMap(document.resolve)?.onlyText }.first
    }

    /// Whether a schema is for values with another tag, or with none (OpenAPI 3.2.0, section 4.25).
    func isFallback(_ schema: Schema) -> Bool {
        fallback != nil && document.resolve(schema) === fallback
    }
}
