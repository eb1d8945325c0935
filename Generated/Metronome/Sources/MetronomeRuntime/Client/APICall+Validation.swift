nonisolated extension APICall {
    /// Checks the arguments and the content against the constraints of the document.
    ///
    /// - Throws: ``APIError`` of kind `encoding`, with a ``ValidationError`` of all violations below it.
    func validate() throws {
        var violations: [ValidationError.Violation] = []
        for parameter in parameters {
            // A path as the violations of a content have it, with the name of the parameter in it.
            violations += Self.violations(of: parameter.value, at: "$" + JSONPath.member(parameter.name))
        }
        for (value, path) in body.values {
            violations += Self.violations(of: value, at: path)
        }
        guard !violations.isEmpty else { return }
        let error = ValidationError(violations: violations)
        throw APIError(
            kind: .encoding,
            message: "The request is not as the document demands:\n\(error)",
            operationID: id,
            underlying: error
        )
    }

    private static func violations(of value: (any JSONCodable)?, at path: String) -> [ValidationError.Violation] {
        do {
            try value?.validate()
            return []
        } catch let error as ValidationError {
            return error.violations.map {
                ValidationError.Violation(
                    path: path + $0.path.dropFirst("$".count),
                    rule: $0.rule,
                    message: $0.message
                )
            }
        } catch {
            return []
        }
    }
}

nonisolated extension APIBody {
    /// The values in the content that constraints may be for, with their places.
    fileprivate var values: [(any JSONCodable, path: String)] {
        switch content {
        case .json(let value), .form(let value, _), .xml(let value, _): [(value, "$")]
        case .multipart(let parts, _):
            parts.compactMap { part in part.jsonValue.map { ($0, "$" + JSONPath.member(part.name)) } }
        case .none, .body: []
        }
    }
}

nonisolated extension MultipartPart {
    fileprivate var jsonValue: (any JSONCodable)? {
        if case .value(let value, _) = content { value } else { nil }
    }
}
