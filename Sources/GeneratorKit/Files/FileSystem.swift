import Foundation

/// What the system said when it refused something: `cannot read api.yaml: No such file or directory`.
struct FileSystemError: Error, Hashable {
    var action: String
    var path: String
    var code: Int32
    /// What else there is to know.
    var remark: String?

    var message: String {
        let message = "cannot \(action) \(Path.shown(path)): \(String(cString: strerror(code)))"
        return remark.map { "\(message); \($0)" } ?? message
    }
}

/// The few calls to the system that reading and writing need, each of which says what went wrong.
///
/// Foundation's own do not: they hide the reason, or follow symbolic links, or refuse to replace a file.
enum FileSystem {
    enum Kind {
        case file, folder, symbolicLink, other
    }

    /// What is at a path, symbolic links not followed; nil when nothing is.
    static func kind(of path: String) throws(FileSystemError) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw FileSystemError(action: "access", path: path, code: errno)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// Whether a path leads to a folder, perhaps by symbolic links.
    /// - Throws: when it leads nowhere.
    static func isFolder(_ path: String) throws(FileSystemError) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileSystemError(action: "access", path: path, code: errno) }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// What makes a file the one it is, whatever path or link leads to it.
    struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    /// nil when there is no such file.
    static func identity(of path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    }

    static func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError(action: "read", path: path, code: errno) }
        defer { close(descriptor) }

        var bytes: [UInt8] = []
        var status = stat()
        // One byte more than the file says it has: then its end is met with the first piece.
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        var room = isFile ? max(Int(status.st_size), 0) + 1 : 256 * 1024
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
                count = Foundation.read(descriptor, buffer.baseAddress, room)
                initialized = max(count, 0)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileSystemError(action: "read", path: path, code: errno)
            }
            if count == 0 { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            if isFile, count < room, bytes.count == Int(status.st_size) { return bytes }
            room = 256 * 1024
        }
    }

    /// The hash of a file's contents; nil when there is no file that can be read, or a link to one.
    ///
    /// - Parameter buffer: Taken again from file to file, so that looking at a thousand takes no memory for each.
    static func hash(of path: String, using buffer: inout [UInt8]) -> String? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        // One byte more than it says it has: if that is read, somebody is writing to it.
        if buffer.count <= size { buffer = [UInt8](repeating: 0, count: size * 2 + 1) }
        var count = 0
        while count < size {
            let room = size + 1 - count
            let read = buffer.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: count), room)
            }
            if read < 0, errno == EINTR { continue }
            guard read > 0 else { return nil }
            count += read
        }
        return count == size ? ContentHash.text(of: buffer[..<size]) : nil
    }

    /// Writes a file that is not there yet.
    static func create(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileSystemError(action: "write", path: path, code: errno) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                let code = errno
                close(descriptor)
                throw FileSystemError(action: "write", path: path, code: code)
            }
            written += count
        }
        // Some file systems say only now that there was no room.
        guard close(descriptor) == 0 else { throw FileSystemError(action: "write", path: path, code: errno) }
    }

    static func createFolder(_ path: String) throws(FileSystemError) {
        guard mkdir(path, 0o777) == 0 else { throw FileSystemError(action: "create", path: path, code: errno) }
    }

    /// Creates a folder, and those that it is in, where they are missing.
    ///
    /// - Returns: the created ones, outermost first.
    /// - Throws: when one cannot be created. None is left then.
    @discardableResult
    static func createFolders(_ path: String) throws(FileSystemError) -> [String] {
        var missing: [String] = []
        var next = path
        // The first part that is there, be it a link to a folder, is where creating begins.
        while !next.isEmpty, access(next, F_OK) != 0 {
            missing.append(next)
            next = Path.parent(of: next)
        }
        var created: [String] = []
        for folder in missing.reversed() {
            do {
                try createFolder(folder)
                created.append(folder)
            } catch {
                // Another run may have been faster.
                if error.code == EEXIST, (try? isFolder(folder)) == true { continue }
                for folder in created.reversed() { removeEmptyFolder(folder) }
                throw error
            }
        }
        return created
    }

    /// Removes a file.
    static func remove(_ path: String) throws(FileSystemError) {
        guard unlink(path) == 0 else { throw FileSystemError(action: "remove", path: path, code: errno) }
    }

    /// Waits until what was written to a file, and all that was done to folders of the disk before, outlives the machine.
    static func synchronize(_ path: String) throws(FileSystemError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileSystemError(action: "write", path: path, code: errno) }
        defer { close(descriptor) }
        // Some file systems cannot do that, and need not be asked.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS else {
            throw FileSystemError(action: "write", path: path, code: errno)
        }
    }

    /// Moves a file or folder; a file that is at the new place is replaced in one step.
    static func move(_ path: String, to newPath: String) throws(FileSystemError) {
        guard rename(path, newPath) == 0 else { throw FileSystemError(action: "write", path: newPath, code: errno) }
    }

    /// Gives a file or a symbolic link a second name; false where there is nothing, or the file system has no such thing.
    static func link(_ path: String, as newPath: String) -> Bool {
        linkat(AT_FDCWD, path, AT_FDCWD, newPath, 0) == 0
    }

    /// Removes a folder that is empty; false when it is not.
    @discardableResult
    static func removeEmptyFolder(_ path: String) -> Bool {
        rmdir(path) == 0
    }
}
