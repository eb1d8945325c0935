import TemplateEngine

/// The templates that make whole files, each bound to the view it prints.
struct SDKTemplates {
    let manifest: Template<PackageView>
    let readme: Template<PackageView>
    let gitignore: Template<PackageView>
    let runtime: Template<PackageView>
    let catalogue: Template<PackageView>
    /// The articles of the catalogue.
    let articles: [Article: Template<PackageView>]
    let packageIndex: Template<PackageView>
    let privacyManifest: Template<PackageView>
    let snippet: Template<PackageView>
    let client: Template<ClientFileView>
    let group: Template<GroupFileView>
    let responseHeaders: Template<ResponseHeadersView>
    let model: Template<TypeFileView>
    let tests: Template<TestsView>
    let testingRuntime: Template<PackageView>
    let stubs: Template<StubsView>

    init(_ library: TemplateLibrary) throws(TemplateErrors) {
        manifest = try library.template("package", for: PackageView.self)
        readme = try library.template("readme", for: PackageView.self)
        gitignore = try library.template("gitignore", for: PackageView.self)
        runtime = try library.template("runtime", for: PackageView.self)
        catalogue = try library.template("catalogue", for: PackageView.self)
        var articles: [Article: Template<PackageView>] = [:]
        for article in Article.allCases {
            articles[article] = try library.template(article.template, for: PackageView.self)
        }
        self.articles = articles
        packageIndex = try library.template("spi", for: PackageView.self)
        privacyManifest = try library.template("privacy", for: PackageView.self)
        snippet = try library.template("snippet", for: PackageView.self)
        client = try library.template("client-file", for: ClientFileView.self)
        group = try library.template("group-file", for: GroupFileView.self)
        responseHeaders = try library.template("response-headers", for: ResponseHeadersView.self)
        model = try library.template("model-file", for: TypeFileView.self)
        tests = try library.template("tests", for: TestsView.self)
        testingRuntime = try library.template("testing-runtime", for: PackageView.self)
        stubs = try library.template("stubs", for: StubsView.self)
    }
}

extension Template {
    func bytes(_ view: View) -> [UInt8] {
        var bytes: [UInt8] = []
        render(view, into: &bytes)
        return bytes
    }
}
