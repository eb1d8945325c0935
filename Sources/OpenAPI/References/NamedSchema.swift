/// A schema that has a name in the description: a component, or one that is shared between documents.
public struct NamedSchema: Sendable {
    /// The component's name, or what the reference calls it: `Pet` of `schemas/Pet.yaml`, `definitions.json#/Pet`.
    public let name: String
    /// The schema. Where a component is nothing but a reference to a schema without a name, it is that schema.
    public let schema: Schema
    /// The place of the schema, as a reference from the document that was asked for.
    public let pointer: String
}
