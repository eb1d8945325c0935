public import Foundation

nonisolated extension HTTPBody {
    /// The content of a file, read in pieces of 64 KB while it is sent.
    ///
    /// The length is that of the file at this moment, and the file can be read again, so that the request can be sent
    /// again. Bytes that are added later are not sent; a file that became shorter breaks the request off. A pipe or a
    /// device has no length and can be read once.
    ///
    /// - Parameter url: The `file:` URL of a file that can be read.
    /// - Throws: `CocoaError` where there is no such file.
    public init(contentsOf url: URL) throws {
        guard url.isFileURL else { throw CocoaError(.fileReadUnsupportedScheme) }
        let file = url.resolvingSymlinksInPath()
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        let type = attributes[.type] as? FileAttributeType
        guard type != .typeDirectory else { throw CocoaError(.fileReadUnknown) }
        let size = (attributes[.size] as? NSNumber)?.intValue
        let length = type == .typeRegular ? size : nil
        self.init(length: length, isReplayable: length != nil) {
            var reading = FileReading(file: file, length: length)
            return AsyncIterator { try await reading.next() }
        }
    }

    /// Bytes that are in memory.
    public init(_ data: Data) {
        self.init([UInt8](data))
    }
}

/// One reading of a file from its beginning.
private nonisolated struct FileReading {
    private static let pieceLength = 65_536

    let file: URL
    let length: Int?
    private var handle: FileHandle?
    private var offset = 0

    init(file: URL, length: Int?) {
        self.file = file
        self.length = length
    }

    mutating func next() async throws -> [UInt8]? {
        let rest = length.map { $0 - offset } ?? Self.pieceLength
        guard rest > 0 else { return nil }
        try Task.checkCancellation()
        let piece = try await read(upTo: min(rest, Self.pieceLength))
        if piece.isEmpty {
            guard length == nil else { throw failure("became shorter while it was sent", nil) }
            return nil
        }
        offset += piece.count
        return piece
    }

    private mutating func read(upTo count: Int) async throws -> [UInt8] {
        do {
            let open = try handle ?? FileHandle(forReadingFrom: file)
            handle = open
            return try await Self.read(open.fileDescriptor, upTo: count)
        } catch {
            throw failure("cannot be read", error)
        }
    }

    /// Reads on a thread that may wait for a disk. The handle that has opened the file stays where it is: handles are
    /// not `Sendable` on every platform.
    private static func read(_ descriptor: CInt, upTo count: Int) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
                continuation.resume(with: Result { [UInt8](try handle.read(upToCount: count) ?? Data()) })
            }
        }
    }

    private func failure(_ what: String, _ error: (any Error)?) -> APIError {
        APIError(kind: .encoding, message: "The file '\(file.lastPathComponent)' \(what)", underlying: error)
    }
}
