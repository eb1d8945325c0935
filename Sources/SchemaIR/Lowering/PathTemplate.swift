/// A path with `{parameters}` in it (OpenAPI 3.0.4, section 4.7.8).
enum PathTemplate {
    /// The names in braces, each once, in order.
    static func parameters(of path: String) -> [String] {
        var names: [String] = []
        var rest = path[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: start)..<end])
            if !names.contains(name) { names.append(name) }
            rest = rest[rest.index(after: end)...]
        }
        return names
    }

    /// What stands around the parameters of a segment, where it says something: `geocode` of `geocode.{ext}`, and nothing of
    /// `v{version}`.
    static func literals(of segment: String) -> [String] {
        segment.split(separator: "}", omittingEmptySubsequences: false)
            .map { String($0.prefix { $0 != "{" }) }
            .filter { $0.count(where: \.isLetter) > 1 }
    }

    /// The segments that are neither empty nor parameters.
    static func words(of path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { !$0.contains("{") }
    }
}
