import SchemaIR
import TemplateEngine

/// What is generated of an API: which files it has, and what is printed into each.
public struct SDK: Sendable {
    /// A file of the output.
    public struct File: Hashable, Sendable {
        /// From the output folder, with `/` between.
        public var path: String
        public var contents: [UInt8]

        public init(path: String, contents: [UInt8]) {
            self.path = path
            self.contents = contents
        }
    }

    let api: API
    let options: SwiftOptions
    let document: String
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
        let templates = try SDKTemplates(library)
        let module = module(printedWith: templates)
        let files =
            switch options.form {
            case .package: package(of: module, printedWith: templates, runtime: runtime, testing: testing)
            case .sources: SourceShards.files(of: module)
            }
        return (files, module.contents)
    }
}
