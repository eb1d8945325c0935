public import SourceTree
import SwiftBackend

/// A configuration to begin with: what holds for a document that nobody has configured yet, written down to be changed.
public struct StartingConfiguration: Sendable {
    /// What is known before the document is read.
    public struct Request: Sendable {
        /// Nil: the only one in the folder of ``path``.
        public var document: String?
        /// The file to be written.
        public var path: String
        /// The folder of the package. Nil: one that is called as the module, in `Generated`.
        public var output: String?
        /// Nil: made from the document's title, or from its file name.
        public var module: ModuleName?
        /// Overlays beside those that are found with the document.
        public var overlays: [String] = []
        public var references: [LocalCopy] = []

        public init(path: String) {
            self.path = path
        }
    }

    /// Something that was decided, and why: `module: TinyPets (from the title "Tiny pets")`.
    public struct Decision: Hashable, Sendable {
        /// What it is about.
        public var subject: String
        public var choice: String
        public var reason: String?

        public var text: String { "\(subject): \(choice)\(reason.map { " (\($0))" } ?? "")" }
    }

    /// As a person calls it.
    public let path: String
    /// The file.
    public let text: String
    public let decisions: [Decision]
    /// What was noticed about the document.
    public let warnings: [Diagnostic]

    /// Reads the document and decides. Nothing is written.
    ///
    /// - Throws: when it is not known which document is meant, or everything that is wrong with it.
    public init(_ request: Request) throws(DiagnosticsError) {
        let folder = Path.parent(of: request.path)
        var configuration = Configuration()
        let document = if let path = request.document { path } else { try DocumentSearch(folder: folder).document() }
        configuration.document = .init(document)
        let found = try DocumentSearch(folder: Path.parent(of: document)).overlays(for: document)
        let named = request.overlays.filter { path in
            !found.contains { FileSystem.identity(of: $0) == FileSystem.identity(of: path) }
        }
        configuration.overlays = (found + named).map { .init($0) }
        configuration.references = request.references
        configuration.module = request.module
        let pipeline = Pipeline(configuration: configuration)
        let (api, _, documentName, warnings) = try pipeline.readAPI()
        let options = pipeline.options(for: api, documentName)
        let findings = StartingFindings(
            request: request,
            document: document,
            isDocumentFound: request.document == nil,
            overlays: configuration.overlays.map(\.path),
            foundOverlays: found,
            output: request.output ?? "Generated/\(options.module)",
            api: api,
            sdk: SDK(api: api, options: options, document: documentName),
            options: options
        )
        path = Path.shown(request.path)
        text = StartingText(findings).text
        decisions = findings.decisions
        self.warnings = warnings
    }

    /// Writes the file, and the folders that it is in.
    ///
    /// - Throws: when there is such a file and it is not to be replaced, or why it cannot be written. A file that was there
    ///   is as it was then.
    public func write(replacing: Bool = false) throws(DiagnosticsError) {
        try OwnFiles([(path: path, bytes: Array(text.utf8))]).write(replacing: replacing)
    }
}
