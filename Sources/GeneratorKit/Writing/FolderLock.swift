import Foundation
import SourceTree

extension OutputFolder {
    /// How long a run waits for another one. No run needs a tenth of that to write.
    private static let patience: Duration = .seconds(60)

    /// Does something while no other run does anything to the folder.
    ///
    /// The lock is one of the system on the folder itself (`flock`): no file tells of it, and it is gone with the program
    /// that has it, however that ends. A file system that has no locks, as some in networks, gives every run its turn at
    /// once.
    func locked<Value>(_ body: () throws(DiagnosticsError) -> Value) throws(DiagnosticsError) -> Value {
        let start = ContinuousClock.now
        while true {
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { return try body() }
            defer { close(descriptor) }
            while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
                guard ContinuousClock.now - start < Self.patience else {
                    let message = "another run of the generator is writing to \(Path.shown(path))"
                    throw DiagnosticsError(.error("busy-output", message, at: location))
                }
                usleep(5000)
            }
            // The one before may have failed, and removed a folder that it had created: then this lock is on nothing.
            if isStill(descriptor) { return try body() }
            guard access(path, F_OK) == 0 else {
                try diagnosing { () throws(FileSystemError) in _ = try FileSystem.createFolders(path) }
                continue
            }
        }
    }

    /// Whether the path still leads to the folder that was opened.
    private func isStill(_ descriptor: Int32) -> Bool {
        var (opened, present) = (stat(), stat())
        guard fstat(descriptor, &opened) == 0, stat(path, &present) == 0 else { return false }
        return opened.st_dev == present.st_dev && opened.st_ino == present.st_ino
    }
}
