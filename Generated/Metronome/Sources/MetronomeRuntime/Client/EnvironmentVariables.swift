/// Where a client looks for settings that its initializer was not given.
public nonisolated struct EnvironmentVariables: Sendable {
    private let lookup: @Sendable (String) -> String?

    /// Variables that are looked up by a closure, such as one that reads a file of settings.
    public init(lookup: @escaping @Sendable (String) -> String?) {
        self.lookup = lookup
    }

    /// Fixed variables, for tests. An empty dictionary shuts the environment out.
    public init(_ values: [String: String]) {
        self.init { values[$0] }
    }

    /// The value of a variable without white space around it; `nil` where it is not set or blank.
    public subscript(name: String) -> String? {
        guard let value = lookup(name)?.trimmed, !value.isEmpty else { return nil }
        return value
    }
}
