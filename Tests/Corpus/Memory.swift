import Foundation

/// What the compiler has said about which sources, kept in a file to which every verdict is added at once: a run that is
/// cut off loses nothing.
actor Memory {
    private let file: FileHandle
    private var verdicts: [String: Verdict] = [:]

    init(file: URL, isFresh: Bool) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        if isFresh || !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count == 2 else { continue }
            verdicts[String(fields[0])] = fields[1].isEmpty ? .compiles : .doesNotCompile(String(fields[1]))
        }
        self.file = try FileHandle(forWritingTo: file)
        try self.file.seekToEnd()
    }

    func verdict(on key: String) -> Verdict? {
        verdicts[key]
    }

    func remember(_ verdict: Verdict, on key: String) throws {
        verdicts[key] = verdict
        try file.write(contentsOf: Data("\(key)\t\(verdict.detail ?? "")\n".utf8))
    }
}
