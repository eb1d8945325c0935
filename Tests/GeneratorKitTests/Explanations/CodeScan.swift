import Foundation

/// The codes of diagnostics that are written in the sources.
///
/// Diagnostics are made by functions that take the code first, or nearly so: those that declare `_ code: String` are
/// looked for, and then whatever calls them. So a new function of this kind is found without a word here.
struct CodeScan {
    /// Where each code is written.
    private(set) var places: [String: [String]] = [:]

    init() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
            .standardized
        let rooms = [
            "SourceTree", "JSONPath", "OpenAPI", "SchemaIR", "SwiftBackend", "TemplateEngine", "SDKDiff",
            "GeneratorKit",
            "generator",
        ]
        var texts: [String: String] = [:]
        for room in rooms {
            let folder = sources.appending(path: room)
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            for path in paths where path.hasSuffix(".swift") && !path.hasPrefix("Explanations/") {
                texts["\(room)/\(path)"] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            }
        }
        let functions = Set(texts.values.flatMap(Self.functions)).union(["Diagnostic"])
        let names = functions.sorted().joined(separator: "|")
        // Words may stand before the code: a severity, a version.
        let call = try Regex<(Substring, Substring)>(
            #"\b(?:\#(names))\(\s*(?:(?:\w+: )?[.\w]+,\s*)*"([a-z0-9]+(?:-[a-z0-9]+)*)""#
        ).wordBoundaryKind(.simple)
        let label = /\bcode:(?: String =)? "([a-z0-9]+(?:-[a-z0-9]+)*)"/
        for (path, text) in texts {
            for match in text.matches(of: call) { places[String(match.output.1), default: []].append(path) }
            for match in text.matches(of: label) { places[String(match.output.1), default: []].append(path) }
        }
    }

    /// The functions of a text that take a code.
    private static func functions(in text: String) -> [String] {
        text.matches(of: /func (\w+)\([^{]*?_ code: String,/).map { String($0.output.1) }
    }
}
