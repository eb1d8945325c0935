import SchemaIR

/// The client, the addresses of the API, and what responses say beside their bodies.
extension InterfaceBuilder {
    func client() -> [InterfaceDeclaration] {
        let path = [options.clientName]
        let credentials = Credentials(api: api, overrides: options.overrides)
        let initializers = InitializerViews(credentials: credentials, options: options)
        let parameters = [initializers.textParameters, initializers.credentialParameters].filter { !$0.isEmpty }
        let client = InterfaceDeclaration(kind: .type(.client), scope: [], name: options.clientName, key: "client")
        let error = InterfaceDeclaration(
            kind: .type(.alias),
            scope: [],
            name: "\(options.module)Error",
            key: "error",
            type: .named(["APIError"])
        )
        return [client, error]
            + parameters.enumerated().map { index, parameters in
                .init(
                    kind: .initializer,
                    scope: path,
                    name: "init",
                    key: index == 0 ? "texts" : "credentials",
                    pointer: "#/components/securitySchemes",
                    parameters: parameters.map(InterfaceDeclaration.Parameter.init)
                )
            } + webhooks() + servers()
    }

    private func webhooks() -> [InterfaceDeclaration] {
        let event = api.webhooks.map { type($0.event) } ?? (options.webhookSignature.map { _ in .named(["JSONValue"]) })
        return event.map { event in
            [
                InterfaceDeclaration(
                    kind: .property(isSettable: false),
                    scope: [options.clientName],
                    name: "webhooks",
                    key: "webhooks",
                    pointer: api.webhooks?.all.first.map { _ in "#/webhooks" },
                    type: .generic(["WebhookReceiver"], [event])
                )
            ]
        } ?? []
    }

    // MARK: Servers

    private func servers() -> [InterfaceDeclaration] {
        if api.servers.isEmpty { return [] }
        let namespace = InterfaceDeclaration(
            kind: .type(.namespace),
            scope: [options.clientName],
            name: "Server",
            key: "servers",
            pointer: "#/servers"
        )
        let names = ServerNames(api: api, overrides: options.overrides)
        let views = ServerViews(api: api, overrides: options.overrides)
        let addresses = zip(api.servers, names.servers).enumerated().map { index, pair in
            let parameters = views.parameters(of: pair.0, at: index)
            return InterfaceDeclaration(
                kind: parameters.isEmpty ? .staticProperty : .function(.init(isStatic: true, isAsync: false)),
                scope: namespace.path,
                name: pair.1,
                key: pair.0.url,
                pointer: ServerNames.pointer(index),
                type: .named(["String"]),
                parameters: parameters.map { parameter in
                    var parameter = InterfaceDeclaration.Parameter(parameter)
                    if parameter.type != .named(["String"]) {
                        parameter.type = .named(namespace.path + [parameter.type.description])
                    }
                    return parameter
                }
            )
        }
        return [namespace] + addresses + names.choices.flatMap { declarations(of: $0, in: namespace.path) }
    }

    private func declarations(of choice: ServerNames.Choice, in scope: [String]) -> [InterfaceDeclaration] {
        let type = InterfaceDeclaration(
            kind: .type(.enumeration),
            scope: scope,
            name: choice.type,
            key: choice.variable.name,
            pointer: choice.pointer,
            type: .named(["String"])
        )
        return [type]
            + zip(choice.variable.values, choice.cases).map { value, name in
                .init(
                    kind: .staticProperty,
                    scope: type.path,
                    name: name,
                    key: value,
                    pointer: choice.pointer(to: value),
                    type: .named(type.path)
                )
            }
    }

    // MARK: Header fields

    func headers() -> [InterfaceDeclaration] {
        let names = HeaderNames.names(of: api.responseHeaders, overrides: options.overrides)
        return zip(api.responseHeaders, names).map { header, name in
            .init(
                kind: .property(isSettable: false),
                scope: ["ResponseHeaders"],
                name: name,
                key: header.name.lowercased(),
                type: .optional(type(header.type))
            )
        }
    }
}
