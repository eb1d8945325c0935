// What constraints mean for each of the types that models are made of.

nonisolated extension String {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        for constraint in constraints {
            switch constraint {
            case .minLength(let count): report.expect(unicodeScalars.count >= count, constraint)
            case .maxLength(let count): report.expect(unicodeScalars.count <= count, constraint)
            case .pattern(let pattern): report.expect(report.isMatch(self, of: pattern), constraint)
            default: break
            }
        }
    }
}

nonisolated extension Int {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        for constraint in constraints {
            report.expect(constraint.allows(Int64(self)), constraint)
        }
    }
}

nonisolated extension Double {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        guard isFinite else { return report.add("type", "be a finite number") }
        for constraint in constraints {
            report.expect(constraint.allows(self), constraint)
        }
    }
}

nonisolated extension Array where Element: JSONCodable {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        var inner: [ObjectLayout.Constraint] = []
        for constraint in constraints {
            switch constraint {
            case .minItems(let least): report.expect(count >= least, constraint)
            case .maxItems(let most): report.expect(count <= most, constraint)
            case .uniqueItems: report.expect(hasNoEqualElements, constraint)
            case .items(let constraints): inner += constraints
            default: break
            }
        }
        for (index, element) in enumerated() {
            report.inElement(index) { element._validate(inner, &$0) }
        }
    }

    private var hasNoEqualElements: Bool {
        // Strings that look the same are equal to Swift; to JSON, those with the same scalars are.
        if let texts = self as? [String] { return Set(texts.map { Array<UInt8>($0.utf8) }).count == count }
        return Set(self).count == count
    }
}

nonisolated extension Dictionary where Key == String, Value: JSONCodable {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        var inner: [ObjectLayout.Constraint] = []
        for constraint in constraints {
            switch constraint {
            case .minProperties(let least): report.expect(count >= least, constraint)
            case .maxProperties(let most): report.expect(count <= most, constraint)
            case .values(let constraints): inner += constraints
            default: break
            }
        }
        // In the order in which they are written, so that the same value gives the same error.
        for (name, value) in sorted(by: { $0.key < $1.key }) {
            report.inMember(name) { value._validate(inner, &$0) }
        }
    }
}

nonisolated extension Optional where Wrapped: JSONCodable {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        self?._validate(constraints, &report)
    }
}

nonisolated extension JSONValue {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        switch self {
        case .null, .bool: break
        case .integer(let value): value._validate(constraints, &report)
        case .number(let value): value._validate(constraints, &report)
        case .string(let value): value._validate(constraints, &report)
        case .array(let value): value._validate(constraints, &report)
        case .object(let value): value._validate(constraints, &report)
        }
    }
}

nonisolated extension ObjectModel {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        Self.layout.validate(_fields, constraints, &report)
    }
}

nonisolated extension OpenEnum {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        rawValue._validate(constraints, &report)
    }
}

nonisolated extension UnionModel {
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        value._validate(constraints + Self.variants.constraints(of: value), &report)
    }
}

nonisolated extension UnionVariants {
    /// What the document demands of a value of one of the variants. Which of several with the same type it is, nobody
    /// can tell, so nothing is demanded then.
    fileprivate func constraints(of value: any JSONCodable) -> [ObjectLayout.Constraint] {
        let same = variants.filter { $0.valueType == type(of: value) }
        return same.count == 1 ? same[0].constraints : []
    }
}
