import SchemaIR

/// Views of enumerations.
extension TypeViews {
    /// - Parameter pointer: of the enumeration.
    func caseNames(of enumeration: EnumerationType, at pointer: String) -> [String] {
        CaseNames.names(of: enumeration, at: pointer, overrides: options.overrides)
    }

    func view(of enumeration: EnumerationType, _ declaration: TypeDeclaration) -> EnumerationView {
        EnumerationView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            rawType: enumeration.rawType.swiftName,
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
}

extension EnumerationType.RawType {
    /// The type of the values in Swift.
    var swiftName: String {
        switch self {
        case .string: "String"
        case .integer: "Int"
        case .number: "Double"
        }
    }
}
