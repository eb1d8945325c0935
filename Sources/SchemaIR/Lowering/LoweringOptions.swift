/// What a user may decide about how a document becomes an API.
///
/// Everything has a default that suits a document nobody has looked at.
public struct LoweringOptions: Hashable, Sendable {
    /// Where the groups of operations come from.
    public enum Grouping: String, CaseIterable, Hashable, Sendable {
        /// The first tag of an operation; an operation without a tag falls back to its path.
        case tag
        /// The first segment of the path that says something: neither a version (`v1`), nor `api`, nor a parameter.
        case path
    }

    /// What a user says about one operation.
    public struct OperationOverride: Hashable, Sendable {
        /// The name to use in place of the `operationId`, as the document would spell it.
        public var name: String?
        /// The group to put the operation into.
        public var group: String?

        public init(name: String? = nil, group: String? = nil) {
            self.name = name
            self.group = group
        }
    }

    public var grouping: Grouping
    /// Overrides by `operationId`, or by `METHOD /path` where an operation has none.
    public var operations: [String: OperationOverride]
    /// Whether objects keep the properties that the document does not name, unless it says that there are none.
    public var keepsUnknownProperties: Bool

    public init(
        grouping: Grouping = .tag,
        operations: [String: OperationOverride] = [:],
        keepsUnknownProperties: Bool = false
    ) {
        self.grouping = grouping
        self.operations = operations
        self.keepsUnknownProperties = keepsUnknownProperties
    }
}
