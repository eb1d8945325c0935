/// Where a document is: what a reference to another document is resolved to, by RFC 3986, section 5.
public enum DocumentAddress: Hashable, Sendable {
    /// A path of the file system, as it is written there: nothing in it is percent-encoded.
    case file(String)
    /// An absolute URI that is no file's.
    case uri(String)

    /// The address that a reference means to a document at this address.
    ///
    /// - Parameter reference: a URI reference without its fragment, not empty.
    package func resolving(_ reference: String) -> DocumentAddress {
        let parsed = URIReference(reference)
        if parsed.scheme?.lowercased() == "file" {
            return .file(FilePath.normalized(PercentEncoding.decoded(parsed.path)))
        }
        if parsed.scheme != nil { return .uri(URIReference(reference).normalized) }
        switch self {
        case .uri(let base): return .uri(parsed.resolved(against: URIReference(base)))
        case .file(let path):
            // A file's name may hold a `?`, and no file is asked for with a query.
            return .file(FilePath.resolving(PercentEncoding.decoded(reference), besides: path))
        }
    }
}

extension DocumentAddress: CustomStringConvertible {
    /// The path or the URI.
    public var description: String {
        switch self {
        case .file(let path): path
        case .uri(let uri): uri
        }
    }
}

/// Paths as text; nothing here looks at a disk.
package enum FilePath {
    /// The path that `path` means to the file at `file`.
    static func resolving(_ path: String, besides file: String) -> String {
        guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return normalized(path) }
        return normalized("\(file[...slash])\(path)")
    }

    /// Without `.`, without doubled slashes, and with `..` only at the beginning.
    package static func normalized(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if let last = parts.last, last != ".." {
                parts.removeLast()
            } else if !isAbsolute {
                parts.append(part)
            }
        }
        return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }

    /// The path of a file as seen from the folder of another.
    static func relative(_ path: String, toFolderOf file: String) -> String {
        let folder = normalized(file).split(separator: "/").dropLast()
        let parts = normalized(path).split(separator: "/")
        guard path.hasPrefix("/") == file.hasPrefix("/"), !folder.contains("..") else { return path }
        let shared = zip(folder, parts).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: folder.count - shared) + parts[shared...]).joined(separator: "/")
    }
}

/// Percent-encoding (RFC 3986, section 2.1).
enum PercentEncoding {
    /// The text that is meant; what is no escape, or would not be UTF-8, stays as it is written.
    static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(text)
    }
}
