import SchemaIR

/// Makes the addresses of the API: constants, and functions where parts of an address may be chosen.
struct ServerViews {
    let api: API

    private let names: ServerNames

    init(api: API, overrides: NameOverrides) {
        self.api = api
        names = ServerNames(api: api, overrides: overrides)
    }

    var servers: [ClientFileView.ServerView] {
        let areFunctions = api.servers.contains { !$0.usedVariables.isEmpty }
        return zip(api.servers, names.servers).enumerated().map { index, pair in
            let (server, name) = pair
            var comment = DocComment()
            comment.add(server.description)
            let arguments = arguments(of: server, at: index)
            comment.addParameters(
                arguments.map {
                    .init($0.name, $0.variable.description, place: "`{\($0.variable.name)}` in the address.")
                }
            )
            return .init(
                documentation: comment.text,
                name: Identifier.quoted(name),
                url: arguments.isEmpty
                    ? StringLiteral.swift(server.defaultURL) : Self.interpolation(server.url, arguments),
                parameters: arguments.isEmpty
                    ? nil : ParameterList(parameters: arguments.map(\.parameter)).text(room: 90),
                isApart: areFunctions && index > 0
            )
        }
    }

    /// The types of variables with a list of values. They are open, as enumerations of the document are: a server can
    /// come to be before the document knows of it.
    var values: [EnumerationView] {
        names.choices.map { choice in
            let variable = choice.variable
            var comment = DocComment()
            comment.add(variable.description ?? "What `{\(variable.name)}` may be in the address of a server.")
            return EnumerationView(
                documentation: comment.text,
                name: choice.type,
                rawType: "String",
                cases: zip(variable.values, choice.cases).map { value, name in
                    .init(documentation: nil, name: Identifier.quoted(name), value: StringLiteral.swift(value))
                }
            )
        }
    }

    /// The address of the first server, with the document's own values.
    var defaultExpression: String {
        guard let server = api.servers.first, let name = names.servers.first else { return "nil" }
        return "Server.\(Identifier.quoted(name))\(server.usedVariables.isEmpty ? "" : "()")"
    }

    // MARK: Variables

    private struct Argument {
        var name: String
        var variable: SchemaIR.Server.Variable
        var type: String?
        var defaultValue: String

        var parameter: ParameterList.Parameter { .init(name, type: type ?? "String", defaultValue: defaultValue) }
        var use: String { Identifier.quoted(name) + (type == nil ? "" : ".rawValue") }
    }

    /// What the function takes that gives an address; none where the address is a constant.
    func parameters(of server: SchemaIR.Server, at index: Int) -> [ParameterList.Parameter] {
        arguments(of: server, at: index).map(\.parameter)
    }

    private func arguments(of server: SchemaIR.Server, at index: Int) -> [Argument] {
        zip(server.usedVariables, names.arguments(of: server, at: index)).map { variable, name in
            let literal = StringLiteral.swift(variable.defaultValue)
            guard let choice = names.choice(of: variable) else {
                return Argument(name: name, variable: variable, type: nil, defaultValue: literal)
            }
            let position = choice.variable.values.firstIndex(of: variable.defaultValue)
            let member = position.map { "." + Identifier.quoted(choice.cases[$0]) }
            return Argument(
                name: name,
                variable: variable,
                type: choice.type,
                defaultValue: member ?? "\(choice.type)(rawValue: \(literal))"
            )
        }
    }

    /// `"https://\(region.rawValue).example.com"`.
    private static func interpolation(_ url: String, _ arguments: [Argument]) -> String {
        var text = StringLiteral.swift(url)
        for argument in arguments {
            text = text.replacing("{\(argument.variable.name)}", with: "\\(\(argument.use))")
        }
        return text
    }
}
