import SourceTree

/// A map from names to values that keeps the order of the document and the place of every name.
///
/// Iterating gives ``Entry`` values in document order; ``subscript(_:)-(String)`` looks a value up by its name.
public struct OrderedMap<Value: Sendable>: Sendable, RandomAccessCollection {
    /// One name with its value.
    public struct Entry: Sendable {
        /// The name, as written.
        public let name: String
        /// What the name stands for.
        public let value: Value
        private let member: Node.Member

        /// - Parameter member: where the name comes from.
        init(name: String, member: Node.Member, value: Value) {
            self.name = name
            self.member = member
            self.value = value
        }

        init(_ member: Node.Member, _ value: Value) {
            self.init(name: member.key, member: member, value: value)
        }

        /// Where the name is written.
        public var nameLocation: SourceLocation { member.keyLocation }
    }

    private let entries: [Entry]
    /// Positions by name, kept only for maps too large for a linear search to be the faster one.
    private let positions: [String: Int]?

    /// An empty map.
    public init() {
        entries = []
        positions = nil
    }

    /// Makes a map of entries in document order. When a name occurs twice, the first one is found by name.
    init(_ entries: [Entry]) {
        self.entries = entries
        positions =
            entries.count > Self.linearSearchLimit
            ? Dictionary(zip(entries.lazy.map(\.name), entries.indices), uniquingKeysWith: { first, _ in first })
            : nil
    }

    private static var linearSearchLimit: Int { 24 }

    /// The position of the first entry.
    public var startIndex: Int { 0 }
    /// The position after the last entry.
    public var endIndex: Int { entries.count }

    /// The entry at a position, from 0, in document order.
    public subscript(position: Int) -> Entry { entries[position] }

    /// The value of a name, nil when there is none.
    public subscript(name: String) -> Value? { entry(named: name)?.value }

    /// The entry of a name, nil when there is none.
    public func entry(named name: String) -> Entry? {
        if let positions { return positions[name].map { entries[$0] } }
        return entries.first { $0.name == name }
    }

    /// The names, in document order.
    public var names: [String] { entries.map(\.name) }
    /// The values, in document order.
    public var values: [Value] { entries.map(\.value) }
}

/// The `x-` fields of an object, with their names as written (`x-` included).
public typealias Extensions = OrderedMap<Node>
