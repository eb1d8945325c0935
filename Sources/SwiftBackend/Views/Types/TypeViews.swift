import SchemaIR

/// Makes views of declared types, those inside of them included.
struct TypeViews {
    let api: API
    let types: SwiftTypes
    let options: SwiftOptions
    let constraints: ConstraintText
    private let nested: [TypeID: [TypeID]]
    private let usesXML: Bool

    init(api: API, types: SwiftTypes, options: SwiftOptions) {
        self.api = api
        self.types = types
        self.options = options
        constraints = ConstraintText(api: api, types: types)
        var nested: [TypeID: [TypeID]] = [:]
        for declaration in api.types {
            if case .type(let owner) = declaration.origin.owner { nested[owner, default: []].append(declaration.id) }
        }
        self.nested = nested
        usesXML = api.usesXML
    }

    func view(of id: TypeID) -> TypeView {
        let declaration = api[id]
        switch declaration.shape {
        case .object(let object): return TypeView(kind: .object(view(of: object, declaration)))
        case .enumeration(let enumeration): return TypeView(kind: .enumeration(view(of: enumeration, declaration)))
        case .union(let union): return TypeView(kind: .union(view(of: union, declaration)))
        case .tuple(let tuple): return TypeView(kind: .tuple(view(of: tuple, declaration)))
        case .alias(let type):
            let path = types.names.path(of: id)
            return TypeView(
                kind: .alias(
                    AliasView(
                        documentation: comment(declaration),
                        name: types.names.name(of: id),
                        type: types.spelling(type, in: Array(path.dropLast()))
                    )
                )
            )
        }
    }

    /// Whether the file of a type must import Foundation.
    func needsFoundation(_ id: TypeID) -> Bool {
        let own =
            switch api[id].shape {
            case .object(let object):
                object.properties.contains { types.needsFoundation($0.type) }
                    || object.additionalProperties.map(types.needsFoundation) == true
            case .union(let union): union.variants.contains { types.needsFoundation($0.type) }
            case .tuple(let tuple):
                tuple.elements.contains { types.needsFoundation($0.type) }
                    || tuple.rest.map(types.needsFoundation) == true
            case .alias(let type): types.needsFoundation(type)
            case .enumeration: false
            }
        return own || (nested[id] ?? []).contains(where: needsFoundation)
    }

    func nestedViews(_ id: TypeID) -> [TypeView] {
        (nested[id] ?? []).map(view)
    }

    func comment(_ declaration: TypeDeclaration) -> String? {
        var comment = DocComment(declaration.documentation, of: types.names.name(of: declaration.id))
        if comment.text == nil { comment.add(Self.purpose(of: declaration)) }
        // Generated code uses the type itself: marking it would make the SDK warn about itself.
        if declaration.documentation.isDeprecated { comment.add("- Warning: Deprecated.") }
        return comment.text
    }

    /// What a type is for, where the document does not say: it stands at one place of one operation.
    private static func purpose(of declaration: TypeDeclaration) -> String? {
        let steps = declaration.origin.steps.filter { if case .bodyForm = $0 { false } else { true } }
        guard case .operation = declaration.origin.owner, steps.count == 1 else { return nil }
        switch steps.first {
        case .response(let key):
            return key == "default" ? "The body of other responses." : "The body of a `\(key)` response."
        case .requestBody: return "The body of a request."
        default: return nil
        }
    }

    // MARK: Objects

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

    private func view(of object: ObjectType, _ declaration: TypeDeclaration) -> ObjectView {
        let scope = types.names.path(of: declaration.id)
        let names = propertyNames(of: object)
        let properties = zip(object.properties, names).enumerated().map { index, pair in
            view(of: pair.0, name: pair.1, index: index, in: scope)
        }
        let additional = object.additionalProperties.map { type in
            AdditionalPropertiesView(
                name: UniqueNames.settle([.init(source: "", name: "additionalProperties")], taken: Set(names))[0],
                valueType: types.spelling(type, in: scope),
                constraints: constraints.text(object.additionalConstraints, of: type),
                index: properties.count
            )
        }
        var parameters = zip(object.properties, names).map { property, name in
            let argument = argument(for: property, in: scope)
            return ParameterList.Parameter(name, type: argument.type.spelling, defaultValue: argument.defaultValue)
        }
        if let additional {
            parameters.append(.init(additional.name, type: "[String: \(additional.valueType)]", defaultValue: "[:]"))
        }
        let ordered = parameters.filter { $0.defaultValue == nil } + parameters.filter { $0.defaultValue != nil }
        return ObjectView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            properties: properties,
            additionalProperties: additional,
            constraints: constraints.text(object.constraints, of: .declared(declaration.id)),
            xmlNames: usesXML ? object.properties.compactMap(Self.xmlName) : [],
            parameters: ParameterList(parameters: ordered).text(room: 96 - 4 * scope.count),
            nestedTypes: nestedViews(declaration.id)
        )
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

    // MARK: Enumerations

    /// - Parameter pointer: of the enumeration.
    func caseNames(of enumeration: EnumerationType, at pointer: String) -> [String] {
        UniqueNames.settle(
            enumeration.cases.map { value in
                .init(
                    source: value.value,
                    name: options.overrides.member(at: value.pointer(in: pointer))
                        ?? Identifier.member(
                            value.name ?? value.value,
                            reserved: ReservedNames.cases,
                            fallback: value.value.isEmpty ? "empty" : "value"
                        )
                )
            }
        )
    }

    private func view(of enumeration: EnumerationType, _ declaration: TypeDeclaration) -> EnumerationView {
        EnumerationView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            rawType: Self.rawType(of: enumeration),
            cases: zip(enumeration.cases, caseNames(of: enumeration, at: declaration.pointer)).map { value, name in
                var comment = DocComment()
                comment.add(value.description)
                return .init(
                    documentation: comment.text,
                    name: Identifier.quoted(name),
                    value: enumeration.rawType == .string ? StringLiteral.swift(value.value) : value.value,
                    otherSpellings: value.otherSpellings.isEmpty
                        ? nil : value.otherSpellings.map(StringLiteral.swift).joined(separator: ", ")
                )
            }
        )
    }

    private static func rawType(of enumeration: EnumerationType) -> String {
        switch enumeration.rawType {
        case .string: "String"
        case .integer: "Int"
        case .number: "Double"
        }
    }

    // MARK: Unions

    func variantNames(of union: UnionType) -> [String] {
        UniqueNames.settle(
            union.variants.enumerated().map { index, variant in
                let name = variant.hint ?? Self.kind(of: variant.type) ?? "variant \(index + 1)"
                return .init(
                    source: name,
                    name: options.overrides.member(at: variant.pointer)
                        ?? Identifier.member(name, reserved: ReservedNames.variants, fallback: "variant")
                )
            }
        )
    }

    private func view(of union: UnionType, _ declaration: TypeDeclaration) -> UnionView {
        let scope = types.names.path(of: declaration.id)
        return UnionView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            discriminator: union.discriminator.map(StringLiteral.swift),
            variants: zip(union.variants, variantNames(of: union)).map { variant, name in
                .init(
                    name: Identifier.quoted(name),
                    type: types.spelling(variant.type, in: scope),
                    tags: variant.tags.map(StringLiteral.swift),
                    isFallback: variant.isFallback,
                    constraints: constraints.text(variant.constraints, of: variant.type)
                )
            },
            nestedTypes: nestedViews(declaration.id)
        )
    }

    private static func kind(of type: TypeReference) -> String? {
        switch type {
        case .any, .declared, .nullable: nil
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .binary: "bytes"
        case .array: "array"
        case .map: "object"
        }
    }
}
