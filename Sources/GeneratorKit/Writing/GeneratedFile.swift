/// A file of the output, before it is written.
public struct GeneratedFile: Hashable, Sendable {
    /// Relative to the output folder, with `/` between the parts.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
