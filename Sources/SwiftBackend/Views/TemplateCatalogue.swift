public import TemplateEngine

/// Every template that takes part in printing an SDK, and everything that templates can print.
public struct TemplateCatalogue: Hashable, Sendable {
    /// One template.
    public struct Entry: Hashable, Sendable {
        public var name: String
        /// The templates that include it; none where it writes files of its own.
        public var includedIn: [String]
        /// The names of the views that it prints.
        public var views: [String]
    }

    /// By name.
    public var entries: [Entry]
    /// Those that templates begin with, and every one inside of them, by name.
    public var views: [ViewDocumentation]

    /// - Parameter library: the templates.
    /// - Throws: when a template asks for what its view does not have.
    public init(_ library: TemplateLibrary) throws(TemplateErrors) {
        let uses = try SDKTemplates(library).uses
        entries = Dictionary(grouping: uses, by: \.template).sorted { $0.key < $1.key }.map { name, uses in
            Entry(
                name: name,
                includedIn: Set(uses.compactMap(\.includedIn)).sorted(),
                views: Set(uses.map { $0.view.viewName }).sorted()
            )
        }
        views = ViewDocumentation.all(from: uses.map { $0.view }).sorted { $0.name < $1.name }
    }
}

extension SDKTemplates {
    /// The templates, and all that they include.
    var uses: [TemplateUse] {
        [
            manifest.uses, readme.uses, gitignore.uses, runtime.uses, catalogue.uses, client.uses, group.uses,
            responseHeaders.uses, model.uses, tests.uses, testingRuntime.uses, stubs.uses,
            packageIndex.uses, privacyManifest.uses, snippet.uses,
        ].flatMap(\.self) + articles.values.flatMap(\.uses)
    }
}
