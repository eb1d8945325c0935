import SchemaIR

/// What initializers, and functions that take a body apart, want for a property.
extension TypeViews {
    struct PropertyArgument {
        var type: SwiftType
        /// As a Swift expression; `nil` where the caller must give one.
        var defaultValue: String?
    }

    /// The type that a property has for those who read it.
    func type(of property: ObjectType.Property, in scope: TypeNames.Scope) -> SwiftType {
        types.type(property.type, in: scope, isOptional: !property.isRequiredToReceive || property.isNullable)
    }

    /// What is left out has the value that the document fixes or assumes. Where a property may be absent, the document's
    /// default is the server's affair: a copy of it here would stay behind when the server's changes.
    func argument(for property: ObjectType.Property, in scope: TypeNames.Scope) -> PropertyArgument {
        let isOptional = !property.isRequiredToSend || property.isNullable
        let type = types.type(property.type, in: scope, isOptional: isOptional)
        guard property.isRequiredToSend else { return PropertyArgument(type: type, defaultValue: "nil") }
        let value = property.constant ?? property.defaultValue
        return PropertyArgument(type: type, defaultValue: value.flatMap { constant($0, as: property.type) })
    }

    /// Whether a call without this property's argument is not complete.
    func mustBeGiven(_ property: ObjectType.Property) -> Bool {
        argument(for: property, in: []).defaultValue == nil
    }

    /// Whether the document leaves no choice, and the argument has the one value.
    func isFixed(_ property: ObjectType.Property) -> Bool {
        property.isRequired && property.constant != nil && !mustBeGiven(property)
    }

    /// The value that a type is fixed to, as a Swift expression.
    func onlyValue(of type: TypeReference) -> String? {
        guard case .declared(let id) = api.resolved(type), case .enumeration(let enumeration) = api[id].shape,
            enumeration.cases.count == 1, let value = enumeration.cases.first
        else { return nil }
        return constant(enumeration.rawType == .string ? .string(value.value) : .number(value.value), as: type)
    }

    /// A value of a document as an expression that is plain to read and surely of its type.
    private func constant(_ value: Literal, as type: TypeReference) -> String? {
        let resolved = api.resolved(type)
        switch (resolved, value) {
        case (.boolean, .boolean(let value)):
            return String(value)
        case (.integer, .number(let text)) where accessor(resolved) == .int && Int32(text) != nil:
            return text
        case (.number, .number(let text)) where accessor(resolved) == .double && Double(text)?.isFinite == true:
            return text
        case (.string, .string(let text)) where accessor(resolved) == .string && text.utf8.count <= 60:
            return StringLiteral.swift(text)
        case (.array, .array([])):
            return "[]"
        case (.map, .object([])):
            return "[:]"
        case (.declared(let id), .string(let text)), (.declared(let id), .number(let text)):
            guard case .enumeration(let enumeration) = api[id].shape,
                let position = enumeration.cases.firstIndex(where: { $0.value == text })
            else { return nil }
            return ".\(Identifier.quoted(caseNames(of: enumeration, at: api[id].pointer)[position]))"
        default:
            return nil
        }
    }

    private func accessor(_ type: TypeReference) -> SwiftType.Accessor {
        types.type(type, in: []).accessor
    }
}
