/// How much a document may ask for. A document beyond a limit is an error with a location, never a crash or a hang.
public struct ParsingLimits: Hashable, Sendable {
    /// The largest file, in bytes.
    public var fileSize: Int
    /// How deep sequences and mappings may nest, aliases followed.
    public var depth: Int
    /// How many nodes all aliases together may stand for.
    public var aliasedNodes: Int
    /// How many errors are collected before reading stops.
    public var errors: Int

    /// - Parameters:
    ///   - fileSize: The largest file, in bytes: 64 MiB by default.
    ///   - depth: How deep collections may nest: 512 by default.
    ///   - aliasedNodes: How many nodes all aliases together may stand for: 1,000,000 by default.
    ///   - errors: How many errors are collected before reading stops: 100 by default.
    public init(
        fileSize: Int = 64 * 1024 * 1024,
        depth: Int = 512,
        aliasedNodes: Int = 1_000_000,
        errors: Int = 100
    ) {
        // Offsets in the tree are 32 bits wide.
        self.fileSize = min(max(fileSize, 0), Int(Int32.max))
        self.depth = max(depth, 0)
        self.aliasedNodes = max(aliasedNodes, 0)
        self.errors = max(errors, 1)
    }
}
