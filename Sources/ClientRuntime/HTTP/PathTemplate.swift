/// The path of an operation with `{name}` for each path parameter (OpenAPI 3.0.4, "Path Templating").
nonisolated enum PathTemplate {
    /// Fills in the values, which are already encoded.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where a value is missing, and where a segment of the result would be
    ///   empty, `.` or `..`: a server, or a proxy on the way, would read another path than the one meant.
    static func fill(_ template: String, with values: [String: String]) throws -> String {
        var path = ""
        for segment in template.split(separator: "/", omittingEmptySubsequences: true) {
            path += "/"
            path += try fill(segment: segment, with: values)
        }
        return template.hasSuffix("/") ? path + "/" : path
    }

    private static func fill(segment: Substring, with values: [String: String]) throws -> String {
        var text = ""
        var rest = segment
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let value = values[name] else {
                throw APIError(kind: .encoding, message: "There is no value for the path parameter '\(name)'")
            }
            text += PercentEncoder.path.encode(String(rest[..<open])) + value
            rest = rest[close...].dropFirst()
        }
        text += PercentEncoder.path.encode(String(rest))
        let dots = text.lowercased().replacing("%2e", with: ".")
        guard !text.isEmpty, dots != ".", dots != ".." else {
            throw APIError(
                kind: .encoding,
                message: "The argument for '\(segment)' in the path makes it empty, '.' or '..': not the path meant"
            )
        }
        return text
    }
}
