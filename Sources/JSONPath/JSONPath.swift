import SourceTree

/// A query that selects values of a document by where and what they are (RFC 9535).
///
/// ```swift
/// let query = try JSONPath("$.paths.*[?@.deprecated == true]")
/// for match in try query.matches(in: tree.root) { print(match.path, match.node.location) }
/// ```
///
/// All of the specification is supported: every selector, the five functions of section 2.4, and the rules by which a
/// query is valid and well-typed. Nothing beyond it is.
public struct JSONPath: Sendable {
    /// The query as it was written.
    public let text: String
    let query: Query

    /// Reads a query (RFC 9535, section 2.1).
    ///
    /// - Throws: what is wrong with it and where, when it is no valid query or not well-typed.
    public init(_ text: String) throws(JSONPathSyntaxError) {
        var parser = PathParser(text)
        query = try parser.parse()
        self.text = text
    }

    /// The values that the query selects, in order; one that it selects by several ways is there as often.
    ///
    /// Of a mapping, members are selected in the order in which they are written.
    ///
    /// - Parameters:
    ///   - root: What `$` means.
    ///   - limit: How many values may be looked at, so that a query like `$..*..*..*` comes to an end.
    /// - Throws: an error at the segment during which the limit was reached.
    public func matches(in root: Node, limit: Int = 10_000_000) throws(JSONPathEvaluationError) -> [Match] {
        var evaluator = Evaluator(root: root, limit: limit)
        return try evaluator.matches(of: query)
    }

    /// A value that a query selects.
    public struct Match: Sendable {
        /// The value.
        public let node: Node
        /// The way to it from the root.
        public let path: NormalizedPath
    }
}

extension JSONPath: CustomStringConvertible {
    /// The query as it was written.
    public var description: String { text }
}

/// A text is no valid query.
public struct JSONPathSyntaxError: Error, Hashable, Sendable {
    /// One sentence without a full stop.
    public var message: String
    /// Where it is, in bytes of UTF-8 from the beginning of the query.
    public var offset: Int
    /// What was probably meant.
    public var hint: String?
}

/// A query could not be carried out to its end.
public struct JSONPathEvaluationError: Error, Hashable, Sendable {
    /// One sentence without a full stop.
    public var message: String
    /// The segment that was too much, in bytes of UTF-8 from the beginning of the query.
    public var offset: Int
}
