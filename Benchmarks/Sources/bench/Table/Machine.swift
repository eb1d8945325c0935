import Foundation

/// What the figures were measured on.
struct Machine {
    var description: String

    static func current() -> Machine {
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let memory = Double(ProcessInfo.processInfo.physicalMemory) / 1e9
        let swift = try? Command(program: "swift", arguments: ["--version"]).run(in: NSTemporaryDirectory()).output
        let parts = [
            "\(processors) cores" + (processorName.map { " of \($0)" } ?? ""),
            "\(Unit.number(memory.rounded())) GB of memory",
            operatingSystem,
            swift?.split(separator: "\n").first.map(String.init),
            load,
        ]
        return Machine(description: parts.compactMap { $0 }.joined(separator: ", "))
    }

    /// How busy it was, with this program's own work in it.
    private static var load: String? {
        var averages = [0.0]
        return getloadavg(&averages, 1) == 1 ? "with \(Unit.number(averages[0])) processes at work on average" : nil
    }

    private static var processorName: String? {
        value(of: "model name", in: "/proc/cpuinfo", separator: ":")
    }

    private static var operatingSystem: String {
        value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=")
            ?? ProcessInfo.processInfo.operatingSystemVersionString
    }

    private static func value(of key: String, in file: String, separator: Character) -> String? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) }),
            let value = line.split(separator: separator, maxSplits: 1).last
        else { return nil }
        return value.trimmingCharacters(in: .whitespaces.union(["\""]))
    }
}
