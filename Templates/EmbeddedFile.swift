/// A text file of this project that the built binary carries.
public struct EmbeddedFile: Sendable {
    /// Where the file lies below the folder it was embedded from, with `/` between the parts.
    public let path: String
    /// The file as it was when the binary was built. A `StaticString`, so that nothing is copied until it is needed.
    public let contents: StaticString

    init(_ path: String, _ contents: StaticString) {
        self.path = path
        self.contents = contents
    }

    /// The bytes of the file, in UTF-8.
    public var bytes: [UInt8] {
        contents.withUTF8Buffer { Array($0) }
    }
}

/// The text files that the built binary carries, so that a copy of it works without this project beside it.
///
/// The lists themselves are printed at build time by the plugin `EmbedFiles`.
public enum EmbeddedFiles {}
