/// Counts content that has to have a certain length, because the header says so already.
nonisolated struct LengthCheck {
    private(set) var count = 0
    private let expected: Int?

    /// - Parameter expected: `nil` where any length will do.
    init(_ expected: Int?) {
        self.expected = expected
    }

    /// - Throws: ``APIError`` of kind `encoding` for the first byte too many.
    mutating func add(_ bytes: [UInt8]) throws {
        count += bytes.count
        if let expected, count > expected {
            throw APIError(
                kind: .encoding,
                message: "The content of the request is longer than the \(expected) bytes it was said to have"
            )
        }
    }

    /// - Throws: ``APIError`` of kind `encoding` where bytes are missing.
    func finish() throws {
        if let expected, count < expected {
            throw APIError(
                kind: .encoding,
                message: "The content of the request has \(count) bytes, and not the \(expected) it was said to have"
            )
        }
    }
}

nonisolated extension APIError {
    /// What the sequence that gives a content threw, or what is wrong with it.
    init(unreadableContent error: any Error) {
        switch error {
        case let error as APIError: self = error
        case is CancellationError: self.init(kind: .cancelled, message: "The call was cancelled", underlying: error)
        default:
            self.init(kind: .encoding, message: "The content of the request cannot be read", underlying: error)
        }
    }
}
