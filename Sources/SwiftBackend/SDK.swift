import SchemaIR
import TemplateEngine

/// The generated package: which files it has, and what is printed into each.
public struct SDK: Sendable {
    /// A file of the package.
    public struct File: Hashable, Sendable {
        /// From the package's folder, with `/` between.
        public var path: String
        public var contents: [UInt8]

        public init(path: String, contents: [UInt8]) {
            self.path = path
            self.contents = contents
        }
    }

    let api: API
    private let options: SwiftOptions
    private let document: String
    let views: TypeViews

    /// - Parameters:
    ///   - api: what is generated.
    ///   - document: the document's file name, for the headers of files.
    public init(api: API, options: SwiftOptions, document: String) {
        self.api = api
        self.options = options
        // A file may be called anything, and its name stands in comments.
        self.document = OneLine.text(document)
        let types = SwiftTypes(
            names: TypeNames(api: api, options: options),
            formats: FormatTable(overrides: options.formats)
        )
        views = TypeViews(api: api, types: types, options: options)
    }

    /// The names of the configuration that cannot be given.
    ///
    /// - Parameter operations: those of operations, by `operationId` or `METHOD /path`.
    public func nameProblems(operations: [String: String] = [:]) -> [NameProblem] {
        NameCheck(views: views).problems(operations: operations)
    }

    /// The unions with variants that nothing says a name of, neither the document nor the configuration.
    public var unnamedVariants: [UnnamedVariants] {
        api.types.compactMap { UnnamedVariants(of: $0, overrides: options.overrides) }
    }

    /// Everything that has a name in Swift, and its name.
    public var generatedNames: [GeneratedName] { NamedThings.all(views) }

    /// Prints every file.
    ///
    /// - Parameters:
    ///   - library: the templates, of which those named in ``SDKTemplates`` are used.
    ///   - runtime: the sources of the runtime, by their path in its folder.
    ///   - testing: the sources of what tests stand on, by their path in its folder. The one that imports the runtime
    ///     gives way to one that imports the SDK.
    /// - Returns: the files, and what of the API is in them.
    /// - Throws: `TemplateErrors` when a template asks for what its view does not have; nothing has been printed then.
    public func print(
        library: TemplateLibrary,
        runtime: [File],
        testing: [File]
    ) throws(TemplateErrors) -> (files: [File], contents: SDKContents) {
        var contents = SDKContents()
        let templates = try SDKTemplates(library)
        let client = ClientViews(api: api, views: views, options: options, document: document)
        let package = PackageViewBuilder(api: api, views: views, options: options, document: document)
        let module = options.module
        let packageView = package.package()

        var files = [
            File(path: "Package.swift", contents: templates.manifest.bytes(packageView)),
            File(path: "README.md", contents: templates.readme.bytes(packageView)),
            File(path: ".gitignore", contents: templates.gitignore.bytes(packageView)),
            File(path: "Sources/\(module)/\(module)+Runtime.swift", contents: templates.runtime.bytes(packageView)),
            File(
                path: "Sources/\(module)/\(module).docc/\(module).md",
                contents: templates.catalogue.bytes(packageView)
            ),
            File(
                path: "Sources/\(module)/Client/\(options.clientName).swift",
                contents: templates.client.bytes(client.client())
            ),
            File(path: "Tests/\(module)Tests/\(module)Tests.swift", contents: templates.tests.bytes(package.tests())),
        ]
        for (index, group) in views.types.names.groups.enumerated() {
            let path = "Sources/\(module)/Client/\(options.clientName)+\(group.type).swift"
            let view = client.group(index)
            contents.add(view)
            files.append(File(path: path, contents: templates.group.bytes(view)))
        }
        if let headers = client.responseHeaders() {
            let path = "Sources/\(module)/Client/\(module)+ResponseHeaders.swift"
            files.append(File(path: path, contents: templates.responseHeaders.bytes(headers)))
        }
        for (declaration, name) in zip(package.topLevelTypes, modelFileNames(package.topLevelTypes)) {
            let path = "Sources/\(module)/Models/\(name).swift"
            let view = client.typeFile(declaration.id)
            contents.add(view, isComponent: isComponent(declaration))
            files.append(File(path: path, contents: templates.model.bytes(view)))
        }
        files += runtime.map { File(path: "Sources/\(module)Runtime/\($0.path)", contents: $0.contents) }
        let stubs = StubViews(api: api, views: views, options: options, document: document)
        files += testing.filter { $0.path != Self.testingRuntime }.map {
            File(path: "Sources/\(module)Testing/\($0.path)", contents: $0.contents)
        }
        files += [
            File(
                path: "Sources/\(module)Testing/\(Self.testingRuntime)",
                contents: templates.testingRuntime.bytes(packageView)
            ),
            File(path: "Sources/\(module)Testing/\(module)Stubs.swift", contents: templates.stubs.bytes(stubs.stubs())),
        ]
        return (files, contents)
    }

    /// Whether a type is that of a component itself, and not of something inside of one.
    private func isComponent(_ declaration: TypeDeclaration) -> Bool {
        guard case .component = declaration.origin.steps.last, declaration.origin.steps.count == 1 else { return false }
        return api.inventory.schemas.contains(declaration.pointer)
    }

    /// The file that stands for the import of what is tested.
    private static let testingRuntime = "Runtime.swift"

    /// Names of files must differ in more than case: many file systems do not tell `URL.swift` from `Url.swift`.
    private func modelFileNames(_ declarations: [TypeDeclaration]) -> [String] {
        let names = declarations.map { views.types.names.name(of: $0.id) }
        let taken: Set = [options.clientName.lowercased()]
        let distinct = UniqueNames.settle(names.map { .init(source: $0, name: $0.lowercased()) }, taken: taken)
        return zip(names, distinct).map { name, distinct in
            name + distinct.dropFirst(name.lowercased().count)
        }
    }
}

/// The templates that make whole files, each bound to the view it prints.
struct SDKTemplates {
    let manifest: Template<PackageView>
    let readme: Template<PackageView>
    let gitignore: Template<PackageView>
    let runtime: Template<PackageView>
    let catalogue: Template<PackageView>
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
