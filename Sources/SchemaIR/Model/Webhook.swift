import SourceTree

/// A request that the API may send.
public struct Webhook: Hashable, Sendable {
    /// As the document names it.
    public var name: String
    /// How configurations name it: the place of the webhook, or of the callback for one address. Where that has several
    /// methods, the place of the method.
    public var pointer: String
    public var documentation: Documentation
    public var payload: TypeReference
    public var location: SourceLocation
}

/// The requests that an API may send, and the type that each of their payloads is one of.
public struct Webhooks: Hashable, Sendable {
    /// In document order; those of `webhooks` before callbacks.
    public var all: [Webhook]
    public var event: TypeReference
}
