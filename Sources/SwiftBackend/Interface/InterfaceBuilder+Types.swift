import SchemaIR

/// The types of the document, and what is in them.
extension InterfaceBuilder {
    func types() -> [InterfaceDeclaration] {
        api.types.flatMap { declaration -> [InterfaceDeclaration] in
            let path = views.types.names.path(of: declaration.id)
            guard let name = path.last else { return [] }
            var type = InterfaceDeclaration(
                kind: .type(kind(of: declaration.shape)),
                scope: Array(path.dropLast()),
                name: name,
                key: declaration.pointer,
                pointer: declaration.pointer
            )
            switch declaration.shape {
            case .alias(let target): type.type = self.type(target)
            case .enumeration(let enumeration): type.type = InterfaceType(enumeration.rawType.swiftName)
            case .object, .union, .tuple: break
            }
            return [type] + members(of: declaration, path)
        }
    }

    private func kind(of shape: TypeDeclaration.Shape) -> InterfaceDeclaration.TypeKind {
        switch shape {
        case .object: .object
        case .enumeration: .enumeration
        case .union: .union
        case .tuple: .tuple
        case .alias: .alias
        }
    }

    private func members(of declaration: TypeDeclaration, _ path: [String]) -> [InterfaceDeclaration] {
        switch declaration.shape {
        case .object(let object): members(of: object, declaration, path)
        case .tuple(let tuple): members(of: tuple, declaration, path)
        case .union(let union):
            zip(union.variants, views.variantNames(of: union)).map { variant, name in
                let type = type(variant.type)
                return .init(
                    kind: .unionCase,
                    scope: path,
                    name: name,
                    key: type.description,
                    pointer: variant.pointer,
                    type: type
                )
            }
        case .enumeration(let enumeration):
            zip(enumeration.cases, views.caseNames(of: enumeration, at: declaration.pointer)).map { value, name in
                .init(
                    kind: .staticProperty,
                    scope: path,
                    name: name,
                    key: value.value,
                    pointer: value.pointer(in: declaration.pointer),
                    type: .named(path)
                )
            }
        case .alias: []
        }
    }

    private func members(of object: ObjectType, _ declaration: TypeDeclaration, _ path: [String])
        -> [InterfaceDeclaration]
    {
        var properties = zip(object.properties, views.propertyNames(of: object)).map { property, name in
            self.property(property, name, in: path)
        }
        let others = Pointer.join(declaration.pointer, ["additionalProperties"])
        if let additional = object.additionalProperties {
            properties.append(
                self.property(
                    views.additionalName(of: object),
                    .dictionary(key: .named(["String"]), value: type(additional)),
                    at: others,
                    in: path
                )
            )
        }
        return [initializer(of: declaration, path, views.initializer(of: object, in: []), others: others)] + properties
    }

    private func members(of tuple: TupleType, _ declaration: TypeDeclaration, _ path: [String])
        -> [InterfaceDeclaration]
    {
        var properties = zip(tuple.elements, views.names(of: tuple.elements)).map { self.property($0, $1, in: path) }
        let others = Pointer.join(declaration.pointer, ["items"])
        if let rest = tuple.rest {
            properties.append(property(views.restName(of: tuple), .array(type(rest)), at: others, in: path))
        }
        return [initializer(of: declaration, path, views.initializer(of: tuple, in: []), others: others)] + properties
    }

    private func property(_ property: ObjectType.Property, _ name: String, in path: [String]) -> InterfaceDeclaration {
        .init(
            kind: .property(isSettable: true),
            scope: path,
            name: name,
            key: property.name,
            pointer: property.pointer,
            type: InterfaceType(views.type(of: property, in: []).spelling)
        )
    }

    /// What has no name in the document.
    private func property(_ name: String, _ type: InterfaceType, at pointer: String, in path: [String])
        -> InterfaceDeclaration
    {
        // No property of the document has a key that begins so: names of members do not end in a slash.
        .init(
            kind: .property(isSettable: true),
            scope: path,
            name: name,
            key: "additionalProperties/",
            pointer: pointer,
            type: type
        )
    }

    /// - Parameter others: The place of what the argument without a place of its own stands for: whatever else there is.
    private func initializer(
        of declaration: TypeDeclaration,
        _ path: [String],
        _ parameters: [ParameterList.Parameter],
        others: String
    ) -> InterfaceDeclaration {
        .init(
            kind: .initializer,
            scope: path,
            name: "init",
            key: "init",
            pointer: declaration.pointer,
            parameters: parameters.map { parameter in
                var parameter = InterfaceDeclaration.Parameter(parameter)
                parameter.pointer = parameter.pointer ?? others
                return parameter
            }
        )
    }
}
