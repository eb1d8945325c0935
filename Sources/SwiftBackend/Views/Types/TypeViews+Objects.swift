import SchemaIR

/// Views of objects and of their properties.
extension TypeViews {
    /// What an object's properties are called, in the order of the properties.
    func propertyNames(of object: ObjectType) -> [String] {
        names(of: object.properties)
    }

    func names(of properties: [ObjectType.Property]) -> [String] {
        UniqueNames.settle(
            properties.map { property in
                .init(
                    source: property.name,
                    name: options.overrides.member(at: property.pointer) ?? Identifier.member(property.name)
                )
            }
        )
    }

    func view(of object: ObjectType, _ declaration: TypeDeclaration) -> ObjectView {
        let scope = types.names.path(of: declaration.id)
        let names = propertyNames(of: object)
        let properties = zip(object.properties, names).enumerated().map { index, pair in
            view(of: pair.0, name: pair.1, index: index, in: scope)
        }
        let additional = object.additionalProperties.map { type in
            AdditionalPropertiesView(
                name: additionalName(of: object),
                valueType: types.spelling(type, in: scope),
                constraints: constraints.text(object.additionalConstraints, of: type),
                index: properties.count
            )
        }
        return ObjectView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            properties: properties,
            additionalProperties: additional,
            constraints: constraints.text(object.constraints, of: .declared(declaration.id)),
            xmlNames: usesXML ? object.properties.compactMap(Self.xmlName) : [],
            parameters: ParameterList(parameters: initializer(of: object, in: scope)).text(room: 96 - 4 * scope.count),
            nestedTypes: nestedViews(declaration.id)
        )
    }

    /// What the initializer takes: first what it must be given.
    func initializer(of object: ObjectType, in scope: TypeNames.Scope) -> [ParameterList.Parameter] {
        var parameters = zip(object.properties, propertyNames(of: object)).map { property, name in
            let argument = argument(for: property, in: scope)
            return ParameterList.Parameter(
                name,
                type: argument.type.spelling,
                defaultValue: argument.defaultValue,
                pointer: property.pointer
            )
        }
        if let type = object.additionalProperties {
            let type = "[String: \(types.spelling(type, in: scope))]"
            parameters.append(.init(additionalName(of: object), type: type, defaultValue: "[:]"))
        }
        return parameters.filter { $0.defaultValue == nil } + parameters.filter { $0.defaultValue != nil }
    }

    /// What the properties are called together that the document does not name.
    func additionalName(of object: ObjectType) -> String {
        let taken = Set(propertyNames(of: object))
        return UniqueNames.settle([.init(source: "", name: "additionalProperties")], taken: taken)[0]
    }

    private static func xmlName(of property: ObjectType.Property) -> String? {
        guard let xml = property.xml else { return nil }
        let name = xml.name.map { [StringLiteral.swift($0)] } ?? []
        let form =
            if xml.isAttribute {
                ".attribute(\(name.joined()))"
            } else if let item = xml.item {
                ".wrapped(\((name + ["item: \(StringLiteral.swift(item))"]).joined(separator: ", ")))"
            } else {
                ".element(\(name.joined()))"
            }
        return "\(StringLiteral.swift(property.name)): \(form)"
    }

    func view(of property: ObjectType.Property, name: String, index: Int, in scope: TypeNames.Scope)
        -> PropertyView
    {
        var comment = DocComment(property.documentation, of: name)
        // That `null` is what is taken for nothing goes without saying.
        if let value = property.defaultValue, value != .null, let text = LiteralText.json(value) {
            comment.add("Default: `\(text)`.")
        }
        if property.isReadOnly { comment.add("Read-only: the server sets it.") }
        if property.isWriteOnly { comment.add("Write-only: the server keeps it for itself.") }
        let type = type(of: property, in: scope)
        let given = argument(for: property, in: scope).type
        return PropertyView(
            documentation: comment.text,
            isDeprecated: property.documentation.isDeprecated,
            name: Identifier.quoted(name),
            wireName: property.name,
            type: type,
            // An optional cannot be assigned to what is not: without a value, it stays as it is.
            initialSetter: given.isOptional && !type.isOptional ? given.setter : nil,
            isChangedInPlace: isContainer(property.type),
            presence: Self.presence(of: property),
            isNullable: property.isNullable,
            constraints: constraints.text(property.constraints, of: property.type),
            index: index
        )
    }

    private static func presence(of property: ObjectType.Property) -> String {
        switch (property.isRequiredToReceive, property.isRequiredToSend) {
        case (true, true): "required"
        case (true, false): "readOnly"
        case (false, true): "writeOnly"
        case (false, false): "optional"
        }
    }

    /// Whether values of a type have others inside of them, by the type that stands behind its names.
    private func isContainer(_ type: TypeReference) -> Bool {
        switch api.resolved(type) {
        case .array, .map: true
        case .declared(let id): if case .object = api[id].shape { true } else { false }
        default: false
        }
    }
}
