import EmbeddedFiles
import Foundation
import SourceTree
import TemplateEngine

/// The templates of a run: those that the generator carries, some of them replaced.
enum TemplateSources {
    /// What the names of template files end in.
    static let suffix = ".mustache"

    /// - Parameter folder: Where the user's own templates are. One with the path of a built-in one replaces it; others
    ///   are there for those to use.
    /// - Returns: sorted by name, which is the path without ``suffix``; the user's own among them as files; and what is
    ///   said about templates that do nothing.
    /// - Throws: when the folder, or a template in it, cannot be read.
    static func all(
        overriddenBy folder: Configuration.WrittenPath?,
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (
        sources: [TemplateSource], own: [SourceFile], warnings: [Diagnostic]
    ) {
        try CarriedFiles.check()
        var own: [SourceFile] = []
        var sources: [String: TemplateSource] = [:]
        for file in EmbeddedFiles.templates {
            let text = file.contents.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
            sources[file.path] = TemplateSource(name: name(of: file.path), path: "Templates/\(file.path)", text: text)
        }
        if let folder {
            for path in try paths(in: folder, observedBy: observer) {
                let place = "\(folder.path)/\(path)"
                observer?.willRead(place)
                let bytes: [UInt8]
                do {
                    bytes = try FileSystem.read(place)
                } catch {
                    throw error.diagnostic("unreadable-template", at: folder.location)
                }
                own.append(SourceFile(path: place, bytes: bytes))
                let text = String(decoding: bytes, as: UTF8.self)
                sources[path] = TemplateSource(name: name(of: path), path: Path.shown(place), text: text)
            }
        }
        let sorted = sources.values.sorted { $0.name < $1.name }
        return (sorted, own, unused(among: sorted))
    }

    /// A template that replaces none and that none includes is never printed: its name is misspelled.
    private static func unused(among sources: [TemplateSource]) -> [Diagnostic] {
        let builtIn = Set(EmbeddedFiles.templates.map { name(of: $0.path) })
        let added = sources.filter { !builtIn.contains($0.name) }
        guard !added.isEmpty else { return [] }
        let included = Set(sources.flatMap { $0.text.matches(of: /\{\{\s*>\s*([^\s}]+)/).map { String($0.output.1) } })
        return added.filter { !included.contains($0.name) }.map { source in
            let nearest = NameSuggestion.nearest(to: source.name, among: builtIn.sorted())
            return .warning(
                "unused-template",
                "this replaces no template, and no template includes it",
                at: SourceLocation(path: source.path, line: 1, column: 1),
                notes: nearest.map { [.init("did you mean '\($0)\(suffix)'?")] } ?? []
            )
        }
    }

    static func name(of path: String) -> String {
        String(path.dropLast(suffix.count))
    }

    /// The paths of all templates in a folder, from there.
    static func paths(
        in folder: Configuration.WrittenPath,
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> [String] {
        // A template that is added changes the folder that it is in.
        observer?.willRead(folder.path)
        // The enumerator of a folder that is not there is empty, and says nothing.
        do {
            guard try FileSystem.isFolder(folder.path) else {
                throw FileSystemError(action: "read templates in", path: folder.path, code: ENOTDIR)
            }
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            let templates = paths.filter { $0.hasSuffix(suffix) }.sorted()
            templates.forEach { observer?.willRead(Path.parent(of: "\(folder.path)/\($0)")) }
            return templates
        } catch let error as FileSystemError {
            throw error.diagnostic("unreadable-template", at: folder.location)
        } catch {
            throw DiagnosticsError(
                .error(
                    "unreadable-template",
                    "cannot read templates in \(Path.shown(folder.path))",
                    at: folder.location
                )
            )
        }
    }
}
