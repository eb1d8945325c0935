import SourceTree

/// A Reference Object: `$ref` with the two fields that may stand beside it since OpenAPI 3.1.
///
/// A discriminator's mapping values are references as well; a mapping value that is a schema's bare name points to that schema among the components.
public struct Reference: Sendable {
    /// The `$ref` as written.
    public let text: String
    /// The document part, before the `#`; nil for a reference within the document it is written in.
    public let document: String?
    /// The part after the `#`, percent-decoded; nil when it is neither empty nor a JSON pointer (see ``anchor``).
    public let pointer: JSONPointer?
    /// A plain-name fragment (`#pet`), which refers to a schema's `$anchor`.
    public let anchor: String?
    /// The node of the reference's text.
    public let node: Node
    /// Takes the place of the referenced object's summary.
    public internal(set) var summary: String?
    /// Takes the place of the referenced object's description.
    public internal(set) var description: String?

    public var location: SourceLocation { node.location }

    /// The name of the component that is referred to: `Pet` of `#/components/schemas/Pet`.
    ///
    /// nil when the reference goes elsewhere, also when it goes deeper into a component.
    public var componentName: String? {
        guard document == nil, let tokens = pointer?.tokens, tokens.count == 3, tokens[0] == "components" else {
            return nil
        }
        return tokens[2]
    }
}
