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
    /// - Returns: sorted by name, which is the path without ``suffix``.
    /// - Throws: when the folder, or a template in it, cannot be read.
    static func all(overriddenBy folder: Configuration.WrittenPath?) throws(DiagnosticsError) -> [TemplateSource] {
        var sources: [String: TemplateSource] = [:]
        for file in EmbeddedFiles.templates {
            let text = file.contents.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
            sources[file.path] = TemplateSource(name: name(of: file.path), path: "Templates/\(file.path)", text: text)
        }
        if let folder {
            for path in try paths(in: folder) {
                let place = "\(folder.path)/\(path)"
                let text: String
                do {
                    text = String(decoding: try FileSystem.read(place), as: UTF8.self)
                } catch {
                    throw error.diagnostic("unreadable-template", at: folder.location)
                }
                sources[path] = TemplateSource(name: name(of: path), path: Path.shown(place), text: text)
            }
        }
        return sources.values.sorted { $0.name < $1.name }
    }

    private static func name(of path: String) -> String {
        String(path.dropLast(suffix.count))
    }

    private static func paths(in folder: Configuration.WrittenPath) throws(DiagnosticsError) -> [String] {
        // The enumerator of a folder that is not there is empty, and says nothing.
        do {
            guard try FileSystem.isFolder(folder.path) else {
                throw FileSystemError(action: "read templates in", path: folder.path, code: ENOTDIR)
            }
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            return paths.filter { $0.hasSuffix(suffix) }.sorted()
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
