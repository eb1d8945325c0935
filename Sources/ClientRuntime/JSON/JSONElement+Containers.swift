nonisolated extension JSONElement {
    /// The elements of an array, in order.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is no array.
    public func elements() throws -> Elements {
        guard token.kind == .array else { throw mismatch(expected: "an array") }
        return Elements(array: self)
    }

    /// The members of an object, in the order of the text. A name may come up more than once; the last one counts.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is no object.
    public func members() throws -> Members {
        guard token.kind == .object else { throw mismatch(expected: "an object") }
        return Members(object: self)
    }

    /// The value of a member of an object; `nil` when there is none of that name, or the value is no object.
    public subscript(name: String) -> JSONElement? {
        guard token.kind == .object else { return nil }
        var found: JSONElement?
        for member in Members(object: self) where member.key == name {
            found = member.value
        }
        return found
    }

    /// The elements of an array.
    public struct Elements: Sequence, IteratorProtocol, Sendable {
        private let tape: JSONTape
        private var position: Int
        private let end: Int
        /// How many are left.
        private(set) var count: Int

        init(array: JSONElement) {
            tape = array.tape
            position = array.index + 1
            end = Int(array.token.next)
            count = Int(array.token.length)
        }

        public var underestimatedCount: Int { count }

        public mutating func next() -> JSONElement? {
            guard position < end else { return nil }
            let element = JSONElement(tape: tape, index: position)
            position = Int(tape.tokens[position].next)
            count -= 1
            return element
        }
    }

    /// The members of an object.
    public struct Members: Sequence, IteratorProtocol, Sendable {
        private let tape: JSONTape
        private var position: Int
        private let end: Int
        /// How many are left.
        private(set) var count: Int

        init(object: JSONElement) {
            tape = object.tape
            position = object.index + 1
            end = Int(object.token.next)
            count = Int(object.token.length)
        }

        public var underestimatedCount: Int { count }

        public mutating func next() -> (key: String, value: JSONElement)? {
            guard position < end else { return nil }
            let value = JSONElement(tape: tape, index: position + 1)
            let key = tape.string(tape.tokens[position])
            position = Int(value.token.next)
            count -= 1
            return (key, value)
        }
    }
}
