/// An absolute `http` or `https` URL in the parts that a request has, percent-encoded (RFC 3986).
nonisolated struct RequestURL: Sendable, Hashable {
    /// `http` or `https`.
    let scheme: String
    /// The host and, where one is given, the port. Never user information, which would be a secret in a URL.
    let authority: String
    /// Empty, or a path that begins with a slash; with the query, without the fragment.
    let path: String

    /// - Returns: `nil` where the text is no such URL.
    init?(_ text: String) {
        guard let separator = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<separator.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        self.init(scheme: scheme, authorityAndPath: text[separator.upperBound...])
    }

    private init(scheme: String, authority: String, path: String) {
        self.scheme = scheme
        self.authority = authority
        self.path = path
    }

    private init?(scheme: String, authorityAndPath text: Substring) {
        let authority = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard Self.isValidAuthority(authority) else { return nil }
        let rest = Self.encoded(text[authority.endIndex...])
        let path = rest.hasPrefix("?") ? "/" + rest : rest
        self.init(scheme: scheme, authority: String(authority), path: path)
    }

    /// The URL with a path at the end of its own.
    func appending(path: String) -> RequestURL {
        let joined = self.path.isEmpty && path.isEmpty ? "/" : self.path + path
        return RequestURL(scheme: scheme, authority: authority, path: joined)
    }

    /// The URL without its query.
    var withoutQuery: RequestURL {
        let path = path.prefix { $0 != "?" }
        return RequestURL(scheme: scheme, authority: authority, path: path.isEmpty ? "/" : String(path))
    }

    /// The URL as paths are appended to it.
    var withoutTrailingSlash: RequestURL {
        path.hasSuffix("/") ? RequestURL(scheme: scheme, authority: authority, path: String(path.dropLast())) : self
    }

    /// What comes after the question mark.
    var query: String? {
        path.firstIndex(of: "?").map { String(path[path.index(after: $0)...]) }
    }

    /// The URL that a reference, such as the value of a `Location` field, stands for (RFC 3986 section 5.2).
    ///
    /// - Returns: `nil` where that is no `http` or `https` URL.
    func resolving(_ reference: String) -> RequestURL? {
        if reference.hasPrefix("//") {
            return RequestURL(scheme: scheme, authorityAndPath: reference.dropFirst(2))?.withoutDotSegments
        }
        if Self.hasScheme(reference) {
            return RequestURL(reference)?.withoutDotSegments
        }
        let encoded = Self.encoded(reference[...])
        let basePath = path.prefix { $0 != "?" }
        let target: String
        if encoded.isEmpty {
            target = path
        } else if encoded.hasPrefix("/") {
            target = encoded
        } else if encoded.hasPrefix("?") {
            target = basePath + encoded
        } else if let slash = basePath.lastIndex(of: "/") {
            target = basePath[...slash] + encoded
        } else {
            target = "/" + encoded
        }
        return RequestURL(scheme: scheme, authority: authority, path: target).withoutDotSegments
    }

    /// Scheme, host and port in one form, to compare whether two URLs are of one origin (RFC 6454 section 4).
    var origin: String {
        let host = authority.lowercased().trimming { $0 == ":" }
        let afterBrackets = host.lastIndex(of: "]").map { host[$0...] } ?? host[...]
        let port = scheme == "https" ? ":443" : ":80"
        return scheme + "://" + (afterBrackets.contains(":") ? host : host + port)
    }

    /// RFC 3986 section 5.2.4.
    private var withoutDotSegments: RequestURL {
        let pathOnly = path.prefix { $0 != "?" }
        guard pathOnly.contains("/.") else { return self }
        var kept: [Substring] = []
        let segments = pathOnly.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".":
                if isLast { kept.append("") }
            case "..":
                _ = kept.popLast()
                if isLast { kept.append("") }
            default:
                kept.append(segment)
            }
        }
        let query = path[pathOnly.endIndex...]
        return RequestURL(scheme: scheme, authority: authority, path: "/" + kept.joined(separator: "/") + query)
    }

    /// A path with a query, what is not allowed in them encoded, without the fragment.
    private static func encoded(_ text: Substring) -> String {
        let text = text.prefix { $0 != "#" }
        let path = text.prefix { $0 != "?" }
        let query = text[path.endIndex...]
        return PercentEncoder.path.encode(String(path)) + PercentEncoder.query.encode(String(query))
    }

    /// RFC 3986 section 3.1.
    private static func hasScheme(_ reference: String) -> Bool {
        let scheme = reference.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
        guard let first = scheme.utf8.first, reference[scheme.endIndex...].hasPrefix(":") else { return false }
        return ASCIISet.letters.contains(first)
            && scheme.utf8.allSatisfy(ASCIISet.alphanumerics.union("+-.").contains)
    }

    /// A host, in brackets where it is an IPv6 address, and a port.
    private static func isValidAuthority(_ authority: Substring) -> Bool {
        var host = authority
        if let bracket = authority.lastIndex(of: "]") {
            host = authority[...bracket].dropFirst().dropLast()
            guard authority.hasPrefix("["), !host.isEmpty,
                host.utf8.allSatisfy(ASCIISet.hexDigits.union(":.").contains)
            else { return false }
            return isValidPort(authority[bracket...].dropFirst())
        }
        host = authority.prefix { $0 != ":" }
        return !host.isEmpty && host.utf8.allSatisfy(ASCIISet.unreserved.contains)
            && isValidPort(authority[host.endIndex...])
    }

    private static func isValidPort(_ text: Substring) -> Bool {
        text.isEmpty || text == ":" || (text.first == ":" && UInt16(text.dropFirst()) != nil && !text.hasPrefix(":+"))
    }
}
