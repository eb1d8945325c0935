import Foundation

/// Tells this build of the program from all others on this machine, without reading it: where it is, and what the system
/// says of when it was made. Whatever writes a program there, be it a build or a copy, changes one of them.
enum ProgramIdentity {
    /// nil where the system does not tell.
    static let current: String? = {
        #if os(Linux)
        let path = "/proc/self/exe"
        #else
        guard let path = Bundle.main.executablePath else { return nil }
        #endif
        var status = stat()
        guard stat(path, &status) == 0, let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        #if canImport(Darwin)
        let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
        let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        return [
            GeneratorVersion.current, String(cString: real), "\(status.st_dev) \(status.st_ino) \(status.st_size)",
            "\(modified.tv_sec).\(modified.tv_nsec)", "\(changed.tv_sec).\(changed.tv_nsec)",
        ].joined(separator: " ")
    }()
}
