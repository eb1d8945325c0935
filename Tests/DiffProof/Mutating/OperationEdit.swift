import SchemaIR

/// A change of one operation.
struct OperationEdit {
    let kind: Mutation.Kind
    /// `paths`, the path, the method.
    let path: [Step]

    func apply(to document: inout Literal, using random: inout SeededNumbers) -> Bool {
        guard var operation = document[path[...]] else { return false }
        let isVersion2 = document["swagger"] != nil
        switch kind {
        case .removeOperation:
            document[path[...]] = nil
            return true
        case .addOperation:
            operation["operationId"] = .string("aNewOperation")
            operation["parameters"] = nil
            document["paths"]?["/a-new-path"] = .object([.init(name: "get", value: operation)])
            return operation["requestBody"] == nil
        case .changePath:
            guard case .key(let name) = path[1], let item = document["paths"]?[name] else { return false }
            document["paths"]?[name] = nil
            document["paths"]?["/v9\(name)"] = item
            return true
        case .renameOperation:
            guard let name = operation["operationId"]?.string else { return false }
            operation["operationId"] = .string("\(name)Renamed")
        case .changeTag: operation["tags"] = .array([.string("a new tag")])
        case .deprecateOperation: operation["deprecated"] = .boolean(operation["deprecated"] != .boolean(true))
        case .toggleBody:
            guard var body = operation["requestBody"], body["$ref"] == nil else { return false }
            body["required"] = .boolean(body["required"] != .boolean(true))
            operation["requestBody"] = body
        case .retypeAnswer, .dropAnswer, .addErrorAnswer:
            guard changeAnswers(&operation, isVersion2) else { return false }
        default:
            guard changeParameters(&operation, isVersion2, &random) else { return false }
        }
        document[path[...]] = operation
        return true
    }

    private func changeAnswers(_ operation: inout Literal, _ isVersion2: Bool) -> Bool {
        if kind == .addErrorAnswer {
            guard operation["responses"]?["418"] == nil else { return false }
            operation["responses"]?["418"] = .object([.init(name: "description", value: .string("A teapot."))])
            return true
        }
        guard let key = operation["responses"]?.members.first(where: { $0.name.hasPrefix("2") })?.name,
            var response = operation["responses"]?[key], response["$ref"] == nil
        else { return false }
        let boolean = Literal.object([.init(name: "type", value: .string("boolean"))])
        if isVersion2 {
            response["schema"] = kind == .dropAnswer ? nil : boolean
        } else if kind == .dropAnswer {
            response["content"] = nil
        } else {
            let content = Literal.object([.init(name: "schema", value: boolean)])
            response["content"] = .object([.init(name: "application/json", value: content)])
        }
        operation["responses"]?[key] = response
        return true
    }

    private func changeParameters(
        _ operation: inout Literal,
        _ isVersion2: Bool,
        _ random: inout SeededNumbers
    ) -> Bool {
        var parameters = operation["parameters"]?.items ?? []
        switch kind {
        case .addOptionalParameter, .addRequiredParameter:
            parameters.append(Self.parameter(isRequired: kind == .addRequiredParameter, isVersion2))
        case .reverseParameters: parameters.reverse()
        default:
            let candidates = parameters.indices.filter { index in
                guard let place = parameters[index]["in"]?.string else { return false }
                return ["query", "header"].contains(place)
            }
            guard let index = candidates.randomElement(using: &random) else { return false }
            guard change(&parameters, at: index, isVersion2) else { return false }
        }
        operation["parameters"] = .array(parameters)
        return true
    }

    private func change(_ parameters: inout [Literal], at index: Int, _ isVersion2: Bool) -> Bool {
        let isRequired = parameters[index]["required"] == .boolean(true)
        switch kind {
        case .removeParameter: parameters.remove(at: index)
        case .requireParameter where !isRequired: parameters[index]["required"] = .boolean(true)
        case .unrequireParameter where isRequired: parameters[index]["required"] = nil
        case .moveParameter:
            let isQuery = parameters[index]["in"]?.string == "query"
            parameters[index]["in"] = .string(isQuery ? "header" : "query")
            parameters[index]["style"] = nil
            parameters[index]["explode"] = nil
            parameters[index]["allowReserved"] = nil
            parameters[index]["allowEmptyValue"] = nil
        case .renameParameter:
            guard let name = parameters[index]["name"]?.string else { return false }
            parameters[index]["name"] = .string("renamed_\(name)")
        case .retypeParameter where isVersion2: parameters[index]["type"] = .string("boolean")
        case .retypeParameter:
            guard parameters[index]["schema"] != nil else { return false }
            parameters[index]["schema"] = .object([.init(name: "type", value: .string("boolean"))])
        default: return false
        }
        return true
    }

    private static func parameter(isRequired: Bool, _ isVersion2: Bool) -> Literal {
        var parameter = Literal.object([
            .init(name: "name", value: .string("a_new_parameter")),
            .init(name: "in", value: .string("query")),
            .init(name: "required", value: .boolean(isRequired)),
        ])
        if isVersion2 {
            parameter["type"] = .string("string")
        } else {
            parameter["schema"] = .object([.init(name: "type", value: .string("string"))])
        }
        return parameter
    }
}
