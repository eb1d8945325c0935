import EmbeddedFiles
public import SourceTree
import SwiftBackend
import TemplateEngine

/// The templates that the generator carries.
public enum BuiltInTemplates {
    /// Their names, sorted: what files are called without their suffix.
    public static let names = EmbeddedFiles.templates.map { TemplateSources.name(of: $0.path) }.sorted()

    /// Everything there is to know about them for people who write templates.
    public static func list() throws(DiagnosticsError) -> TemplateList {
        let sources = try TemplateSources.all(overriddenBy: nil).sources
        do throws(TemplateErrors) {
            return TemplateList(
                catalogue: try TemplateCatalogue(TemplateLibrary(sources)),
                documentation: Dictionary(uniqueKeysWithValues: sources.map { ($0.name, $0.documentation) }),
                files: try SampleFiles.byTemplate()
            )
        } catch {
            throw error.diagnostics(quoting: sources)
        }
    }

    /// Copies templates out, to be changed and used in place of the built-in ones.
    ///
    /// - Parameters:
    ///   - names: of ``names``; others are passed over.
    ///   - folder: where to, as a person calls it.
    ///   - replacing: whether files that are there already are written over.
    /// - Returns: the files.
    /// - Throws: when a file is there already, or why one cannot be written.
    public static func eject(
        _ names: [String],
        to folder: String,
        replacing: Bool
    ) throws(DiagnosticsError) -> [String] {
        let wanted = Set(names)
        let files = EmbeddedFiles.templates.filter { wanted.contains(TemplateSources.name(of: $0.path)) }.map {
            (path: Path.resolving($0.path, in: folder), bytes: $0.bytes)
        }
        try OwnFiles(files).write(replacing: replacing)
        return files.map { Path.shown($0.path) }
    }

    /// The names that one which is none of them may have meant, the nearest first.
    public static func suggestions(for name: String) -> [String] {
        let nearest = NameSuggestion.nearest(to: name, among: names)
        let related = names.filter { !name.isEmpty && ($0.contains(name) || name.contains($0)) }
        return [nearest].compactMap(\.self) + related.filter { $0 != nearest }
    }
}
