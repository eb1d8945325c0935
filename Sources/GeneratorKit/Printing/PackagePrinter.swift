import EmbeddedFiles
import SourceTree
import SwiftBackend
import TemplateEngine

/// Prints the package of an API with the templates of a run.
struct PackagePrinter {
    private let templates: [TemplateSource]
    private let library: TemplateLibrary

    /// - Throws: what is wrong with the syntax of a template.
    init(templates: [TemplateSource]) throws(DiagnosticsError) {
        self.templates = templates
        do {
            library = try TemplateLibrary(templates)
        } catch {
            throw error.diagnostics(quoting: templates)
        }
    }

    /// - Returns: the files, and what of the API is in them.
    /// - Throws: when a template asks for what there is not. Nothing has been printed then.
    func print(_ sdk: SDK) throws(DiagnosticsError) -> (files: [GeneratedFile], contents: SDKContents) {
        do {
            let (files, contents) = try sdk.print(library: library, runtime: Self.runtime, testing: Self.testing)
            return (files.map { GeneratedFile(path: $0.path, bytes: $0.contents) }, contents)
        } catch {
            throw error.diagnostics(quoting: templates)
        }
    }

    /// The sources that a generated package carries with it.
    private static var runtime: [SDK.File] {
        EmbeddedFiles.runtime.map { SDK.File(path: $0.path, contents: $0.bytes) }
    }

    /// What tests of code that uses the package stand on.
    private static var testing: [SDK.File] {
        EmbeddedFiles.testing.map { SDK.File(path: $0.path, contents: $0.bytes) }
    }
}
