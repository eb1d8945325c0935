import Foundation

/// How much more memory a process has at its peak than before some work.
enum PeakMemory {
    static func report<Value>(_ work: () throws -> Value) throws {
        let before = try peak()
        let value = try work()
        let after = try peak()
        withExtendedLifetime(value) { print("bytes \(after - before)") }
    }

    /// The most that this process ever had, in bytes.
    private static func peak() throws -> Int {
        #if os(Linux)
        // `getrusage` would count what the process that started this one had.
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        guard let kibibytes = line.flatMap({ Int($0.filter(\.isNumber)) }) else { throw CocoaError(.fileReadUnknown) }
        return kibibytes * 1_024
        #else
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
        #endif
    }
}
