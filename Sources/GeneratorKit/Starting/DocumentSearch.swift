import Foundation
import SourceTree

/// Finds the document of a folder, and the overlays that belong to a document.
struct DocumentSearch {
    let folder: String

    /// - Parameter folder: as a person calls it; empty for the working directory.
    init(folder: String) {
        self.folder = folder.isEmpty ? "." : folder
    }

    /// The only document in the folder: the file that says which version of OpenAPI, or of Swagger, it has.
    ///
    /// - Throws: when there is none, or more than one; or what is wrong with the only file that could be one.
    func document() throws(DiagnosticsError) -> String {
        var documents: [String] = []
        var problems = Diagnostics()
        for name in try names() where !Self.isOverlay(name) {
            let read = problems.collecting { () throws(DiagnosticsError) in
                try SourceTree.parse(reading: Path.resolving(name, in: folder))
            }
            if let read, Self.isDocument(read.root) { documents.append(name) }
        }
        if documents.count == 1, let name = documents.first { return Path.resolving(name, in: folder) }
        let place = Path.shown(folder)
        guard documents.isEmpty else {
            let list = documents.map { Path.resolving($0, in: place == "." ? "" : place) }
            throw DiagnosticsError(
                .error(
                    "ambiguous-document",
                    "there are several documents in \(place): \(list.joined(separator: ", "))",
                    at: nil,
                    notes: [.init("name one: `generator init \(ShellText.argument(list[0]))`")]
                )
            )
        }
        // A file that cannot be read may be the document.
        try problems.throwIfErrors()
        throw DiagnosticsError(
            .error(
                "no-document",
                "there is no OpenAPI document in \(place)",
                at: nil,
                notes: [.init("put one there, or name one: `generator init path/to/document.yaml`")]
            )
        )
    }

    /// The overlays in the folder that are for a document: those that extend it; of those that extend nothing, the ones
    /// that are not called after another document here.
    ///
    /// - Throws: when one cannot be read.
    func overlays(for document: String) throws(DiagnosticsError) -> [String] {
        let names = try names()
        let stem = Self.stem(document)
        let others = Set(names.filter { !Self.isOverlay($0) }.map(Self.stem)).subtracting([stem])
        var overlays: [String] = []
        for name in names where Self.isOverlay(name) {
            let path = Path.resolving(name, in: folder)
            if let extended = try SourceTree.parse(reading: path).root["extends"]?.string {
                let target = Path.resolving(String(extended.prefix { $0 != "#" }), in: folder)
                guard FileSystem.identity(of: target) == FileSystem.identity(of: document) else { continue }
            } else if others.contains(Self.stem(name)) {
                continue
            }
            overlays.append(path)
        }
        return overlays
    }

    private func names() throws(DiagnosticsError) -> [String] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return names.filter { name in Self.suffixes.contains { name.hasSuffix($0) } && !name.hasPrefix(".") }
                .sorted()
        } catch {
            throw DiagnosticsError(
                .error(
                    "no-document",
                    "there is no folder \(Path.shown(folder)) to look for a document in",
                    at: nil,
                    notes: [.init("name one: `generator init path/to/document.yaml`")]
                )
            )
        }
    }

    private static let suffixes = [".yaml", ".yml", ".json"]

    private static func isDocument(_ root: Node) -> Bool {
        root["openapi"] != nil || root["swagger"] != nil
    }

    private static func isOverlay(_ name: String) -> Bool {
        suffixes.contains { name.hasSuffix(".overlay\($0)") }
    }

    /// `pets` of `openapi/pets.yaml` and of `pets.overlay.yaml`.
    private static func stem(_ path: String) -> String {
        var name = Path.name(of: path)[...]
        for suffix in suffixes where name.hasSuffix(suffix) { name = name.dropLast(suffix.count) }
        if name.hasSuffix(".overlay") { name = name.dropLast(".overlay".count) }
        return String(name)
    }
}
