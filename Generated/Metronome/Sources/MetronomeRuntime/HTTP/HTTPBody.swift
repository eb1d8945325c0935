/// The content of a request or a response.
///
/// It is opaque so that content that arrives or leaves in pieces can have the same type as content in memory.
public struct HTTPBody: Sendable {
    private let content: [UInt8]

    /// Content that is in memory.
    public init(_ bytes: [UInt8] = []) {
        content = bytes
    }

    /// How many bytes there are, or `nil` where that is known only at the end.
    public var length: Int? {
        content.count
    }

    /// All bytes, waiting for those that have not arrived.
    public func bytes() async throws -> [UInt8] {
        content
    }
}
