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
            parts.enumerated().compactMap { position, part in
                let place = part.name.map { JSONPath.member($0) } ?? "[\(position)]"
                return part.jsonValue.map { ($0, "$" + place) }
            }
        case .none, .body: []
        }
    }
}

nonisolated extension MultipartPart {
    fileprivate var jsonValue: (any JSONCodable)? {
        switch content {
        case .value(let value, _), .whole(let value): value
        case .files, nil: nil
        }
    }
}
