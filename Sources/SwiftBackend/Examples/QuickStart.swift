import SchemaIR

/// The call that a README begins with, and that a test makes: an operation with the document's own example, else one
/// with values made up.
struct QuickStart {
    /// `dashboards.getEmbeddableURL(…)`, with every argument.
    var call: String
    /// `dashboards.getEmbeddableURL`.
    var function: String
    var operation: SchemaIR.Operation
    /// The body of a successful response, as JSON; `nil` where there is none.
    var response: Literal?
    var responseType: TypeReference?

    init?(api: API, views: TypeViews, options: SwiftOptions) {
        guard let (group, position) = Self.choice(of: api) else { return nil }
        let operation = api.groups[group].operations[position]
        let names = views.types.names.groups[group]
        let expression = SwiftExpression(views: views)
        var arguments = Arguments(operation, views: views, scope: [options.clientName, names.type])
        // What asks for a stream is no argument of the function that asks for none.
        let hidden = operation.stream?.property
        OperationForm(operation, name: names.operations[position], switch: hidden).settle(&arguments, views: views)
        let fitting = ExampleFitting(api: api, direction: .sent)

        var passed: [String] = []
        if let body = operation.body {
            let type = body.payload.type
            let value = Self.value(of: body.payload, fitting, api)
            if arguments.body?.properties != nil, let object = views.object(type), case .object(let members) = value {
                // Arguments stand in the order of the function: what is required, the parameters of the call, the rest.
                passed += expression.arguments(members, of: object) { views.mustBeGiven($0) && $0.name != hidden }
                passed += Self.parameters(operation, arguments, expression, fitting, api)
                passed += expression.arguments(members, of: object) { !views.mustBeGiven($0) && $0.name != hidden }
            } else if !arguments.parts.isEmpty {
                passed += Self.parts(body.payload, arguments, expression, api)
                passed += Self.parameters(operation, arguments, expression, fitting, api)
            } else if body.isRequired {
                passed.append(Self.body(body.payload, value, arguments, expression))
                passed += Self.parameters(operation, arguments, expression, fitting, api)
            } else {
                passed += Self.parameters(operation, arguments, expression, fitting, api)
            }
        } else {
            passed += Self.parameters(operation, arguments, expression, fitting, api)
        }
        let function = "\(Identifier.quoted(names.property)).\(Identifier.quoted(names.operations[position]))"
        if let contentType = arguments.contentType, contentType.isRequired {
            passed.append("\(contentType.name): \"application/octet-stream\"")
        }
        // A list in pages is a sequence, of which one page can be had as other answers are.
        let page = operation.paging == nil ? "" : ".firstPage()"
        call = function + ParameterList.parenthesized(passed, room: 72 - function.count) + page
        self.function = function
        self.operation = operation
        if let success = operation.success, success.format == .json {
            response = Self.value(of: success, ExampleFitting(api: api, direction: .received), api)
            responseType = success.type
        }
    }

    /// The first operation that reads without anything being given, else one that shows what it takes, else the first that
    /// reads, else one that creates: whoever runs a first call wants to lose nothing by it.
    private static func choice(of api: API) -> (group: Int, operation: Int)? {
        let all = api.groups.indices.flatMap { group in
            api.groups[group].operations.indices.map { (group: group, operation: $0) }
        }
        func operation(_ place: (group: Int, operation: Int)) -> SchemaIR.Operation {
            api.groups[place.group].operations[place.operation]
        }
        // A stream takes more than one line to show, what is in XML needs a trait to be read, and parts cannot be shown
        // as JSON.
        let whole = all.filter {
            switch operation($0).success?.format {
            case .events, .jsonLines, .xml, .multipart, .parts: false
            case .json, .text, .form, .bytes, nil: true
            }
        }
        let current = whole.filter { !operation($0).isDeprecated }
        let inJSON = current.filter { operation($0).success?.format == .json }
        let reading = inJSON.filter { operation($0).method == "GET" }
        return reading.first { !operation($0).parameters.contains(where: \.isRequired) }
            ?? inJSON.first { operation($0).method == "POST" && operation($0).body?.payload.examples.isEmpty == false }
            ?? reading.first ?? current.first { operation($0).method == "GET" }
            ?? current.first { operation($0).method == "POST" } ?? current.first ?? whole.first
    }

    // MARK: Arguments

    private static func body(
        _ payload: Payload,
        _ value: Literal,
        _ arguments: Arguments,
        _ expression: SwiftExpression
    ) -> String {
        let label = arguments.body.map { $0.label == "_" ? "" : "\($0.label): " } ?? ""
        switch payload.format {
        case .json, .form, .text, .xml: return label + expression.text(value, as: payload.type)
        case .bytes, .events: return "\(label)HTTPBody(\"…\")"
        case .multipart: return "\(label)[.value(\"name\", \"value\")]"
        case .jsonLines, .parts: return "\(label)[]"
        }
    }

    private static func parts(
        _ payload: Payload,
        _ arguments: Arguments,
        _ expression: SwiftExpression,
        _ api: API
    ) -> [String] {
        guard case .multipart(let parts) = payload.format else { return [] }
        return zip(parts, arguments.parts).filter { $0.1.isRequired && $0.1.fixedValue == nil }.map {
            part,
            argument in
            let file = "FilePart(bytes: Array(\"…\".utf8), filename: \"file\")"
            let type = part.property.type
            let value =
                part.isFile
                ? (part.isRepeated ? "[\(file)]" : file)
                : expression.text(Placeholder(api: api).value(of: type), as: type)
            return "\(Identifier.label(argument.name)): \(value)"
        }
    }

    /// Never null, even where that is possible: it would show nothing.
    private static func value(of payload: Payload, _ fitting: ExampleFitting, _ api: API) -> Literal {
        let type = payload.type.withoutNull
        var examples = payload.examples
        if case .declared(let id) = type { examples += api[id].examples }
        let fitted = examples.lazy.compactMap { try? fitting.fitted($0.value, to: type) }
        return fitted.first ?? Placeholder(api: api).value(of: type)
    }

    private static func parameters(
        _ operation: SchemaIR.Operation,
        _ arguments: Arguments,
        _ expression: SwiftExpression,
        _ fitting: ExampleFitting,
        _ api: API
    ) -> [String] {
        zip(operation.parameters, arguments.parameters).filter { $0.1.isRequired }.map { parameter, argument in
            let type = parameter.type.withoutNull
            let fitted = parameter.example.flatMap { try? fitting.fitted($0, to: type) }
            let placeholder = Placeholder(api: api)
            let made = parameter.place == .path ? placeholder.filledValue(of: type) : placeholder.value(of: type)
            return Identifier.label(argument.name) + ": " + expression.text(fitted ?? made, as: type)
        }
    }
}
