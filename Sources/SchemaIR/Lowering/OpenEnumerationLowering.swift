import OpenAPI

/// Choices among values of one kind, all or some of which are listed.
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
}
