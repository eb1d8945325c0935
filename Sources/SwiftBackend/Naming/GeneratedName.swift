/// Something of a document that has a name in Swift, as a configuration would give it another one.
public struct GeneratedName: Hashable, Sendable {
    /// The key of the configuration that gives names to such things.
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case groups, operations, responseHeaders, names
    }

    public var section: Section
    /// What the thing is called in that section: a tag, an `operationId` or `METHOD /path`, a header field, a JSON pointer.
    public var key: String
    /// What it is called in Swift.
    public var name: String
}
