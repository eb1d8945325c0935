import TemplateEngine

/// What stands at the top of a generated Swift file.
struct HeaderView: TemplateView {
    /// The document's file name, without folders: the output must not depend on where it was generated.
    var document: String
    /// Whose types the declarations in the file have: an SDK may be compiled with `InternalImportsByDefault`.
    var publicImports: [String] = []
    /// In the order in which they are printed.
    var imports: [String]

    static let viewName = "header"
    static let fields: [TemplateField<Self>] = [
        .text("document", documentation: "The document's file name.") { $0.document },
        .texts("publicImports", documentation: "The modules whose types the file's declarations have.") {
            $0.publicImports
        },
        .texts("imports", documentation: "The modules that the file needs.") { $0.imports },
    ]
}
