import SourceTree

/// What a run wrote, kept in the output folder, so that a later run knows what is the generator's to replace or remove.
struct LockFile: Hashable {
    static let name = ".generator-lock.json"

    /// The hash of each file's contents by its path.
    var hashes: [String: String] = [:]

    init() {}

    init(of files: [GeneratedFile]) {
        for file in files { hashes[file.path] = Self.hash(of: file.bytes) }
    }

    /// - Throws: when the text is no lock file, or names a path that is not below the folder.
    init(_ file: SourceFile) throws(DiagnosticsError) {
        let root = try SourceTree.parse(file).root
        guard root["version"]?.integer == Self.version, let members = root["files"]?.members else {
            throw DiagnosticsError(
                .error("damaged-lock-file", "this is no lock file that this generator wrote", at: root.location)
            )
        }
        for member in members {
            guard let hash = member.value.string, OutputPaths.problem(with: member.key) == nil else {
                throw DiagnosticsError(
                    .error("damaged-lock-file", "this is nothing that this generator wrote", at: member.keyLocation)
                )
            }
            hashes[member.key] = hash
        }
    }

    /// The format of the file; another one is not read.
    private static let version = 1

    /// Sorted, so that the same output has the same lock file, and a difference of two can be read.
    ///
    /// Nothing has to be escaped: `OutputPaths` lets no path have what JSON would want escaped.
    var text: String {
        let entries = hashes.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \"\($0.value)\"" }
        let files = entries.isEmpty ? "{}" : "{\n\(entries.joined(separator: ",\n"))\n  }"
        return "{\n  \"version\": \(Self.version),\n  \"files\": \(files)\n}\n"
    }

    /// FNV-1a with 64 bits: it tells an edited file from an untouched one, and protects against nobody.
    static func hash(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
