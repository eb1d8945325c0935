import SchemaIR

/// Makes the views of the files around the sources.
struct PackageViewBuilder {
    let api: API
    let views: TypeViews
    let options: SwiftOptions
    let document: String

    /// The README shows it, and a test makes it.
    private let quickStart: QuickStart?

    private var names: TypeNames { views.types.names }

    init(api: API, views: TypeViews, options: SwiftOptions, document: String) {
        self.api = api
        self.views = views
        self.options = options
        self.document = document
        quickStart = QuickStart(api: api, views: views, options: options)
    }

    func package() -> PackageView {
        let credentials = Credentials(api: api)
        let prefix = options.environmentPrefix
        return PackageView(
            document: document,
            module: options.module,
            client: options.clientName,
            title: OneLine.text(api.title),
            description: api.description.map { Markdown.lines(of: $0).joined(separator: "\n") },
            version: OneLine.text(api.version),
            variable: variable,
            credentials: Self.given(credentials),
            variables: credentials.arguments.map { .init(name: "\(prefix)_\($0.variable)", meaning: $0.documentation) }
                + [
                    .init(name: "\(prefix)_BASE_URL", meaning: "Where the API is served.")
                ],
            call: quickStart?.call,
            hasResult: quickStart?.operation.success != nil,
            errorBody: errorBody(quickStart?.operation),
            operations: operations(),
            groups: names.groups.map { .init(name: "\(options.clientName)/\($0.type)") },
            models: topLevelTypes.map { .init(name: names.name(of: $0.id)) }
        )
    }

    func tests() -> TestsView {
        TestsView(
            header: HeaderView(document: document, imports: ["Foundation", options.module, "Testing"]),
            module: options.module,
            client: options.clientName,
            variable: variable,
            credentials: Self.given(Credentials(api: api), quoted: true),
            examples: ExampleTests(api: api, views: views).examples(),
            quickStart: quickStart.map { start in
                .init(
                    call: start.call,
                    method: StringLiteral.swift(start.operation.method),
                    response: StringLiteral.rawSwift(start.response.map { LiteralText.pretty($0) } ?? ""),
                    hasResult: start.operation.success != nil
                )
            }
        )
    }

    /// Types with a file of their own.
    var topLevelTypes: [TypeDeclaration] {
        api.types.filter { $0.origin.owner == .api }
    }

    /// `metronome`.
    private var variable: String {
        Identifier.quoted(Identifier.member(options.module, reserved: ["self"], fallback: "client"))
    }

    /// What an example of code gives to the client: the credentials of the first alternative, since that is what calls
    /// use.
    private static func given(_ credentials: Credentials, quoted: Bool = false) -> String? {
        guard let scheme = credentials.schemes.first else { return nil }
        return scheme.arguments.map { "\($0.name): \(quoted ? StringLiteral.swift("secret") : $0.shortName)" }.joined(
            separator: ", "
        )
    }

    /// What the README decodes an error into: what its own call documents, else the first that any call does, else any
    /// JSON.
    private func errorBody(_ operation: SchemaIR.Operation?) -> String {
        let candidates = (operation.map { [$0] } ?? []) + api.operations
        let types = candidates.lazy.flatMap(\.responses).compactMap { response in
            response.isSuccess || response.payload?.format != .json ? nil : response.payload?.type
        }
        return types.first.map { views.types.spelling($0.withoutNull, in: []) } ?? "JSONValue"
    }

    private func operations() -> [PackageView.OperationView] {
        zip(api.groups, names.groups).flatMap { group, groupNames in
            zip(group.operations, groupNames.operations).map { operation, name in
                .init(
                    call: "\(groupNames.property).\(name)",
                    method: operation.method,
                    path: OneLine.tableCell(operation.path),
                    summary: OneLine.tableCell(
                        operation.summary ?? operation.description.map(Markdown.firstParagraph) ?? ""
                    )
                )
            }
        }
    }
}

/// Text that must not span lines.
enum OneLine {
    static func text(_ text: String) -> String {
        Markdown.lines(of: text).joined(separator: " ")
    }

    /// A bar ends a cell of a Markdown table.
    static func tableCell(_ text: String) -> String {
        self.text(text).replacing("|", with: "\\|")
    }
}
