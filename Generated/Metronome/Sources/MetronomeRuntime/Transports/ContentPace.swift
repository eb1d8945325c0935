import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
import Synchronization

/// Keeps what arrives for a slow reader out of memory.
///
/// Foundation on this platform cannot hold a task back. To suspend one closes its connection and sends the request anew
/// when it goes on, and to let the delegate wait stops all sessions of the process, which work in one queue. So what is
/// not read in time goes into a temporary file.
nonisolated final class ContentPace: Sendable {
    enum Piece: Sendable {
        case memory(Data)
        case file(TemporaryFile, offset: Int, count: Int)
    }

    /// Pieces that may wait for the reader in memory; libcurl gives 16 KiB at a time.
    private static let piecesInMemory = 64

    private let room = DispatchSemaphore(value: 0)
    private let store = Mutex(Store())

    private struct Store {
        var file: TemporaryFile?
        var hasReader = true
    }

    init(_ task: URLSessionTask) {
        // Not as its value: a semaphore must not end with less than it began.
        for _ in 0..<Self.piecesInMemory { room.signal() }
    }

    /// Puts down what arrived. Called by one thread at a time.
    ///
    /// - Returns: `nil` where nobody is going to read it.
    /// - Throws: What the file system throws.
    func arrived(_ data: Data) throws -> Piece? {
        if room.wait(timeout: .now()) == .success { return .memory(data) }
        return try store.withLock { store in
            guard store.hasReader else { return nil }
            let file = try store.file ?? TemporaryFile()
            store.file = file
            return .file(file, offset: try file.append(data), count: data.count)
        }
    }

    /// Nothing is kept any longer. That has to be quick: while a socket is never empty, Foundation does not come to
    /// cancel the task.
    func readerIsGone() {
        store.withLock { $0 = Store(hasReader: false) }
    }

    /// Takes a piece up again.
    ///
    /// - Throws: What the file system throws.
    func read(_ piece: Piece) async throws -> [UInt8] {
        switch piece {
        case .memory(let data):
            room.signal()
            return [UInt8](data)
        case .file(let file, let offset, let count):
            return try await file.read(count, at: offset)
        }
    }
}
#else

/// Keeps a task from being faster than the reader of its content.
///
/// Each piece that arrives suspends the task, and each that is read resumes it. `URLSession` counts both, so the task
/// runs while there is nothing unread.
nonisolated final class ContentPace: Sendable {
    typealias Piece = Data

    private let task: URLSessionTask

    init(_ task: URLSessionTask) {
        self.task = task
    }

    func arrived(_ data: Data) throws -> Piece? {
        task.suspend()
        return data
    }

    func read(_ piece: Piece) async throws -> [UInt8] {
        task.resume()
        return [UInt8](piece)
    }

    func readerIsGone() {}
}
#endif
