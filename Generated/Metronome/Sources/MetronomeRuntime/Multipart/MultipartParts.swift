/// The parts of a multipart body, one after the other: of a response while it arrives, of a request while it is sent.
///
/// ```swift
/// for try await reading in try await client.sensors.readings() { … }
/// try await client.cameras.send(MultipartParts(pictures))      // any sequence, or [picture, picture]
/// ```
///
/// Parts in JSON are values of their type, and so is text; what is bytes is a ``BodyPart``. A response can be read once,
/// and ending the loop early ends it. A part of it may have at most 16 MB, unless the operation says otherwise, so that
/// a server cannot fill the memory.
///
/// The loop over a response throws ``APIError``: of kind `decoding` for a part that is not of the type, and for one that
/// is too large; as any call for a connection that breaks.
public nonisolated struct MultipartParts<Part: JSONCodable>: Sendable {
    /// Whether each iteration gives the same parts.
    let isReplayable: Bool
    private let make: @Sendable () -> AsyncIterator

    init(isReplayable: Bool, make: @escaping @Sendable () -> AsyncIterator) {
        self.isReplayable = isReplayable
        self.make = make
    }

    /// The parts of a request, as they come; what the sequence throws breaks the request off.
    ///
    /// - Parameter isReplayable: Whether each iteration gives the same parts, so that the request can be sent again.
    public init<Parts: AsyncSequence & Sendable>(_ parts: Parts, isReplayable: Bool = false)
    where Parts.Element == Part {
        self.init(isReplayable: isReplayable) {
            var iterator = parts.makeAsyncIterator()
            return AsyncIterator { try await iterator.next() }
        }
    }

    /// The parts of a request.
    public init(_ parts: [Part]) {
        self.init(isReplayable: true) {
            var rest = parts[...]
            return AsyncIterator { rest.popFirst() }
        }
    }

    /// The parts of a response.
    init(
        _ body: HTTPBody,
        _ mediaType: MediaType?,
        maximumPartSize: Int,
        _ finish: @escaping @Sendable (any Error) -> any Error
    ) {
        self.init(isReplayable: false) {
            var reading = Reading(body: body.makeAsyncIterator(), mediaType: mediaType, size: maximumPartSize)
            return AsyncIterator {
                do {
                    return try await reading.next()
                } catch {
                    reading.end()
                    throw finish(error)
                }
            }
        }
    }

    /// One reading of a response.
    private struct Reading {
        /// `nil` after the end.
        private var body: HTTPBody.AsyncIterator?
        private let mediaType: MediaType?
        private let size: Int
        private var parser: MultipartParser?
        private var count = 0

        init(body: HTTPBody.AsyncIterator, mediaType: MediaType?, size: Int) {
            self.body = body
            self.mediaType = mediaType
            self.size = size
        }

        mutating func next() async throws -> Part? {
            while body != nil {
                if let part = try nextPart() { return part }
                if let bytes = try await body?.next() {
                    parser?.append(bytes)
                } else {
                    body = nil
                    do { try parser?.finish() } catch { throw Self.refusal(error) }
                }
            }
            return nil
        }

        mutating func end() {
            body = nil
        }

        private mutating func nextPart() throws -> Part? {
            var bytes: [UInt8] = []
            do {
                if parser == nil { parser = try MultipartParser(mediaType, maximumPartSize: size) }
                guard let part = try parser?.next() else { return nil }
                count += 1
                bytes = part.bytes
                return try PartReader.value(of: part, "part \(count)")
            } catch {
                throw Self.refusal(error, bytes)
            }
        }

        private static func refusal(_ error: any Error, _ bytes: [UInt8] = []) -> APIError {
            APIError(
                kind: .decoding,
                message: "The parts are not what was expected: \(error)",
                rawBody: bytes,
                underlying: error
            )
        }
    }
}

nonisolated extension MultipartParts: AsyncSequence {
    public typealias Element = Part

    public func makeAsyncIterator() -> AsyncIterator {
        make()
    }

    /// Gives one part after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let pull: () async throws -> Part?

        init(_ pull: @escaping () async throws -> Part?) {
            self.pull = pull
        }

        public mutating func next() async throws -> Part? {
            try await pull()
        }
    }
}

nonisolated extension MultipartParts: ExpressibleByArrayLiteral {
    public init(arrayLiteral parts: Part...) {
        self.init(parts)
    }
}

nonisolated extension MultipartParts: CustomStringConvertible {
    /// The type of the parts, never a part.
    public var description: String {
        "MultipartParts<\(Part.self)>"
    }
}
