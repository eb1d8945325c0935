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
        let credentials = Credentials(api: api, overrides: options.overrides)
        let error = DocumentedError(quickStart: quickStart?.operation, api: api)
        return PackageView(
            document: document,
            module: options.module,
            runtime: options.runtimeModule,
            client: options.clientName,
            title: OneLine.text(api.title),
            description: api.description.map { Markdown.lines(of: $0).joined(separator: "\n") },
            version: OneLine.text(api.version),
            variable: variable,
            credentials: given(credentials),
            arguments: arguments(credentials),
            baseURL: baseURL,
            variables: EnvironmentVariable.all(of: api, options).map {
                .init(name: $0.name, meaning: OneLine.tableCell($0.meaning))
            },
            call: quickStart?.call,
            function: quickStart?.function,
            hasResult: quickStart?.operation.success != nil,
            pagedFunction: functions { $0.paging != nil }.first,
            streamFunction: streamFunction,
            webhooks: webhooks,
            stub: stub,
            errorBody: error.map { views.types.spelling($0.type.withoutNull, in: []) } ?? "JSONValue",
            errorKind: error?.kind,
            operations: operations(),
            groups: names.groups.map { .init(name: "\(options.clientName)/\($0.type)") },
            models: topLevelTypes.map { .init(name: names.name(of: $0.id)) }
        )
    }

    func tests() -> TestsView {
        TestsView(
            header: HeaderView(
                document: document,
                imports: ["Foundation", options.module, "\(options.module)Testing", "Testing"]
            ),
            module: options.module,
            client: options.clientName,
            variable: variable,
            credentials: given(Credentials(api: api, overrides: options.overrides), quoted: true),
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

    // MARK: What the README shows

    /// The calls of some operations, without arguments: `customers.list`.
    private func functions(of isIncluded: (SchemaIR.Operation) -> Bool) -> [String] {
        zip(api.groups, names.groups).flatMap { group, names in
            zip(group.operations, names.operations).filter { isIncluded($0.0) && !$0.0.isDeprecated }.map {
                "\(Identifier.quoted(names.property)).\(Identifier.quoted($0.1))"
            }
        }
    }

    private var streamFunction: String? {
        for names in names.groups {
            guard let stream = names.streams.compactMap(\.self).first else { continue }
            return "\(Identifier.quoted(names.property)).\(Identifier.quoted(stream))"
        }
        return functions { $0.success?.format == .events }.first
    }

    private var webhooks: PackageView.WebhooksView? {
        guard api.webhooks != nil || options.webhookSignature != nil else { return nil }
        let event = api.webhooks?.event.withoutNull
        var variant: String?
        if case .declared(let id) = event, case .union(let union) = api[id].shape {
            variant = views.variantNames(of: union).first.map(Identifier.quoted)
        }
        return .init(isSigned: options.webhookSignature != nil, isDescribed: event != nil, variant: variant)
    }

    /// The stub of the quick start's operation.
    private var stub: String? {
        guard let operation = quickStart?.operation else { return nil }
        let stubs = StubViews(api: api, views: views, options: options, document: document).stubs()
        let id = StringLiteral.swift(operation.identity)
        return stubs.outputs.lazy.flatMap(\.operations).first { $0.id == id }?.name
    }

    /// Types with a file of their own.
    var topLevelTypes: [TypeDeclaration] {
        api.types.filter { $0.origin.owner == .api }
    }

    /// `metronome`.
    private var variable: String {
        Identifier.quoted(Identifier.member(options.module, reserved: ["self"], fallback: "client"))
    }

    /// What an example of code gives to the client: the credentials that the quick start's call takes; those of the first
    /// scheme where the document does not say which calls take any.
    private func given(_ credentials: Credentials, quoted: Bool = false) -> String? {
        let schemes = credentials.schemes.filter { !$0.arguments.isEmpty }
        let alternatives = (quickStart?.operation.security ?? api.security).map { alternative in
            alternative.schemes.compactMap { name in schemes.first { $0.name == name } }
        }
        let needed = alternatives.first { !$0.isEmpty } ?? Array(schemes.prefix(1))
        return needed.isEmpty ? nil : needed.map { Self.given($0, quoted: quoted) }.joined(separator: ", ")
    }

    private static func given(_ scheme: Credentials.Scheme, quoted: Bool) -> String {
        // Beside a token stand the credentials to fetch one with, which a test without a network cannot.
        let hasToken = scheme.arguments.count == 3
        let arguments =
            !hasToken ? scheme.arguments[...] : quoted ? scheme.arguments.prefix(1) : scheme.arguments.suffix(2)
        return arguments.map { "\($0.name): \(quoted ? StringLiteral.swift("secret") : $0.shortName)" }.joined(
            separator: ", "
        )
    }

    /// What makes a client that can call: credentials, and where the API is if the document does not say.
    private func arguments(_ credentials: Credentials) -> String? {
        let arguments = [given(credentials), baseURL].compactMap(\.self)
        return arguments.isEmpty ? nil : arguments.joined(separator: ", ")
    }

    /// Where the API is, if the document does not say.
    private var baseURL: String? {
        let url = api.servers.first?.defaultURL ?? ""
        return url.contains("://") ? nil : "baseURL: " + StringLiteral.swift(Self.exampleURL(path: url))
    }

    /// `https://api.example.com/v1` for `/v1`.
    private static func exampleURL(path: String) -> String {
        if path.hasPrefix("//") { return "https:\(path)" }
        let path = path.drop { $0 == "." || $0 == "/" }
        return "https://api.example.com\(path.isEmpty ? "" : "/")\(path)"
    }

    private func operations() -> [PackageView.OperationView] {
        zip(api.groups, names.groups).flatMap { group, groupNames in
            group.operations.indices.flatMap { index in
                let operation = group.operations[index]
                let text = Markdown.firstSentence(of: operation.summary ?? operation.description ?? "")
                let row = PackageView.OperationView(
                    call: "\(groupNames.property).\(groupNames.operations[index])",
                    method: operation.method,
                    path: OneLine.tableCell(operation.path),
                    summary: OneLine.tableCell(text)
                )
                guard let stream = groupNames.streams[index] else { return [row] }
                var streaming = row
                streaming.call = "\(groupNames.property).\(stream)"
                streaming.summary = text.isEmpty ? "as a stream" : OneLine.tableCell("\(text) (as a stream)")
                return [row, streaming]
            }
        }
    }
}

/// Text that must not span lines.
package enum OneLine {
    package static func text(_ text: String) -> String {
        Markdown.lines(of: text).joined(separator: " ")
    }

    /// A bar ends a cell of a Markdown table.
    static func tableCell(_ text: String) -> String {
        let text = self.text(text)
        return text.utf8.contains(UInt8(ascii: "|")) ? text.replacing("|", with: "\\|") : text
    }
}
