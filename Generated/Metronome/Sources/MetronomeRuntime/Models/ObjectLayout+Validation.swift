nonisolated extension ObjectLayout {
    /// Checks the properties of a model, and what the document demands of the object as a whole.
    func validate(_ fields: Fields, _ constraints: [Constraint], _ report: inout ValidationReport) {
        for constraint in constraints + self.constraints {
            switch constraint {
            case .minProperties(let count): report.expect(memberCount(of: fields) >= count, constraint)
            case .maxProperties(let count): report.expect(memberCount(of: fields) <= count, constraint)
            default: break
            }
        }
        for (position, property) in properties.enumerated() {
            property.validate(fields.content(position), &report)
        }
    }

    /// How many members the object would have in JSON.
    private func memberCount(of fields: Fields) -> Int {
        properties.indices.reduce(0) { $0 + properties[$1].memberCount(of: fields.content($1)) }
    }
}

nonisolated extension ObjectLayout.Property {
    fileprivate func validate(_ content: Fields.Content, _ report: inout ValidationReport) {
        // Most properties have no constraints, and are done with here.
        switch (content, storage) {
        case (.absent, _) where !isRequiredToSend: return
        case (.string, _) where constraints.isEmpty, (.integer, _) where constraints.isEmpty, (.bool, _): return
        default: break
        }
        if isAdditional {
            validate(valueType, content, [.values(constraints)], &report)
        } else {
            report.inMember(name) { validateValue(content, &$0) }
        }
    }

    /// Checks the value alone, wherever the report is.
    func validateValue(_ content: Fields.Content, _ report: inout ValidationReport) {
        switch content {
        case .absent: if isRequiredToSend, !isNullable { report.add("required", "be there") }
        case .null: break
        default: validate(valueType, content, constraints, &report)
        }
    }

    private func validate<Value: JSONCodable>(
        _ type: Value.Type,
        _ content: Fields.Content,
        _ constraints: [ObjectLayout.Constraint],
        _ report: inout ValidationReport
    ) {
        Value(_slot: Fields.Slot(content))?._validate(constraints, &report)
    }

    fileprivate func memberCount(of content: Fields.Content) -> Int {
        if isAdditional, case .boxed(let boxed) = content {
            return (boxed.box.anyValue as? any Countable)?.memberCount ?? 0
        }
        return content == .absent && !isAlwaysWritten ? 0 : 1
    }
}

/// The additional properties of an object.
private nonisolated protocol Countable {
    var memberCount: Int { get }
}

nonisolated extension Dictionary: Countable {
    fileprivate var memberCount: Int { count }
}
