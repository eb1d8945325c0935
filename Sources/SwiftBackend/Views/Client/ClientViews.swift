import SchemaIR

/// Makes the views of the client and of its groups.
struct ClientViews {
    let api: API
    let views: TypeViews
    let options: SwiftOptions
    let document: String

    func client() -> ClientFileView {
        let credentials = Credentials(api: api)
        var comment = DocComment()
        comment.add("A client of \(api.title).")
        comment.add(api.summary)
        comment.add(api.description)
        return ClientFileView(
            header: header(imports: []),
            documentation: comment.text,
            name: options.clientName,
            errorName: "\(options.module)Error",
            service: StringLiteral.swift(options.module),
            // It goes into a header field, which is one line.
            version: StringLiteral.swift(OneLine.text(options.packageVersion ?? api.version)),
            environmentPrefix: StringLiteral.swift(options.environmentPrefix),
            groups: zip(api.groups, views.types.names.groups).map { group, names in
                var comment = DocComment()
                comment.add(group.description ?? "Operations of `\(group.name)`.")
                return .init(documentation: comment.text, property: Identifier.quoted(names.property), type: names.type)
            },
            servers: servers(),
            schemes: credentials.schemes.map {
                .init(name: StringLiteral.swift($0.name), scheme: $0.expression, credential: $0.credential)
            },
            security: credentials.expression(of: api.security),
            parameters: ParameterList(parameters: initializerParameters(credentials)).text(room: 108),
            initializerDocumentation: initializerDocumentation(credentials)
        )
    }

    func group(_ index: Int) -> GroupFileView {
        let group = api.groups[index]
        let names = views.types.names.groups[index]
        let methods = MethodViews(
            views: views,
            credentials: Credentials(api: api),
            scope: [options.clientName, names.type],
            errorType: "\(options.module)Error"
        )
        let owned = Set(group.operations.map(\.id))
        let types = api.types.filter {
            if case .operation(let id) = $0.origin.owner { owned.contains(id) } else { false }
        }.map(\.id)
        var comment = DocComment()
        comment.add(group.description ?? "Operations of `\(group.name)`.")
        return GroupFileView(
            header: header(imports: needsFoundation(group, types) ? ["Foundation"] : []),
            client: options.clientName,
            documentation: comment.text,
            name: names.type,
            methods: zip(group.operations, names.operations).flatMap { methods.methods(of: $0, name: $1) },
            nestedTypes: types.map(views.view)
        )
    }

    func typeFile(_ id: TypeID) -> TypeFileView {
        TypeFileView(header: header(imports: views.needsFoundation(id) ? ["Foundation"] : []), type: views.view(of: id))
    }

    private func header(imports: [String]) -> HeaderView {
        HeaderView(document: document, imports: imports + ["\(options.module)Runtime"])
    }

    private func needsFoundation(_ group: OperationGroup, _ types: [TypeID]) -> Bool {
        types.contains(where: views.needsFoundation)
            || group.operations.contains { operation in
                let bodyProperties =
                    operation.body.flatMap { views.object($0.payload.type) }?.properties.map(\.type) ?? []
                let uses =
                    operation.parameters.map(\.type) + bodyProperties
                    + [operation.success?.type, operation.body?.payload.type].compactMap(\.self)
                return uses.contains(where: views.types.needsFoundation)
            }
    }

    // MARK: Servers

    private func servers() -> [ClientFileView.ServerView] {
        let names = UniqueNames.settle(
            api.servers.enumerated().map { index, server in
                let name = server.description.map(Self.shortName) ?? ""
                return .init(
                    source: server.url,
                    name: Identifier.member(
                        name,
                        reserved: ReservedNames.cases,
                        fallback: index == 0 ? "main" : "server\(index + 1)"
                    )
                )
            }
        )
        return zip(api.servers, names).map { server, name in
            var comment = DocComment()
            comment.add(server.description)
            return .init(
                documentation: comment.text,
                name: Identifier.quoted(name),
                url: StringLiteral.swift(server.defaultURL)
            )
        }
    }

    /// "Production server" is `production`; a whole sentence is no name.
    private static func shortName(_ description: String) -> String {
        let words = Words(description).words.filter {
            !["server", "the", "url", "api", "environment", "endpoint"].contains($0)
        }
        return (1...3).contains(words.count) ? words.joined(separator: " ") : ""
    }

    // MARK: Authentication

    private func initializerParameters(_ credentials: Credentials) -> [ParameterList.Parameter] {
        credentials.arguments.map { .init($0.name, type: "String?", defaultValue: "nil") } + [
            .init("baseURL", type: "String?", defaultValue: "nil"),
            .init("configuration", type: "ClientConfiguration", defaultValue: "ClientConfiguration()"),
        ]
    }

    private func initializerDocumentation(_ credentials: Credentials) -> String? {
        var comment = DocComment()
        comment.add("Creates a client. What is not given is looked up in the environment.")
        let prefix = options.environmentPrefix
        comment.addParameters(
            credentials.arguments.map {
                ($0.name, "\($0.documentation) Default: the environment variable `\(prefix)_\($0.variable)`.")
            } + [
                (
                    "baseURL",
                    "Where the API is served. Default: the environment variable `\(prefix)_BASE_URL`,"
                        + " else what the document says."
                ),
                ("configuration", "Everything else: transport, time limits, headers of your own."),
            ]
        )
        return comment.text
    }
}
