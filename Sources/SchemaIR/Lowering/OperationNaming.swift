import OpenAPI

/// What operations and their groups are called, as the document would spell it.
enum OperationNaming {
    /// What an extension says, else the `operationId`; without one, the method and the path: `GET /pets/{petId}` is
    /// `get pets by petId`.
    static func name(of operation: OpenAPI.Operation, path: String) -> String {
        if let name = OperationExtensions.name(of: operation) { return name }
        if let id = operation.operationId, !id.isEmpty { return id }
        let segments = path.split(separator: "/").map { segment in
            let names = PathTemplate.parameters(of: String(segment))
            guard !names.isEmpty else { return String(segment) }
            return (PathTemplate.literals(of: String(segment)) + ["by", names.joined(separator: " and ")])
                .joined(separator: " ")
        }
        return ([operation.method.rawValue.lowercased()] + segments).joined(separator: " ")
    }

    /// Whether the name is the `operationId`, and not what an extension says or what the path does.
    static func isNamedByID(_ operation: OpenAPI.Operation) -> Bool {
        OperationExtensions.name(of: operation) == nil && operation.operationId?.isEmpty == false
    }

    static func group(
        of operation: OpenAPI.Operation,
        path: String,
        override: LoweringOptions.OperationOverride?,
        tags: [Tag],
        _ options: LoweringOptions
    ) -> (name: String, source: GroupSource) {
        if let group = override?.group { return (group, .configuration) }
        if options.grouping == .tag {
            if let group = OperationExtensions.group(of: operation) { return (group, .documentExtension) }
            if let tag = groupingTag(of: operation, tags) { return (tag, .tag) }
        }
        return (group(ofPath: path), .path)
    }

    /// The first segment of a path that says something.
    static func group(ofPath path: String) -> String {
        PathTemplate.words(of: path).first { !isVersion($0) && $0.lowercased() != "api" } ?? "API"
    }

    /// The first tag that is for finding one's way, if the document says which those are (OpenAPI 3.2.0, section 4.22:
    /// `kind`); else the first.
    private static func groupingTag(of operation: OpenAPI.Operation, _ tags: [Tag]) -> String? {
        let names = operation.tags.filter { !$0.isEmpty }
        guard names.count > 1 else { return names.first }
        return names.first { name in tags.first { $0.name == name }?.kind ?? "nav" == "nav" } ?? names.first
    }

    /// What two spellings of one group have in common: `Billable metrics` and `billable-metrics` are one.
    static func key(ofGroup name: String) -> String {
        let letters = String(
            name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        )
        return letters.isEmpty ? name : letters
    }

    /// `v1`, `v2.1`, `v1beta2`, `2024-05-01`: says when, not what.
    private static func isVersion(_ segment: String) -> Bool {
        let bytes = segment.lowercased().utf8
        var rest = bytes.first == UInt8(ascii: "v") ? bytes.dropFirst() : bytes[...]
        guard rest.first.map(isDigit) == true else { return false }
        rest = rest.drop { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        for stage in ["alpha", "beta"] where rest.starts(with: stage.utf8) {
            rest = rest.dropFirst(stage.utf8.count).drop(while: isDigit)
        }
        return rest.isEmpty
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
