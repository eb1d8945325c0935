/// The parts of a URI reference (RFC 3986, section 4.1), its fragment aside.
struct URIReference {
    let scheme: Substring?
    let authority: Substring?
    let path: Substring
    let query: Substring?

    /// - Parameter text: taken as RFC 3986, appendix B, takes it: everything is some reference.
    init(_ text: String) {
        var rest = text.prefix { $0 != "#" }
        if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
            scheme = rest[..<colon]
            rest = rest[rest.index(after: colon)...]
        } else {
            scheme = nil
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        } else {
            authority = nil
        }
        let end = rest.firstIndex(of: "?") ?? rest.endIndex
        path = rest[..<end]
        query = end < rest.endIndex ? rest[rest.index(after: end)...] : nil
    }

    /// At least two characters: one letter and a colon is a drive of Windows.
    private static func isScheme(_ text: Substring) -> Bool {
        text.utf8.count > 1 && text.first?.isLetter == true
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
            }
    }

    /// The URI that the reference means to a document at `base` (RFC 3986, section 5.2).
    func resolved(against base: URIReference) -> String {
        if scheme != nil { return normalized }
        if authority != nil { return Self.text(base.scheme, authority, Self.removingDots(path), query) }
        if path.isEmpty { return Self.text(base.scheme, base.authority, String(base.path), query ?? base.query) }
        if path.hasPrefix("/") { return Self.text(base.scheme, base.authority, Self.removingDots(path), query) }
        let folder: Substring =
            if let slash = base.path.lastIndex(of: "/") {
                base.path[...slash]
            } else {
                base.authority == nil ? "" : "/"
            }
        return Self.text(base.scheme, base.authority, Self.removingDots(folder + path), query)
    }

    /// The reference itself, its path without `.` and `..` where it is absolute.
    var normalized: String {
        Self.text(scheme, authority, authority == nil ? String(path) : Self.removingDots(path), query)
    }

    private static func text(_ scheme: Substring?, _ authority: Substring?, _ path: String, _ query: Substring?)
        -> String
    {
        (scheme.map { "\($0.lowercased()):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path
            + (query.map { "?\($0)" } ?? "")
    }

    /// RFC 3986, section 5.2.4.
    private static func removingDots(_ path: Substring) -> String {
        var output: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { output.append("") }
            case "..":
                if output.count > 1 || output.first.map({ !$0.isEmpty }) == true { output.removeLast() }
                if isLast { output.append("") }
            default: output.append(segment)
            }
        }
        return output.joined(separator: "/")
    }
}
