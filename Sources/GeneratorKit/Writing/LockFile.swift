import SourceTree

/// What a run wrote and what it was made from, kept in the output folder: so that a later run knows what is the
/// generator's to replace or remove, and whether it has to be done again.
///
/// It is committed with the output. So there is nothing in it of the machine, the folder or the time of the run.
struct LockFile: Hashable {
    static let name = ".generator-lock.json"

    /// The version of the generator.
    var generator = GeneratorVersion.current
    var inputs = RunInputs()
    /// The hash of each file's contents by its path.
    var hashes: [String: String] = [:]

    init() {}

    init(of files: [GeneratedFile], from inputs: RunInputs = RunInputs()) {
        self.inputs = inputs
        for file in files { hashes[file.path] = Self.hash(of: file.bytes) }
    }

    /// - Throws: when the text is no lock file, or names a path that is not below the folder.
    init(_ file: SourceFile) throws(DiagnosticsError) {
        let root = try SourceTree.parse(file).root
        guard root["version"]?.integer == Self.version, let generator = root["generator"]?.string,
            let settings = root["settings"]?.string
        else {
            throw DiagnosticsError(
                .error("damaged-lock-file", "this is no lock file that this generator wrote", at: root.location)
            )
        }
        self.generator = generator
        inputs.settings = settings
        inputs.hashes = try Self.hashes(root["inputs"], in: root) { !$0.isEmpty }
        hashes = try Self.hashes(root["files"], in: root) { OutputPaths.problem(with: $0) == nil }
    }

    private static func hashes(
        _ node: Node?,
        in root: Node,
        isPath: (String) -> Bool
    ) throws(DiagnosticsError) -> [String: String] {
        let damage = "this is nothing that this generator wrote"
        guard let members = node?.members else {
            throw DiagnosticsError(.error("damaged-lock-file", damage, at: (node ?? root).location))
        }
        var hashes: [String: String] = [:]
        for member in members {
            guard let hash = member.value.string, isPath(member.key) else {
                throw DiagnosticsError(.error("damaged-lock-file", damage, at: member.keyLocation))
            }
            hashes[member.key] = hash
        }
        return hashes
    }

    /// The format of the file; another one is not read.
    private static let version = 2

    /// Sorted, so that the same output has the same lock file, and a difference of two can be read.
    var text: String {
        """
        {
          "version": \(Self.version),
          "generator": \(JSONText.quoted(generator)),
          "settings": \(JSONText.quoted(inputs.settings)),
          "inputs": \(Self.text(of: inputs.hashes)),
          "files": \(Self.text(of: hashes))
        }

        """
    }

    private static func text(of hashes: [String: String]) -> String {
        if hashes.isEmpty { return "{}" }
        let entries = hashes.sorted { $0.key < $1.key }.map {
            "    \(JSONText.quoted($0.key)): \(JSONText.quoted($0.value))"
        }
        return "{\n\(entries.joined(separator: ",\n"))\n  }"
    }

    /// Tells an edited file from an untouched one.
    static func hash(of bytes: [UInt8]) -> String {
        ContentHash.text(of: bytes)
    }
}
