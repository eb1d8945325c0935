import SchemaIR

/// The arguments of one operation's functions: parameters of the call, and the properties of the body where it is
/// flattened into them.
struct Arguments {
    struct Argument {
        var name: String
        var type: SwiftType
        var isRequired: Bool
        var documentation: String?

        var parameter: ParameterList.Parameter {
            .init(name, type: type.spelling, defaultValue: isRequired ? nil : "nil")
        }
    }

    struct Body {
        var type: String
        var isRequired: Bool
        var documentation: String?
        /// In the order of the initializer of the body's type; `nil` where the body cannot be flattened.
        var properties: [Argument]?
        var additionalProperties: ParameterList.Parameter?
    }

    /// In the order of the operation's parameters.
    var parameters: [Argument]
    var body: Body?

    init(_ operation: SchemaIR.Operation, views: TypeViews, scope: TypeNames.Scope) {
        let names = UniqueNames.settle(
            operation.parameters.map { parameter in
                .init(
                    source: parameter.name,
                    name: views.options.names[parameter.pointer]
                        ?? Identifier.member(parameter.name, reserved: ["self", "body"], fallback: "parameter")
                )
            }
        )
        let parameters = zip(operation.parameters, names).map { parameter, name in
            Argument(
                name: name,
                type: views.types.type(parameter.type.withoutNull, in: scope, isOptional: !parameter.isRequired),
                isRequired: parameter.isRequired,
                documentation: parameter.documentation.description
            )
        }
        self.parameters = parameters
        body = operation.body.map { Self.body($0, views: views, scope: scope, taken: Set(names)) }
    }

    private static func body(_ body: RequestBody, views: TypeViews, scope: TypeNames.Scope, taken: Set<String>) -> Body
    {
        var result = Body(
            type: views.types.spelling(body.payload.type.withoutNull, in: scope),
            isRequired: body.isRequired,
            documentation: body.documentation.description
        )
        guard body.payload.format == .json || body.payload.format == .form, let object = views.object(body.payload.type)
        else { return result }

        let names = views.propertyNames(of: object)
        // One argument cannot be two things: the body is then given as one value.
        guard taken.isDisjoint(with: names), !names.contains("body") else { return result }
        let properties = zip(object.properties, names)
            .filter { !($0.0.isReadOnly && !$0.0.isRequired) }
            .map { property, name in
                Argument(
                    name: name,
                    type: views.types.type(
                        property.type,
                        in: scope,
                        isOptional: !property.isRequired || property.isNullable
                    ),
                    isRequired: property.isRequired,
                    documentation: property.documentation.description ?? property.documentation.title
                )
            }
        result.properties = properties.filter(\.isRequired) + properties.filter { !$0.isRequired }
        if let additional = object.additionalProperties {
            let name = UniqueNames.settle([.init(source: "", name: "additionalProperties")], taken: Set(names))[0]
            guard !taken.contains(name) else {
                return Body(type: result.type, isRequired: result.isRequired, documentation: result.documentation)
            }
            result.additionalProperties = .init(
                name,
                type: "[String: \(views.types.spelling(additional, in: scope))]",
                defaultValue: "[:]"
            )
        }
        return result
    }

    /// Required ones first, so that a call reads without the rest.
    var orderedParameters: [Argument] {
        parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired }
    }
}

extension TypeViews {
    /// The object behind a type, aliases looked through.
    func object(_ type: TypeReference) -> ObjectType? {
        guard case .declared(let id) = type.withoutNull else { return nil }
        switch api[id].shape {
        case .object(let object): return object
        case .alias(let type): return self.object(type)
        case .enumeration, .union: return nil
        }
    }
}
