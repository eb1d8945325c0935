/// A name of a configuration that cannot be given.
public struct NameProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nothing that gets a name is where the configuration says.
        case unknown = "unknown-name"
        /// Swift or generated code has another use for the name.
        case reserved = "reserved-name"
        /// Something else in the same place is called so.
        case taken = "taken-name"
    }

    public var kind: Kind
    /// The part of the configuration that gives the name.
    public var section: GeneratedName.Section
    /// The key in the configuration.
    public var key: String
    public var message: String
    public var hint: String?
    /// What was written where there is no such thing, and what there is.
    public var choice: Choice?

    /// A word, and those that may have been meant.
    public struct Choice: Hashable, Sendable {
        public var written: String
        public var known: [String]
    }
}
