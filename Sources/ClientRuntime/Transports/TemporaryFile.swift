#if canImport(FoundationNetworking)
import Foundation
import Synchronization

/// A file for content that has no room in memory, which only this user can read and which ends with its last user.
nonisolated final class TemporaryFile: Sendable {
    let path: String
    /// With the length, which is where the next bytes go.
    private let writer: Mutex<(handle: FileHandle, length: Int)>
    private let reader: Mutex<FileHandle>

    /// - Throws: What the file system throws.
    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("content-\(UUID().uuidString)")
        path = url.path
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        do {
            writer = Mutex((try FileHandle(forWritingTo: url), 0))
            reader = Mutex(try FileHandle(forReadingFrom: url))
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// - Returns: Where the bytes are.
    /// - Throws: What the file system throws.
    func append(_ data: Data) throws -> Int {
        try writer.withLock { writer in
            try writer.handle.write(contentsOf: data)
            writer.length += data.count
            return writer.length - data.count
        }
    }

    /// - Throws: What the file system throws.
    func read(_ count: Int, at offset: Int) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    with: Result {
                        try self.reader.withLock { reader in
                            try reader.seek(toOffset: UInt64(offset))
                            return [UInt8](try reader.read(upToCount: count) ?? Data())
                        }
                    }
                )
            }
        }
    }
}
#endif
