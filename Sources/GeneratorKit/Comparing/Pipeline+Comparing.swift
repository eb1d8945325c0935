public import SDKDiff
public import SourceTree
import SwiftBackend

extension Pipeline {
    /// Reads the document, to be compared with another version of it.
    ///
    /// - Returns: the document and its Swift; and warnings about it by location.
    /// - Throws: everything that is wrong with the document and the configuration.
    public func version(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (version: DocumentVersion, warnings: [Diagnostic]) {
        let (api, places, documentName, warnings) = try readAPI(observedBy: observer)
        observer?.begins(.naming)
        let sdk = SDK(api: api, options: options(for: api, documentName), document: documentName)
        let version = DocumentVersion(api: api, interface: sdk.interface) { places.location(of: $0) }
        return (version, warnings)
    }

    /// The files that a run would write.
    ///
    /// - Throws: everything that is wrong with the document and the configuration.
    package func package() throws(DiagnosticsError) -> [(path: String, bytes: [UInt8])] {
        let (tree, files, remarks) = try read()
        return try self.files(for: tree, reading: files, after: remarks).files.map { ($0.path, $0.bytes) }
    }
}
