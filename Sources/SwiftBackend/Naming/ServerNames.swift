import SchemaIR

/// What the addresses of the API are called, and what may be chosen in them.
struct ServerNames {
    /// A variable with a list of values. A list that several servers have is one type, named where it is met first.
    struct Choice {
        var variable: SchemaIR.Server.Variable
        var pointer: String
        var type: String
        /// In the order of the values.
        var cases: [String]

        /// How configurations name one of the values.
        func pointer(to value: String) -> String { Pointer.join(pointer, ["enum", value]) }
    }

    /// In document order.
    let servers: [String]
    let choices: [Choice]
    private let overrides: NameOverrides

    init(api: API, overrides: NameOverrides) {
        self.overrides = overrides
        servers = UniqueNames.settle(
            api.servers.enumerated().map { index, server in
                .init(
                    source: server.url,
                    name: overrides.member(at: Self.pointer(index))
                        ?? Identifier.member(
                            server.description.map(Self.shortName) ?? "",
                            reserved: ReservedNames.cases,
                            fallback: index == 0 ? "main" : "server\(index + 1)"
                        )
                )
            }
        )
        var variables: [(variable: SchemaIR.Server.Variable, pointer: String)] = []
        for (index, server) in api.servers.enumerated() {
            for variable in server.usedVariables where !variable.values.isEmpty {
                if variables.contains(where: { Self.isSameChoice($0.variable, variable) }) { continue }
                variables.append((variable, Self.pointer(index, variable)))
            }
        }
        let types = UniqueNames.settle(
            variables.map { variable, pointer in
                .init(
                    source: variable.name,
                    name: overrides.type(at: pointer) ?? Identifier.type(variable.name, suffix: "Value")
                )
            }
        )
        choices = zip(variables, types).map { pair, type in
            var choice = Choice(variable: pair.variable, pointer: pair.pointer, type: type, cases: [])
            choice.cases = UniqueNames.settle(
                choice.variable.values.map { value in
                    .init(
                        source: value,
                        name: overrides.member(at: choice.pointer(to: value))
                            ?? Identifier.member(value, reserved: ReservedNames.cases, fallback: "value")
                    )
                }
            )
            return choice
        }
    }

    /// What the variables in the address of a server are called as arguments.
    func arguments(of server: SchemaIR.Server, at index: Int) -> [String] {
        UniqueNames.settle(
            server.usedVariables.map { variable in
                .init(
                    source: variable.name,
                    name: overrides.member(at: Self.pointer(index, variable))
                        ?? Identifier.member(variable.name, reserved: ["self"], fallback: "value")
                )
            }
        )
    }

    /// The type of a variable; `nil` where it may be any text.
    func choice(of variable: SchemaIR.Server.Variable) -> Choice? {
        choices.first { Self.isSameChoice($0.variable, variable) }
    }

    /// How configurations name a server. Those of OpenAPI 2.0 count from the first of the `schemes`.
    static func pointer(_ index: Int) -> String { "#/servers/\(index)" }

    static func pointer(_ index: Int, _ variable: SchemaIR.Server.Variable) -> String {
        Pointer.join(pointer(index), ["variables", variable.name])
    }

    private static func isSameChoice(_ left: SchemaIR.Server.Variable, _ right: SchemaIR.Server.Variable) -> Bool {
        left.name == right.name && left.values == right.values
    }

    /// "Production server" is `production`; a whole sentence is no name.
    private static func shortName(_ description: String) -> String {
        let words = Words(description).words.filter {
            !["server", "the", "url", "api", "environment", "endpoint"].contains($0)
        }
        return (1...3).contains(words.count) ? words.joined(separator: " ") : ""
    }
}
