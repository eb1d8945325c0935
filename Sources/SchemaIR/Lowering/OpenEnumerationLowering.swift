import OpenAPI

/// Choices that one type expresses.
extension SchemaLowering {
    /// Strings or integers, some of which are listed: an open enumeration is just that.
    func openEnumeration(of alternatives: [Alternative]) -> EnumerationType? {
        var listed: (rawType: EnumerationType.RawType, cases: [EnumerationType.Case])?
        var plain: [SchemaTypes] = []
        for alternative in alternatives {
            guard let target = document.resolve(alternative.schema), target.allOf == nil, target.oneOf == nil,
                target.anyOf == nil
            else { return nil }
            guard let (rawType, cases) = EnumerationLowering.cases(of: target) else {
                plain.append(SchemaKinds.types(of: target))
                continue
            }
            guard rawType != .number, listed == nil || listed?.rawType == rawType else { return nil }
            listed = (rawType, (listed?.cases ?? []) + documented(cases, by: target))
        }
        guard let (rawType, cases) = listed, plain.allSatisfy({ $0 == (rawType == .integer ? .integer : .string) })
        else { return nil }
        return EnumerationLowering.enumeration(of: cases, rawType)
    }

    /// A constant has the title and the description of its schema: `oneOf: [{const: 1, title: Low}, …]`.
    private func documented(_ cases: [EnumerationType.Case], by schema: Schema) -> [EnumerationType.Case] {
        guard schema.const != nil, var only = cases.first, cases.count == 1 else { return cases }
        only.name = only.name ?? schema.title
        only.description = only.description ?? schema.description
        return [only]
    }

    /// The type that says as much as a union of variants that need no declaration.
    func simplified(_ variants: [UnionType.Variant]) -> TypeReference? {
        if variants.contains(where: { $0.type == .any }) { return .any }
        if variants.count == 1 { return variants[0].type }
        let isText = variants.allSatisfy { if case .string = $0.type { true } else { false } }
        if isText { return .string(format: nil) }
        let isInteger = variants.allSatisfy { if case .integer = $0.type { true } else { false } }
        if isInteger { return .integer(format: nil) }
        let isNumber = variants.allSatisfy {
            switch $0.type {
            case .integer, .number: true
            default: false
            }
        }
        return isNumber ? .number(format: nil) : nil
    }
}
