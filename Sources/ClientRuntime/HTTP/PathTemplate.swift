/// The path of an operation with `{name}` for each path parameter (OpenAPI 3.0.4, "Path Templating").
nonisolated enum PathTemplate {
    /// Fills in the values, which are already encoded.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where a value is missing, and where a segment of the result would be
    ///   empty, `.` or `..`: a server, or a proxy on the way, would read another path than the one meant.
    static func fill(_ template: String, with values: [String: String]) throws -> String {
        var path = ""
        for segment in template.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
            path += "/"
            path += try fill(segment: segment, with: values)
        }
        return template.utf8.last == UInt8(ascii: "/") ? path + "/" : path
    }

    private static func fill(segment: Substring.UTF8View, with values: [String: String]) throws -> String {
        var text = ""
        var rest = segment
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = string(rest[rest.index(after: open)..<close])
            guard let value = values[name] else {
                throw APIError(kind: .encoding, message: "There is no value for the path parameter '\(name)'")
            }
            text += PercentEncoder.path.encode(string(rest[..<open])) + value
            rest = rest[close...].dropFirst()
        }
        text += PercentEncoder.path.encode(string(rest))
        guard !text.isEmpty, !isDots(text) else {
            throw APIError(
                kind: .encoding,
                message:
                    "The argument for '\(string(segment))' in the path makes it empty, '.' or '..': not the path meant"
            )
        }
        return text
    }

    private static func string(_ bytes: Substring.UTF8View) -> String {
        String(Substring(bytes))
    }

    /// Whether a segment is `.` or `..`, with percent signs or without.
    private static func isDots(_ segment: String) -> Bool {
        // The longest is `%2e%2e`.
        guard segment.utf8.count <= 6, let first = segment.utf8.first,
            first == UInt8(ascii: ".") || first == UInt8(ascii: "%")
        else { return false }
        let dots = segment.lowercased().replacing("%2e", with: ".")
        return dots == "." || dots == ".."
    }
}
