import OpenAPI
import SourceTree

/// What a call has to be told, apart from its body.
extension OperationLowering {
    mutating func parameters(
        of source: OpenAPI.Operation,
        item: PathItem,
        path: String,
        id: OperationID,
        pointer: String
    ) -> [Parameter] {
        let declared = (item.parameters + source.parameters).compactMap { document.resolve($0) }
        var merged: [OpenAPI.Parameter] = []
        for parameter in declared {
            // The operation's own takes the place of the path item's of that name and place (OpenAPI 3.0.4, section
            // 4.7.10).
            if let position = merged.firstIndex(where: { $0.name == parameter.name && $0.in == parameter.in }) {
                merged[position] = parameter
            } else {
                merged.append(parameter)
            }
        }
        let names = PathTemplate.parameters(of: path)
        var parameters: [Parameter] = []
        for parameter in merged where !isComputed(parameter) {
            guard parameter.in != .path || names.contains(parameter.name) else {
                schemas.diagnostics.append(
                    .warning(
                        "unused-path-parameter",
                        "the path '\(path)' has no '{\(parameter.name)}'",
                        at: parameter.location
                    )
                )
                continue
            }
            parameters.append(self.parameter(parameter, id: id, pointer: pointer))
        }
        for name in names where !parameters.contains(where: { $0.place == .path && $0.name == name }) {
            schemas.diagnostics.append(
                .warning(
                    "undeclared-path-parameter",
                    "'{\(name)}' is not declared; it is taken for a string",
                    at: source.methodLocation
                )
            )
            parameters.append(.undeclared(name, pointer: pointer))
        }
        return parameters
    }

    /// Headers that the body, the responses and the security schemes speak for (OpenAPI 3.0.4, section 4.7.12.1: to be
    /// ignored).
    private func isComputed(_ parameter: OpenAPI.Parameter) -> Bool {
        parameter.in == .header && ["accept", "content-type", "authorization"].contains(parameter.name.lowercased())
    }

    private mutating func parameter(_ source: OpenAPI.Parameter, id: OperationID, pointer: String) -> Parameter {
        let place = Parameter.Place(source.in)
        let parameterPointer = Pointer.join(pointer, ["parameters", source.name])
        let content = source.content.first
        let schema = content.flatMap(\.value.schema) ?? source.schema
        let schemaPlace = Place(
            owner: .operation(id),
            steps: [.parameter(source.name)],
            pointer: Pointer.join(parameterPointer, ["schema"])
        )
        let type = schema.map { schemas.lower($0, at: schemaPlace) } ?? .string(format: nil)
        let example =
            source.example ?? source.examples.first.flatMap { document.resolve($0.value)?.value } ?? schema?.example
        let resolved = schema.flatMap(document.resolve)
        checkStyle(of: source, type)
        return Parameter(
            name: source.name,
            place: place,
            type: type,
            isRequired: source.required || place == .path,
            documentation: Documentation(
                title: nil,
                description: source.description ?? schema?.description,
                isDeprecated: source.deprecated,
                link: nil
            ),
            encoding: content.map { encoding($0, type, in: place) }
                ?? .style(source.style.rawValue, explode: source.explode, allowReserved: source.allowReserved),
            pointer: parameterPointer,
            example: example.map(Literal.init),
            defaultValue: resolved?.default.map(Literal.init),
            minimum: resolved?.minimum?.text
        )
    }
}

extension Parameter {
    /// A parameter that only the path speaks of.
    static func undeclared(_ name: String, pointer: String) -> Parameter {
        Parameter(
            name: name,
            place: .path,
            type: .string(format: nil),
            isRequired: true,
            documentation: Documentation(),
            encoding: .style("simple", explode: false, allowReserved: false),
            pointer: Pointer.join(pointer, ["parameters", name]),
            example: nil,
            defaultValue: nil,
            minimum: nil
        )
    }
}
