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

        init(array: JSONElement) {
            tape = array.tape
            position = array.index + 1
            end = array.index + array.token.stride
        }

        /// How many are left. They are counted.
        var count: Int { tape.count(from: position, to: end) }

        public var underestimatedCount: Int { count }

        public mutating func next() -> JSONElement? {
            guard position < end else { return nil }
            let element = JSONElement(tape: tape, index: position)
            position += element.token.stride
            return element
        }
    }

    /// The members of an object.
    public struct Members: Sequence, IteratorProtocol, Sendable {
        private let tape: JSONTape
        private var position: Int
        private let end: Int

        init(object: JSONElement) {
            tape = object.tape
            position = object.index + 1
            end = object.index + object.token.stride
        }

        /// How many are left. They are counted.
        var count: Int { tape.count(from: position, to: end) / 2 }

        public var underestimatedCount: Int { count }

        public mutating func next() -> (key: String, value: JSONElement)? {
            guard position < end else { return nil }
            let value = JSONElement(tape: tape, index: position + 1)
            let key = tape.string(tape.tokens[position])
            position += 1 + value.token.stride
            return (key, value)
        }
    }
}
