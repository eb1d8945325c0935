/// The values of a response that has one JSON value per line, while they arrive: JSON Lines, NDJSON, or a JSON text
/// sequence (RFC 7464), which is recognised by its record separators.
///
/// ```swift
/// for try await row in try await client.exports.rows() { … }
/// ```
///
/// Blank lines are skipped, and the last line needs no line end. Ending the loop early ends the response; it can be
/// read once. A line may have at most 16 MB, unless the operation says otherwise, so that a server cannot fill the
/// memory.
///
/// The loop throws ``APIError``: of kind `decoding` for a line that is not JSON or not of the type, with the line as
/// its ``APIError/rawBody``, and for one that is too large; as any call for a connection that breaks.
public nonisolated struct JSONLines<Value: JSONCodable>: Sendable {
    let body: HTTPBody
    let maximumLineSize: Int
    /// Makes what was thrown an error of the call.
    let finish: @Sendable (any Error) -> any Error
}

nonisolated extension JSONLines: AsyncSequence {
    public typealias Element = Value

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(
            body: body.makeAsyncIterator(),
            records: RecordSplitter(maximumSize: maximumLineSize),
            finish: finish
        )
    }

    /// Gives one value after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// `nil` after the end.
        private var body: HTTPBody.AsyncIterator?
        private var records: RecordSplitter
        private let finish: @Sendable (any Error) -> any Error

        init(
            body: HTTPBody.AsyncIterator,
            records: RecordSplitter,
            finish: @escaping @Sendable (any Error) -> any Error
        ) {
            self.body = body
            self.records = records
            self.finish = finish
        }

        public mutating func next() async throws -> Value? {
            do {
                while body != nil {
                    if let record = try records.next() { return try decode(record) }
                    if let bytes = try await body?.next() {
                        records.append(bytes)
                    } else {
                        body = nil
                        return try records.rest().map { try decode($0) }
                    }
                }
                return nil
            } catch {
                body = nil
                throw finish(error)
            }
        }

        private func decode(_ record: [UInt8]) throws -> Value {
            do {
                let json = try JSONElement(parsing: record)
                try checkIsWhole(record, json)
                return try Value(json: json)
            } catch {
                throw APIError(
                    kind: .decoding,
                    message: "A line is not what was expected: \(error)",
                    rawBody: record,
                    underlying: error
                )
            }
        }

        /// A number that was cut off is a number too, so in a sequence white space must follow it (RFC 7464 section
        /// 2.4).
        private func checkIsWhole(_ record: [UInt8], _ json: JSONElement) throws {
            guard records.isSequence, json.kind == .number, let last = record.last else { return }
            if !RecordSplitter.isBlank(last) { throw json.mismatch(expected: "a line end after the number") }
        }
    }
}

nonisolated extension JSONLines: CustomStringConvertible {
    /// The type of the values, never a value.
    public var description: String {
        "JSONLines<\(Value.self)>"
    }
}
