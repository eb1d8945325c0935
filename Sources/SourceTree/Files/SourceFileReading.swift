#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension SourceFile {
    /// Reads a file.
    /// - Parameters:
    ///   - path: As the file system has it, relative to the working directory or absolute.
    ///   - limits: Only ``ParsingLimits/fileSize`` matters here: no more than that, and a byte, is read.
    /// - Throws: `unreadable-file` when it is missing, a directory, or may not be read.
    public convenience init(contentsOf path: String, limits: ParsingLimits = .init()) throws(Diagnostic) {
        // One byte more, so that parsing finds a file that is too large to be so.
        let bytes = try Self.read(path, upTo: limits.fileSize + 1)
        self.init(path: path, bytes: bytes)
    }

    private static func read(_ path: String, upTo limit: Int) throws(Diagnostic) -> [UInt8] {
        let descriptor = systemOpen(path)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let wanted = min(limit - bytes.count, max(1 << 16, sizeHint(descriptor) + 1 - bytes.count))
            var status = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                repeat {
                    status = systemRead(descriptor, buffer.baseAddress, wanted)
                } while status < 0 && errno == EINTR
                count = max(status, 0)
            }
            guard status >= 0 else { throw unreadable(path) }
            if chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        }
        return bytes
    }

    /// The size the file claims to have; pipes and the like claim none.
    private static func sizeHint(_ descriptor: Int32) -> Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// The diagnostic for the system's last error.
    private static func unreadable(_ path: String) -> Diagnostic {
        let reason = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        return .error("unreadable-file", "cannot read \(path): \(reason)", at: nil)
    }
}

// Outside the class, where the system's names are not hidden by its own.
private func systemOpen(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_CLOEXEC)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
