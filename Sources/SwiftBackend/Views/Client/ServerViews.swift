import SchemaIR

/// Makes the addresses of the API: constants, and functions where parts of an address may be chosen.
struct ServerViews {
    let api: API

    private let names: [String]
    /// The variables with a list of values, each list once, and what their types are called.
    private let choices: [(variable: SchemaIR.Server.Variable, type: String)]

    init(api: API) {
        self.api = api
        names = UniqueNames.settle(
            api.servers.enumerated().map { index, server in
                .init(
                    source: server.url,
                    name: Identifier.member(
                        server.description.map(Self.shortName) ?? "",
                        reserved: ReservedNames.cases,
                        fallback: index == 0 ? "main" : "server\(index + 1)"
                    )
                )
            }
        )
        var variables: [SchemaIR.Server.Variable] = []
        for variable in api.servers.flatMap(\.usedVariables) where !variable.values.isEmpty {
            if !variables.contains(where: { Self.isSameChoice($0, variable) }) { variables.append(variable) }
        }
        let types = UniqueNames.settle(
            variables.map { .init(source: $0.name, name: Identifier.type($0.name, suffix: "Value")) }
        )
        choices = Array(zip(variables, types)).map { (variable: $0.0, type: $0.1) }
    }

    var servers: [ClientFileView.ServerView] {
        let areFunctions = api.servers.contains { !$0.usedVariables.isEmpty }
        return zip(api.servers, names).enumerated().map { index, pair in
            let (server, name) = pair
            var comment = DocComment()
            comment.add(server.description)
            let arguments = arguments(of: server)
            comment.addParameters(arguments.map { ($0.name, $0.variable.description) })
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
        choices.map { variable, type in
            var comment = DocComment()
            comment.add(variable.description ?? "What `{\(variable.name)}` may be in the address of a server.")
            return EnumerationView(
                documentation: comment.text,
                name: type,
                rawType: "String",
                cases: zip(variable.values, Self.caseNames(of: variable)).map { value, name in
                    .init(documentation: nil, name: Identifier.quoted(name), value: StringLiteral.swift(value))
                }
            )
        }
    }

    /// The address of the first server, with the document's own values.
    var defaultExpression: String {
        guard let server = api.servers.first, let name = names.first else { return "nil" }
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

    private func arguments(of server: SchemaIR.Server) -> [Argument] {
        let variables = server.usedVariables
        let names = UniqueNames.settle(
            variables.map {
                .init(source: $0.name, name: Identifier.member($0.name, reserved: ["self"], fallback: "value"))
            }
        )
        return zip(variables, names).map { variable, name in
            let choice = choices.first { Self.isSameChoice($0.variable, variable) }
            let literal = StringLiteral.swift(variable.defaultValue)
            guard let choice else {
                return Argument(name: name, variable: variable, type: nil, defaultValue: literal)
            }
            let position = choice.variable.values.firstIndex(of: variable.defaultValue)
            let member = position.map { "." + Identifier.quoted(Self.caseNames(of: choice.variable)[$0]) }
            return Argument(
                name: name,
                variable: variable,
                type: choice.type,
                defaultValue: member ?? "\(choice.type)(rawValue: \(literal))"
            )
        }
    }

    private static func isSameChoice(_ left: SchemaIR.Server.Variable, _ right: SchemaIR.Server.Variable) -> Bool {
        left.name == right.name && left.values == right.values
    }

    private static func caseNames(of variable: SchemaIR.Server.Variable) -> [String] {
        UniqueNames.settle(
            variable.values.map {
                .init(source: $0, name: Identifier.member($0, reserved: ReservedNames.cases, fallback: "value"))
            }
        )
    }

    /// `"https://\(region.rawValue).example.com"`.
    private static func interpolation(_ url: String, _ arguments: [Argument]) -> String {
        var text = StringLiteral.swift(url)
        for argument in arguments {
            text = text.replacing("{\(argument.variable.name)}", with: "\\(\(argument.use))")
        }
        return text
    }

    /// "Production server" is `production`; a whole sentence is no name.
    private static func shortName(_ description: String) -> String {
        let words = Words(description).words.filter {
            !["server", "the", "url", "api", "environment", "endpoint"].contains($0)
        }
        return (1...3).contains(words.count) ? words.joined(separator: " ") : ""
    }
}
