import SchemaIR

/// What the methods of an operation are called beside the one that has its name alone.
enum FormNames {
    /// `createStream` beside `create`, for operations that answer in both ways.
    static func streams(of operations: [SchemaIR.Operation], _ names: [String], _ overrides: NameOverrides) -> [String?]
    {
        let streamed = zip(operations, names).filter { $0.0.stream != nil }
        var settled = UniqueNames.settle(
            streamed.map { operation, name in
                let given = operation.stream.flatMap { overrides.member(at: $0.pointer) }
                return .init(source: operation.name, name: given ?? "\(name)Stream")
            },
            taken: Set(names)
        )[...]
        return operations.map { $0.stream == nil ? nil : settled.removeFirst() }
    }

    /// `createAsForm` beside `create`, for operations whose body may be sent in several forms; `getReturningText` beside
    /// `get`, for those that answer in several.
    static func settle(
        _ forms: [[Payload.Alternative]],
        _ stems: [String],
        _ overrides: NameOverrides,
        taken: Set<String>
    ) -> [[String]] {
        let candidates = zip(forms, stems).flatMap { forms, stem in
            forms.map {
                let name = stem + Words($0.name).upperCamelCase
                return UniqueNames.Candidate(
                    source: "\(name) \($0.payload.mediaType)",
                    name: overrides.member(at: $0.pointer) ?? name
                )
            }
        }
        var settled = UniqueNames.settle(candidates, taken: taken)[...]
        return forms.map { forms in forms.map { _ in settled.removeFirst() } }
    }
}
