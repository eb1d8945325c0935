/// A text file of this project that the built binary carries.
public struct EmbeddedFile: Sendable {
    /// Where the file lies below the folder it was embedded from, with `/` between the parts.
    public let path: String
    /// The file as it was when the binary was built.
    public let contents: Contents

    /// The text of a file, in UTF-8.
    public enum Contents: Sendable {
        /// A part of the binary, of which nothing is copied until it is needed.
        case embedded(StaticString)
        /// Read from the disk.
        case read([UInt8])

        /// The bytes, for as long as `body` runs.
        public func withUTF8Buffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            switch self {
            case .embedded(let text): text.withUTF8Buffer(body)
            case .read(let bytes): bytes.withUnsafeBufferPointer(body)
            }
        }
    }

    init(_ path: String, _ contents: StaticString) {
        self.path = path
        self.contents = .embedded(contents)
    }

    init(path: String, bytes: [UInt8]) {
        self.path = path
        contents = .read(bytes)
    }

    /// The bytes of the file, in UTF-8.
    public var bytes: [UInt8] {
        contents.withUTF8Buffer { Array($0) }
    }
}

/// The text files that the built binary carries, so that a copy of it works without this project beside it.
///
/// The lists themselves are printed at build time by the plugin `EmbedFiles`.
public enum EmbeddedFiles: CheckoutFiles {}
