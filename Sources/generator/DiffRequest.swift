import ArgumentParser
import Foundation
import GeneratorKit
import SDKDiff
import SourceTree

/// What two words of a command line mean: documents, or revisions of a git repository.
struct DiffRequest {
    private struct Side {
        var source: DiffSource
        /// `nil`: the configured one.
        var document: String?
    }

    private var old: Side
    private var new: Side
    /// The file, if there is to be one.
    let configuration: String?

    /// - Throws: when a word is neither a document nor a revision.
    init(old: String?, new: String?, configuration: String?) throws(DiagnosticsError) {
        let words = [old, new].compactMap(\.self)
        let documents = words.map { Self.isFile($0) ? $0 : nil }
        let isDocumentNamed = documents.contains { $0 != nil }
        self.configuration = configuration ?? (isDocumentNamed ? nil : ReadingOptions.defaultConfiguration)
        let files = [self.configuration].compactMap(\.self) + documents.compactMap(\.self)
        // One document is compared with what it was.
        let named = documents.compactMap(\.self).last
        func side(_ word: String, _ document: String?) throws(DiagnosticsError) -> Side {
            guard document == nil else { return Side(source: .workingTree, document: document) }
            return Side(source: .revision(try Revision(word, files: files)), document: named)
        }
        switch (words.first, words.count) {
        case (let first?, 2):
            self.old = try side(first, documents[0])
            self.new = try side(words[1], documents[1])
        case (let first?, _) where documents[0] == nil:
            self.old = try side(first, nil)
            self.new = Side(source: .workingTree, document: nil)
        default:
            self.old = Side(source: .revision(try Revision("HEAD", files: files)), document: named)
            self.new = Side(source: .workingTree, document: named)
        }
    }

    /// A folder may have the name of a branch.
    private static func isFile(_ word: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) && !isFolder.boolValue
    }

    /// Reads both.
    ///
    /// - Throws: what is wrong with either.
    func versions(
        module: ModuleName?,
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (
        (version: DocumentVersion, warnings: [Diagnostic]), (version: DocumentVersion, warnings: [Diagnostic])
    ) {
        var problems = Diagnostics()
        func read(_ side: Side) -> (version: DocumentVersion, warnings: [Diagnostic])? {
            problems.collecting { () throws(DiagnosticsError) in
                try side.source.version(of: side.document, configuredBy: configuration, observedBy: observer) {
                    configuration in
                    if let module { configuration.module = module }
                }
            }
        }
        // What is wrong with one hides nothing that is wrong with the other.
        let (before, after) = (read(old), read(new))
        guard let before, let after else { throw DiagnosticsError(problems) }
        return (before, after)
    }
}
