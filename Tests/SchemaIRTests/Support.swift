import OpenAPI
import SourceTree

@testable import SchemaIR

/// Lowers a document that is whole but for what a test is about.
struct Lowered {
    let api: API
    let warnings: [Diagnostic]

    /// - Parameters:
    ///   - schemas: the contents of `components.schemas`, not indented.
    ///   - components: the contents of `components` beside them, not indented.
    ///   - paths: the contents of `paths`, not indented.
    ///   - servers: the contents of `servers`, on one line.
    init(
        schemas: String = "",
        components: String = "",
        paths: String = "",
        servers: String = "",
        options: LoweringOptions = LoweringOptions()
    ) throws {
        var text = "openapi: 3.0.3\ninfo: {title: Test, version: '1'}\npaths:\(Self.indented(paths, by: 2))\n"
        if !servers.isEmpty { text += "servers: \(servers)\n" }
        if !schemas.isEmpty || !components.isEmpty { text += "components:\n" }
        if !schemas.isEmpty { text += "  schemas:\(Self.indented(schemas, by: 4))\n" }
        if !components.isEmpty { text += "\(Self.indented(components, by: 2))\n" }
        try self.init(text: text, options: options)
    }

    /// Lowers a whole document.
    init(text: String, options: LoweringOptions = LoweringOptions()) throws {
        let tree = try SourceTree.parse(SourceFile(path: "test.yaml", text: text))
        let (document, diagnostics) = DocumentReader.read(tree)
        try diagnostics.throwIfErrors()
        guard let document else { throw DiagnosticsError(diagnostics) }
        let lowered = Lowering.lower(document, options: options)
        api = lowered.api
        warnings = lowered.diagnostics.sorted
    }

    private static func indented(_ text: String, by count: Int) -> String {
        guard !text.isEmpty else { return " {}" }
        let margin = String(repeating: " ", count: count)
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(into: "") {
            $0 += "\n" + ($1.isEmpty ? "" : margin + $1)
        }
    }

    /// The lines of the dump that tell about a component, after its heading.
    func component(_ name: String) -> [String] {
        block { $0.hasSuffix(" #/components/schemas/\(name)") }
    }

    /// The same about the type of a number.
    func type(_ number: Int) -> [String] {
        block { $0.hasPrefix("type #\(number)<") }
    }

    private func block(_ isHeading: (Substring) -> Bool) -> [String] {
        let blocks = api.dump().split(separator: "\n\n")
        let block = blocks.first { $0.hasPrefix("type ") && isHeading($0.split(separator: "\n")[0]) }
        return block?.split(separator: "\n").dropFirst().map { String($0.drop { $0 == " " }) } ?? []
    }
}
