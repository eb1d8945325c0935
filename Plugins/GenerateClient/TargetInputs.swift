import Foundation

/// What a target has for the generator: a document, and perhaps a configuration.
struct TargetInputs {
    let document: URL
    let configuration: URL?
    /// All that the generator may read of the target: other files of the document, overlays, templates.
    let files: [URL]

    private static let documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"]
    private static let configurationNames = ["generator.yaml", "generator.yml"]
    private static let readExtensions: Set = ["yaml", "yml", "json", "mustache"]

    /// - Throws: a ``TargetProblem`` when there is no document directly in the folder, or more than one.
    init(of target: String, in folder: URL) throws {
        let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        let top = all.filter { !$0.contains("/") }.map { folder.appending(path: $0) }
        let deeper = all.first { path in
            path.contains("/") && Self.documentNames.contains { path.hasSuffix("/\($0)") }
        }
        try self.init(
            of: target,
            among: top,
            place: folder.path(percentEncoded: false),
            hint: deeper.map { "; \($0) is in a folder below it, where it is not looked for" } ?? "",
            files: all.map { folder.appending(path: $0) }
        )
    }

    /// - Parameters:
    ///   - candidates: where the document and the configuration may be.
    ///   - place: what to call where that is.
    ///   - hint: what to say where there is no document.
    ///   - files: all files of the target; nil for the candidates.
    init(of target: String, among candidates: [URL], place: String, hint: String = "", files: [URL]? = nil) throws {
        let documents = Self.named(Self.documentNames, candidates)
        let configurations = Self.named(Self.configurationNames, candidates)
        guard let document = documents.first else {
            throw TargetProblem(
                target: target,
                "there is no OpenAPI document: looked for \(Self.list(Self.documentNames, "or")) in \(place)\(hint)"
            )
        }
        for (found, kind) in [(documents, "OpenAPI documents"), (configurations, "configurations")]
        where found.count > 1 {
            let names = Self.list(found.map(\.lastPathComponent), "and")
            throw TargetProblem(
                target: target,
                "there are several \(kind), of which only one can be meant: \(names) in \(place)"
            )
        }
        self.document = document
        configuration = configurations.first
        self.files = (files ?? candidates).filter { Self.readExtensions.contains($0.pathExtension) }
    }

    /// What the generator is called with.
    func arguments(module: String, output: URL) -> [String] {
        let configured = configuration.map { ["--config", $0.path(percentEncoded: false)] } ?? []
        return ["generate", document.path(percentEncoded: false)] + configured
            + ["--form", "sources", "--module", module, "--output", output.path(percentEncoded: false)]
    }

    private static func named(_ names: [String], _ candidates: [URL]) -> [URL] {
        names.flatMap { name in candidates.filter { $0.lastPathComponent == name } }
    }

    /// `a, b or c`.
    private static func list(_ names: [String], _ conjunction: String) -> String {
        names.count < 2
            ? names.joined() : names.dropLast().joined(separator: ", ") + " \(conjunction) " + names[names.count - 1]
    }
}

/// Why nothing can be generated into a target.
struct TargetProblem: LocalizedError, CustomStringConvertible {
    let target: String
    let message: String

    init(target: String, _ message: String) {
        self.target = target
        self.message = message
    }

    var description: String { "target '\(target)': \(message)" }
    var errorDescription: String? { description }
}
