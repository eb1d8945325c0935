import OpenAPI
import SourceTree

/// The API that a document describes, as a generator wants it: every question of the specification is settled, and
/// nothing here knows about Swift.
///
/// Type declarations live in an arena, ``types``, and refer to each other by ``TypeID``. Recursion is therefore nothing
/// special, and two references are equal when their numbers are.
public struct API: Sendable {
    public var title: String
    public var version: String
    public var summary: String?
    public var description: String?
    public var externalDocumentation: ExternalLink?
    /// Where the API is served, in document order.
    public var servers: [Server]
    /// Every way of authenticating that the document declares, in document order.
    public var securitySchemes: [SecurityScheme]
    /// What operations need that say nothing themselves: alternatives of combinations. Empty: nothing.
    public var security: [SecurityAlternative]
    /// The arena. A component schema that nothing reaches is here too: users may want to decode it by hand.
    public var types: [TypeDeclaration]
    /// In order of their first operation; each has at least one.
    public var groups: [OperationGroup]
    /// The header fields that the document describes, each once, in the order in which they are met.
    public var responseHeaders: [ResponseHeader]
    /// What the API sends by itself; `nil` where the document knows of nothing.
    public var webhooks: Webhooks?
    /// What of the document should be here.
    public var inventory: Inventory

    public subscript(id: TypeID) -> TypeDeclaration {
        types[id.index]
    }

    /// Whether anything is sent or received in XML.
    public var usesXML: Bool {
        operations.contains { operation in
            (operation.answerPayloads + operation.requestPayloads).contains { $0.format == .xml }
        }
    }

    public var operations: [Operation] {
        groups.flatMap(\.operations)
    }
}

/// A link to further documentation.
public struct ExternalLink: Hashable, Sendable {
    public var url: String
    public var description: String?
}

/// An address at which the API is served.
public struct Server: Hashable, Sendable {
    /// May hold `{variables}`.
    public var url: String
    public var description: String?
    public var variables: [Variable]

    /// A part of the address that the caller may choose.
    public struct Variable: Hashable, Sendable {
        public var name: String
        public var defaultValue: String
        public var values: [String]
        public var description: String?
    }

    /// The variables that stand in the address, in its order.
    public var usedVariables: [Variable] {
        PathTemplate.parameters(of: url).compactMap { name in variables.first { $0.name == name } }
    }

    /// The address with every variable at its default.
    public var defaultURL: String {
        variables.reduce(url) { url, variable in
            url.replacing("{\(variable.name)}", with: variable.defaultValue)
        }
    }
}
