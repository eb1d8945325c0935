import SourceTree

/// All that a run's output depends on, but for the generator: the files that it reads, and what it was told to do with
/// them.
struct RunInputs: Hashable {
    /// The hash of what is said about the files: which of them is what, and what the module is called.
    var settings = ""
    /// The hash of each file's contents by its path, as ``InputPaths`` has it.
    var hashes: [String: String] = [:]

    /// - Parameters:
    ///   - configuration: of the run. What a program may say in it that neither a file nor a command line can is not
    ///     looked at.
    ///   - files: what was read for it, the file of the configuration aside.
    ///   - documents: other files that were read, by the paths that led there.
    init(_ configuration: Configuration, files: [SourceFile], documents: [String: SourceFile] = [:]) {
        let paths = InputPaths(configuration)
        settings = Self.settings(configuration, paths)
        for file in files + (configuration.file.map { [$0] } ?? []) {
            hashes[paths.relative(file.path)] = ContentHash.text(of: file.bytes)
        }
        for (path, file) in documents { hashes[paths.relative(path)] = ContentHash.text(of: file.bytes) }
    }

    init() {}

    private static func settings(_ configuration: Configuration, _ paths: InputPaths) -> String {
        func path(_ written: Configuration.WrittenPath?) -> String { written.map { paths.relative($0.path) } ?? "" }
        var lines = [
            "configuration", configuration.file.map { paths.relative($0.path) } ?? "",
            "document", path(configuration.document),
            "module", configuration.module?.description ?? "",
            "templates", path(configuration.templates),
        ]
        if configuration.form != .package { lines += ["form", configuration.form.rawValue] }
        for overlay in configuration.overlays { lines += ["overlay", path(overlay)] }
        for copy in configuration.references { lines += ["reference", copy.url, path(copy.path)] }
        // A path may have a line break in it, but no NUL.
        return ContentHash.text(of: Array(lines.joined(separator: "\0").utf8))
    }
}

/// Calls the files that a run reads by paths that are the same on every machine, wherever the project lies and the output
/// goes: from the folder of the configuration; without one, from that of the document or its first overlay.
struct InputPaths {
    private let folder: String
    private let workingDirectory = Path.workingDirectory

    init(_ configuration: Configuration) {
        let first =
            configuration.file?.path ?? configuration.document?.path ?? configuration.overlays.first?.path ?? ""
        folder = Path.parent(of: Path.resolving(first, in: workingDirectory))
    }

    func relative(_ path: String) -> String {
        Path.relative(path, to: folder, workingDirectory: workingDirectory)
    }

    func absolute(_ path: String) -> String {
        Path.resolving(path, in: folder)
    }
}
