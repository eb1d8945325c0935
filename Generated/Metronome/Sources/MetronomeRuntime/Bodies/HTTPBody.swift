/// The content of a request or a response, in memory or in pieces.
///
/// ```swift
/// for try await bytes in body { … }       // piece by piece, in constant memory
/// try await body.bytes()                  // all of it
/// ```
///
/// Content in memory and content of files can be read again and again. Content that arrives from a server, and a
/// sequence that is not said to be replayable, can be read once: a second time there may be nothing.
public nonisolated struct HTTPBody: Sendable {
    /// How many bytes there are, or `nil` where that is known only at the end.
    public let length: Int?

    /// Whether the content can be sent again, as retries and some redirects need it.
    public let isReplayable: Bool

    private let content: Content

    private enum Content: Sendable {
        case bytes([UInt8])
        case chunks(@Sendable () -> AsyncIterator)
    }

    /// Content that is in memory.
    public init(_ bytes: [UInt8] = []) {
        content = .bytes(bytes)
        length = bytes.count
        isReplayable = true
    }

    /// Text, in UTF-8.
    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// Content in pieces.
    ///
    /// - Parameters:
    ///   - chunks: The pieces, in order. Pieces of some kilobytes are sent fastest.
    ///   - length: The number of bytes in all pieces; `nil` where it is not known, which sends the content in chunks
    ///     (RFC 9112 section 7.1).
    ///   - isReplayable: Whether each iteration gives the same pieces from the beginning.
    public init<Chunks: AsyncSequence & Sendable>(
        _ chunks: Chunks,
        length: Int? = nil,
        isReplayable: Bool = false
    ) where Chunks.Element == [UInt8] {
        self.init(length: length, isReplayable: isReplayable) {
            var iterator = chunks.makeAsyncIterator()
            return AsyncIterator { try await iterator.next() }
        }
    }

    /// Content whose pieces a closure gives, made anew for each reading.
    init(length: Int?, isReplayable: Bool, chunks: @escaping @Sendable () -> AsyncIterator) {
        content = .chunks(chunks)
        self.length = length
        self.isReplayable = isReplayable
    }

    /// All bytes, waiting for those that have not arrived.
    ///
    /// - Throws: What broke off the content: ``APIError`` for that of a response.
    public func bytes() async throws -> [UInt8] {
        if case .bytes(let bytes) = content { return bytes }
        var all: [UInt8] = []
        for try await chunk in self { all += chunk }
        return all
    }

    /// The content as text in UTF-8; bytes that are none are replaced.
    ///
    /// - Throws: As ``bytes()``.
    public func text() async throws -> String {
        String(decoding: try await bytes(), as: UTF8.self)
    }

    /// The bytes, where they are in memory.
    var bytesInMemory: [UInt8]? {
        if case .bytes(let bytes) = content { bytes } else { nil }
    }
}

nonisolated extension HTTPBody: AsyncSequence {
    public typealias Element = [UInt8]

    public func makeAsyncIterator() -> AsyncIterator {
        switch content {
        case .chunks(let make):
            return make()
        case .bytes(let bytes):
            var rest = bytes.isEmpty ? nil : bytes
            return AsyncIterator {
                defer { rest = nil }
                return rest
            }
        }
    }

    /// Gives one piece after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let pull: () async throws -> [UInt8]?

        init(_ pull: @escaping () async throws -> [UInt8]?) {
            self.pull = pull
        }

        public mutating func next() async throws -> [UInt8]? {
            try await pull()
        }
    }
}

nonisolated extension HTTPBody {
    /// The same content with other errors than those that break it off.
    func mappingErrors(_ transform: @escaping @Sendable (any Error) -> any Error) -> HTTPBody {
        guard case .chunks(let make) = content else { return self }
        return HTTPBody(length: length, isReplayable: isReplayable) {
            var iterator = make()
            return AsyncIterator {
                do {
                    return try await iterator.next()
                } catch {
                    throw transform(error)
                }
            }
        }
    }
}

nonisolated extension HTTPBody: CustomStringConvertible {
    /// Its size, never the content.
    public var description: String {
        length.map { "HTTPBody(\($0) bytes)" } ?? "HTTPBody(streamed)"
    }
}
