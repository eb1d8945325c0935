import SchemaIR

/// Makes the views of the client and of its groups.
struct ClientViews {
    let api: API
    let views: TypeViews
    let options: SwiftOptions
    let document: String

    func client() -> ClientFileView {
        let credentials = Credentials(api: api, overrides: options.overrides)
        let initializers = InitializerViews(credentials: credentials, options: options)
        let servers = ServerViews(api: api, overrides: options.overrides)
        var comment = DocComment()
        comment.add("A client of \(api.title).")
        comment.add(api.summary)
        comment.add(api.description)
        return ClientFileView(
            header: header(imports: []),
            documentation: comment.text,
            name: options.clientName,
            errorName: "\(options.module)Error",
            title: OneLine.text(api.title),
            service: StringLiteral.swift(options.module),
            // It goes into a header field, which is one line.
            version: StringLiteral.swift(OneLine.text(options.packageVersion ?? api.version)),
            environmentPrefix: StringLiteral.swift(options.environmentPrefix),
            groups: zip(api.groups, views.types.names.groups).map { group, names in
                var comment = DocComment()
                comment.add(group.description ?? "Operations of `\(group.name)`.")
                return .init(documentation: comment.text, property: Identifier.quoted(names.property), type: names.type)
            },
            servers: servers.servers,
            serverValues: servers.values,
            defaultServer: servers.defaultExpression,
            schemes: credentials.schemes.map { .init(name: StringLiteral.swift($0.name), scheme: $0.expression) },
            security: credentials.expression(of: api.security),
            parameters: initializers.parameters,
            initializerDocumentation: initializers.documentation,
            credentialInitializer: initializers.credentialInitializer,
            requestIDHeaders: options.requestIDHeaders.map {
                "[\($0.map(StringLiteral.swift).joined(separator: ", "))]"
            },
            idempotencyHeader: options.idempotencyHeader.map(StringLiteral.swift),
            webhookSignature: options.webhookSignature.map(\.expression),
            webhookEvent: webhookEvent
        )
    }

    func group(_ index: Int) -> GroupFileView {
        let group = api.groups[index]
        let names = views.types.names.groups[index]
        let writer = MethodViews(
            views: views,
            credentials: Credentials(api: api, overrides: options.overrides),
            scope: [options.clientName, names.type],
            errorType: "\(options.module)Error"
        )
        let methods = writer.methods(of: group, names)
        let owned = Set(group.operations.map(\.id))
        let types = api.types.filter {
            if case .operation(let id) = $0.origin.owner { owned.contains(id) } else { false }
        }.map(\.id)
        let needsFoundation = methods.contains(where: \.needsFoundation) || types.contains(where: views.needsFoundation)
        var comment = DocComment()
        comment.add(group.description ?? "Operations of `\(group.name)`.")
        return GroupFileView(
            header: header(imports: needsFoundation ? ["Foundation"] : []),
            client: options.clientName,
            documentation: comment.text,
            name: names.type,
            methods: methods,
            nestedTypes: types.map(views.view)
        )
    }

    func responseHeaders() -> ResponseHeadersView? {
        let needsFoundation = api.responseHeaders.map(\.type).contains(where: views.types.needsFoundation)
        return ResponseHeaderViews(api: api, types: views.types, overrides: options.overrides)
            .view(header: header(imports: needsFoundation ? ["Foundation"] : []))
    }

    func typeFile(_ id: TypeID) -> TypeFileView {
        TypeFileView(header: header(imports: views.needsFoundation(id) ? ["Foundation"] : []), type: views.view(of: id))
    }

    private func header(imports: [String]) -> HeaderView {
        HeaderView(document: document, publicImports: imports, imports: [options.runtimeModule])
    }

    /// What the service sends, of which nothing may be known but how it is signed.
    private var webhookEvent: String? {
        if let webhooks = api.webhooks { return views.types.spelling(webhooks.event, in: [options.clientName]) }
        return options.webhookSignature == nil ? nil : "JSONValue"
    }
}
