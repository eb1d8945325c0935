import OpenAPI

/// Choices among values of one kind, all or some of which are listed.
extension SchemaLowering {
    /// Strings or integers, some of which are listed: an open enumeration is just that.
    func openEnumeration(of alternatives: [Alternative]) -> EnumerationType? {
        var result: EnumerationType?
        var plain: [SchemaTypes] = []
        for alternative in alternatives {
            guard let target = document.resolve(alternative.schema), target.allOf == nil, target.oneOf == nil,
                target.anyOf == nil
            else { return nil }
            guard let enumeration = EnumerationLowering.enumeration(of: target) else {
                plain.append(SchemaKinds.types(of: target))
                continue
            }
            if result == nil { result = EnumerationType(rawType: enumeration.rawType, cases: []) }
            guard let rawType = result?.rawType, rawType != .number, rawType == enumeration.rawType else { return nil }
            let known = result?.cases.map(\.value) ?? []
            result?.cases += documented(enumeration, by: target).cases.filter { !known.contains($0.value) }
        }
        return plain.allSatisfy { $0 == (result?.rawType == .integer ? .integer : .string) } ? result : nil
    }

    /// A constant has the title and the description of its schema: `oneOf: [{const: 1, title: Low}, …]`.
    private func documented(_ enumeration: EnumerationType, by schema: Schema) -> EnumerationType {
        guard schema.const != nil, enumeration.cases.count == 1 else { return enumeration }
        var result = enumeration
        result.cases[0].name = enumeration.cases[0].name ?? schema.title
        result.cases[0].description = enumeration.cases[0].description ?? schema.description
        return result
    }
}
