import Foundation

/// Where a document is that references name by its URL: nothing is fetched.
public struct LocalCopy: Hashable, Sendable {
    /// The document's URL; or, where it ends with a slash, what the URLs of several documents begin with.
    public let url: String
    /// The copy; or, for several documents, the folder that has them under the rest of their URLs.
    public let path: Configuration.WrittenPath

    /// - Returns: nil when the URL is none, or the path is empty.
    public init?(of url: String, at path: Configuration.WrittenPath) {
        guard url.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]+:.+/) != nil, !url.contains("#") else { return nil }
        self.url = url
        self.path = path
    }

    /// Reads `URL=PATH`, as a command line has it.
    public init?(_ text: String) {
        // A URL may have an equals sign in its query, a path seldom has one.
        guard let equals = text.lastIndex(of: "="), text.index(after: equals) < text.endIndex else { return nil }
        self.init(of: String(text[..<equals]), at: .init(String(text[text.index(after: equals)...])))
    }

    /// The path of a document's copy; nil when this is another's.
    func path(of url: String) -> String? {
        if url == self.url { return path.path }
        guard self.url.hasSuffix("/"), url.hasPrefix(self.url) else { return nil }
        let rest = url.dropFirst(self.url.count)
        return Path.resolving(String(rest).removingPercentEncoding ?? String(rest), in: path.path)
    }

    /// The copy with the longest URL that fits.
    static func best(of copies: [LocalCopy], for url: String) -> (path: String, of: LocalCopy)? {
        copies.compactMap { copy in copy.path(of: url).map { (path: $0, of: copy) } }
            .max { $0.of.url.utf8.count < $1.of.url.utf8.count }
    }
}
