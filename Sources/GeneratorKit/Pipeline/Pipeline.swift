import OpenAPI
import SchemaIR
import SourceTree
import SwiftBackend

/// From a document to the files of its SDK. Each step takes what the one before it gives.
public struct Pipeline: Sendable {
    public let configuration: Configuration

    public init(configuration: Configuration) {
        self.configuration = configuration
    }

    /// What a run did.
    public struct Outcome: Sendable {
        /// The folder that was written to, as a person would call it from the working directory.
        public var output: String
        public var summary: OutputFolder.Summary
        /// The files that were written, by their paths in the folder, sorted.
        public var written: [String] = []
        /// The files that were removed, by their paths in the folder, sorted.
        public var removed: [String] = []
        /// How much of the document is in the output.
        public var tallies: [Tally]
        /// By location, each once.
        public var warnings: [Diagnostic]
    }

    /// Reads the document, generates its SDK, and writes what is different from what is there.
    ///
    /// - Throws: everything that is wrong with the input, or why the output cannot be written. Nothing is changed then.
    public func run(
        _ options: RunOptions = RunOptions(),
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> Outcome {
        if options.reusesLastRun, let outcome = lastOutcome(observedBy: observer) { return outcome }
        let (generated, output) = try generated(observedBy: observer)
        observer?.begins(.writing)
        let written = try outputFolder(output).write(
            generated.files,
            from: generated.inputs,
            replacingAll: options.replacesAll
        )
        if options.reusesLastRun { record(generated, lock: written.lock, in: output.path) }
        var warnings = generated.warnings
        warnings.append(contentsOf: written.warnings)
        return Outcome(
            output: Path.shown(output.path),
            summary: written.summary,
            written: written.files,
            removed: written.removed,
            tallies: generated.tallies,
            warnings: warnings.sorted
        )
    }

    /// Reads the document, and tells what it describes.
    ///
    /// - Returns: the API, and warnings about the document by location.
    /// - Throws: everything that is wrong with the document and the configuration.
    public func api(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (api: API, warnings: [Diagnostic]) {
        let (api, _, _, warnings) = try readAPI(observedBy: observer)
        return (api, warnings)
    }

    /// Reads the document, and tells which Swift type stands for which of its schemas.
    public func mappedTypes(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> [SDK.MappedType] {
        let (api, _, documentName, _) = try readAPI(observedBy: observer)
        observer?.begins(.naming)
        return SDK(api: api, options: options(for: api, documentName), document: documentName).mappedTypes
    }

    /// Reads the document, and tells what everything in it is called in Swift.
    ///
    /// - Returns: the names, and warnings about the document by location.
    /// - Throws: everything that is wrong with the document and the configuration.
    public func names(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (names: [GeneratedName], warnings: [Diagnostic]) {
        let (api, _, documentName, warnings) = try readAPI(observedBy: observer)
        observer?.begins(.naming)
        let sdk = SDK(api: api, options: options(for: api, documentName), document: documentName)
        return (sdk.generatedNames, warnings)
    }

    // MARK: - Steps

    /// Everything that is written to the output folder, and where that is.
    func generated(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (generated: Generated, output: Configuration.WrittenPath) {
        var (tree, files, remarks) = try read(observedBy: observer)
        let noOutput = Diagnostic.error("no-output", "nothing says which folder to write to", at: nil)
        if configuration.output == nil, !configuration.problems.containsErrors { remarks.append(noOutput) }
        var generated = try self.files(for: tree, reading: files, after: remarks, observedBy: observer)
        guard let output = configuration.output else { throw DiagnosticsError(noOutput) }
        let protected = ProtectedFiles(patterns: configuration.protected)
        generated.warnings.append(contentsOf: protected.remarks(about: generated.files))
        generated.files.removeAll { protected.contains($0.path) }
        return (generated, output)
    }

    func outputFolder(_ output: Configuration.WrittenPath) -> OutputFolder {
        OutputFolder(
            path: output.path,
            location: output.location,
            protected: ProtectedFiles(patterns: configuration.protected)
        )
    }

    /// Reads the document, and what is remarkable about it and the configuration: also the errors of the latter, which
    /// must not hide those of the document.
    func read(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (tree: SourceTree, files: [SourceFile], remarks: Diagnostics) {
        observer?.begins(.reading)
        var remarks = configuration.problems
        // What the configuration meant to say about the document is the first thing to mend.
        if configuration.document == nil { try remarks.throwIfErrors() }
        let input = DocumentInput(document: configuration.document, overlays: configuration.overlays)
        guard
            let read = remarks.collecting({ () throws(DiagnosticsError) in try input.read(observedBy: observer) })
        else {
            throw DiagnosticsError(remarks)
        }
        remarks.append(contentsOf: read.warnings)
        return (read.tree, read.files, remarks)
    }

    func readAPI(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (
        api: API, places: PointerLookup, documentName: String, warnings: [Diagnostic]
    ) {
        var (tree, _, remarks) = try read(observedBy: observer)
        let read = remarks.collecting { () throws(DiagnosticsError) in try api(of: tree, observedBy: observer) }
        remarks.append(contentsOf: read?.warnings ?? Diagnostics())
        try remarks.throwIfErrors()
        guard let read else { throw DiagnosticsError(remarks) }
        return (read.api, read.places, Path.name(of: tree.file.path), remarks.sorted)
    }

    func api(
        of tree: SourceTree,
        observedBy observer: (any RunObserver)?
    ) throws(DiagnosticsError) -> (
        api: API, places: PointerLookup, files: [String: SourceFile], warnings: Diagnostics
    ) {
        let files = DocumentFiles(start: tree, copies: configuration.references, observer: observer)
        var (document, diagnostics) = DocumentReader.read(tree, loading: files.tree)
        try diagnostics.throwIfErrors()
        guard let document else { throw DiagnosticsError(diagnostics) }
        observer?.begins(.building)
        let lowered = Lowering.lower(document, options: configuration.lowering)
        diagnostics.append(contentsOf: lowered.diagnostics)
        diagnostics.append(contentsOf: files.unusedCopies)
        try diagnostics.throwIfErrors()
        return (lowered.api, PointerLookup(document: tree, files: files.parsed), files.read, diagnostics)
    }
}
