public import Foundation

nonisolated extension FilePart {
    /// A file on disk, read in pieces while it is sent.
    ///
    /// - Parameters:
    ///   - url: The `file:` URL of a file that can be read.
    ///   - filename: The name that the server gets; `nil` stands for that of the file.
    ///   - contentType: The media type, as ``contentType`` says.
    /// - Throws: `CocoaError` where there is no such file.
    public init(contentsOf url: URL, filename: String? = nil, contentType: String? = nil) throws {
        self.init(
            content: try HTTPBody(contentsOf: url),
            filename: filename ?? url.lastPathComponent,
            contentType: contentType
        )
    }
}
