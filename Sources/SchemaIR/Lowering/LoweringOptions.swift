import SourceTree

/// What a user may decide about how a document becomes an API.
///
/// Everything has a default that suits a document nobody has looked at.
public struct LoweringOptions: Hashable, Sendable {
    /// Where the groups of operations come from.
    public enum Grouping: String, CaseIterable, Hashable, Sendable {
        /// What an extension of the operation says, else its first tag; an operation that has neither falls back to its
        /// path.
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
        /// How often a call is repeated after a failure; `nil`: as the client says.
        public var maxRetries: Int?
        /// How the operation gives a list in pieces.
        public var paging: PagingOverride

        public init(
            name: String? = nil,
            group: String? = nil,
            maxRetries: Int? = nil,
            paging: PagingOverride = .automatic
        ) {
            self.name = name
            self.group = group
            self.maxRetries = maxRetries
            self.paging = paging
        }
    }

    /// What a user says about how an operation gives a list in pieces.
    public enum PagingOverride: Hashable, Sendable {
        /// As the document lets one guess.
        case automatic
        /// Not at all.
        case off
        /// So, and no other way; with the place where that is written.
        case described(PagingDescription, SourceLocation?)
    }

    public var grouping: Grouping
    /// Overrides by `operationId`, or by `METHOD /path`; the former counts where both are given.
    public var operations: [String: OperationOverride]
    /// Other names for groups, by what the document calls them.
    public var groups: [String: String]
    /// Where ``operations`` and ``groups`` are written, by their keys.
    public var places: [String: SourceLocation] = [:]
    /// Whether objects keep the properties that the document does not name, unless it says that there are none.
    public var keepsUnknownProperties: Bool
    /// Whether lists in pieces are looked for.
    public var findsPaging: Bool

    public init(
        grouping: Grouping = .tag,
        operations: [String: OperationOverride] = [:],
        groups: [String: String] = [:],
        keepsUnknownProperties: Bool = false,
        findsPaging: Bool = true
    ) {
        self.grouping = grouping
        self.operations = operations
        self.groups = groups
        self.keepsUnknownProperties = keepsUnknownProperties
        self.findsPaging = findsPaging
    }
}
