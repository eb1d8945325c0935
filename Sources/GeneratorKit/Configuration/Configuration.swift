import SchemaIR
import SourceTree
import SwiftBackend

/// What a user decided about a run. Everything has a default but the document and where the output goes.
public struct Configuration: Sendable {
    /// A path, and the place where it was written, if that was in a file.
    public struct WrittenPath: Hashable, Sendable {
        public var path: String
        public var location: SourceLocation?

        public init(_ path: String, at location: SourceLocation? = nil) {
            self.path = Path.normalized(path)
            self.location = location
        }
    }

    public var document: WrittenPath?
    /// Applied to the document in this order. Without a document, it is the one that they extend.
    public var overlays: [WrittenPath] = []
    /// Where documents are that references name by their URL.
    public var references: [LocalCopy] = []
    public var output: WrittenPath?
    /// What is written there.
    public var form = SDKForm.package
    public var templates: WrittenPath?
    /// Nil: made from the document's title, or from its file name.
    public var module: ModuleName?
    /// Nil: the module's name followed by `Client`.
    public var client: String?
    /// Nil: made from the module's name.
    public var environmentPrefix: String?
    /// Nil: the document's `info.version`.
    public var version: String?
    /// Nil: those that services commonly use.
    public var requestIDHeaders: [String]?
    public var idempotencyHeader: String?
    /// Nil: webhooks are not signed, for all that is known.
    public var webhookSignature: WebhookSignature?
    /// How operations are grouped, how lists in pieces are found, and what is different for single operations.
    public var lowering = LoweringOptions()
    /// Swift names by JSON pointer: `#/components/schemas/Error`.
    public var names: [String: String] = [:]
    /// Swift names of header fields of responses, by the names of the fields.
    public var headerNames: [String: String] = [:]
    /// Swift types by format.
    public var formats: [String: String] = [:]
    /// Paths and patterns of files in the output folder that are the user's: they are neither written nor removed.
    public var protected: [PathPattern] = []
    /// The file that it was read from; nil when it was not.
    private(set) var file: SourceFile?
    /// What is wrong with the file that it was read from.
    public internal(set) var problems = Diagnostics()
    /// Where ``names`` and ``formats`` are written, if that was in a file.
    var places = Places()

    struct Places: Hashable, Sendable {
        /// By the keys of ``Configuration/names``: the key's own place, and that of the name.
        var names: [String: Entry] = [:]
        /// By header field.
        var headerNames: [String: Entry] = [:]
        /// By format.
        var formats: [String: Entry] = [:]
        /// By operation.
        var operationNames: [String: SourceLocation] = [:]
    }

    struct Entry: Hashable, Sendable {
        var key: SourceLocation
        var value: SourceLocation

        init(_ member: Node.Member) {
            key = member.keyLocation
            value = member.value.location
        }
    }

    public init() {}

    /// Reads a configuration file.
    ///
    /// Paths in it are relative to the folder that it is in.
    ///
    /// - Throws: when it cannot be read, is not YAML or JSON, or says something that means nothing: all of it at once.
    public init(contentsOf path: String) throws(DiagnosticsError) {
        self = try .read(contentsOf: path)
        try problems.throwIfErrors()
    }

    /// Reads a configuration file as far as it means something, so that a run can tell what is wrong with the document as
    /// well as with the configuration.
    ///
    /// - Returns: the configuration, and in its ``problems`` what means nothing. A ``Pipeline`` does nothing with errors
    ///   among them, but to throw them with its own.
    /// - Throws: when the file cannot be read, or is not YAML or JSON.
    public static func read(contentsOf path: String) throws(DiagnosticsError) -> Configuration {
        let tree = try SourceTree.parse(reading: path)
        var reader = ConfigurationReader(folder: Path.parent(of: path))
        var configuration = reader.configuration(from: tree.root)
        configuration.file = tree.file
        return configuration
    }
}
