import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking

/// The content of a request as Foundation reads it.
///
/// Foundation on this platform reads a stream in the queue in which all sessions of the process work, so a stream must
/// never have to wait. Content that comes in pieces is therefore complete, in memory or in a temporary file, before it
/// is sent.
nonisolated final class URLSessionUpload: Sendable {
    /// More goes into a file.
    private static let bytesInMemory = 1 << 20

    private enum Store: Sendable {
        case memory(Data)
        case file(TemporaryFile)
    }

    private let store: Store
    private let length: Int

    /// Collects content.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where it cannot be read, or has not the length it was said to have;
    ///   `CancellationError`.
    init(_ body: HTTPBody) async throws {
        if let bytes = body.bytesInMemory {
            (store, length) = (.memory(Data(bytes)), bytes.count)
            return
        }
        var check = LengthCheck(body.length)
        var memory = Data()
        var file: TemporaryFile?
        do {
            for try await piece in body {
                try check.add(piece)
                memory += piece
                if memory.count > Self.bytesInMemory {
                    let target = try file ?? TemporaryFile()
                    file = target
                    _ = try target.append(memory)
                    memory = Data()
                }
            }
            try Task.checkCancellation()
            try check.finish()
            _ = try file?.append(memory)
        } catch {
            throw APIError(unreadableContent: error)
        }
        store = file.map { .file($0) } ?? .memory(memory)
        length = check.count
    }

    /// A stream from the beginning: libcurl sends a request again when an old connection turns out to be closed.
    func stream() -> InputStream? {
        switch store {
        case .memory(let data): InputStream(data: data)
        case .file(let file): InputStream(fileAtPath: file.path)
        }
    }

    /// Makes this the content of a request.
    func attach(to request: inout URLRequest) async {
        request.httpBodyStream = stream()
        request.setValue("\(length)", forHTTPHeaderField: "Content-Length")
        // libcurl would send chunks beside the length, since it does not know what a stream gives.
        request.leaveOut("Transfer-Encoding")
    }

    /// Everything is there before it is sent.
    func run() async throws {}
}
#else

/// The content of a request as a stream that Foundation reads: one end of a pair that is bound to each other.
actor URLSessionUpload {
    private let body: HTTPBody
    private let input: InputStream?
    private let output: OutputStream?
    private let room: AsyncStream<Void>
    private let watcher: RoomWatcher

    init(_ body: HTTPBody) async throws {
        self.body = body
        var input: InputStream?
        var output: OutputStream?
        Stream.getBoundStreams(withBufferSize: 65_536, inputStream: &input, outputStream: &output)
        (self.input, self.output) = (input, output)
        let (room, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.room = room
        watcher = RoomWatcher(room: continuation)
    }

    /// A pair of streams can be read once; nothing here begins again.
    nonisolated func stream() -> InputStream? { nil }

    /// Makes this the content of a request, with the length where it is known, else in chunks.
    func attach(to request: inout URLRequest) {
        if let bytes = body.bytesInMemory {
            request.httpBody = Data(bytes)
        } else {
            request.httpBodyStream = input
            if let length = body.length { request.setValue("\(length)", forHTTPHeaderField: "Content-Length") }
        }
    }

    /// Gives the pieces one after the other, as fast as they are taken.
    ///
    /// - Throws: ``APIError`` of kind `encoding`, `CancellationError`. The task has to be cancelled then: without that,
    ///   content that broke off would count as complete.
    func run() async throws {
        guard body.bytesInMemory == nil, let output else { return }
        output.delegate = watcher
        CFWriteStreamSetDispatchQueue(output as CFWriteStream, DispatchQueue(label: "URLSessionUpload"))
        output.open()
        defer { output.delegate = nil }
        var check = LengthCheck(body.length)
        do {
            for try await piece in body {
                try check.add(piece)
                // The reader is gone: the end of the task tells why, and what the server may have answered before.
                guard try await write(piece, to: output) else { return }
            }
            try Task.checkCancellation()
            try check.finish()
        } catch {
            throw APIError(unreadableContent: error)
        }
        output.close()
    }

    /// - Returns: Whether there is still a reader.
    private func write(_ piece: [UInt8], to output: OutputStream) async throws -> Bool {
        var rest = piece[...]
        while !rest.isEmpty {
            try Task.checkCancellation()
            guard output.hasSpaceAvailable else {
                for await _ in room { break }
                continue
            }
            let count = rest.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { output.write($0, maxLength: bytes.count) } ?? 0
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

/// Tells when a stream can take more.
private nonisolated final class RoomWatcher: NSObject, StreamDelegate {
    private let room: AsyncStream<Void>.Continuation

    init(room: AsyncStream<Void>.Continuation) {
        self.room = room
    }

    func stream(_ stream: Stream, handle event: Stream.Event) {
        room.yield()
    }
}
#endif
