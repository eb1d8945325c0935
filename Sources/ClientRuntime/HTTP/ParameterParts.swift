/// The arguments of a call, each written out in its place.
nonisolated struct ParameterParts {
    var path: [String: String] = [:]
    var query: [String] = []
    var cookies: [String] = []
    var fields = HTTPFields()

    mutating func add(_ parameter: APIParameter) throws {
        guard let argument = parameter.value else { return }
        let name = parameter.name
        let isJSON = parameter.style == .json
        let value: ParameterValue =
            isJSON
            ? .text(String(decoding: argument.jsonBytes(), as: UTF8.self))
            : try ParameterValue(argument)
        switch parameter.location {
        case .path:
            path[name] = try ParameterSerializer(encoder: Self.pathEncoder(value, parameter))
                .path(name, value, style: parameter.style, explode: parameter.explode)
        case .query:
            query += try ParameterSerializer(encoder: parameter.allowReserved ? .reserved : .component)
                .pairs(name, value, style: parameter.style, explode: parameter.explode)
        case .queryString:
            // A form's fields are pairs already; a text is one piece without a name.
            if case .text(let text) = value {
                query.append(PercentEncoder.component.encode(text))
            } else if !value.isEmptyCollection {
                query.append(
                    String(
                        decoding: try FormEncoder(styles: [:]).encode(JSONElement(parsing: argument.jsonBytes())),
                        as: UTF8.self
                    )
                )
            }
        case .cookie where parameter.style == .cookie:
            let pairs = try ParameterSerializer(encoder: .none)
                .pairs(name, value, style: .cookie, explode: parameter.explode)
            try pairs.forEach { try Self.checkCookie($0, name) }
            cookies += pairs
        case .cookie:
            cookies += try ParameterSerializer(encoder: .cookie)
                .pairs(name, value, style: parameter.style, explode: parameter.explode)
        case .header:
            if value.isEmptyCollection { return }
            try setField(
                name,
                ParameterSerializer(encoder: .none).simple(value, style: parameter.style, explode: parameter.explode)
            )
        }
    }

    /// A plain value may have all that a segment may have; between delimiters, delimiters must be encoded.
    private static func pathEncoder(_ value: ParameterValue, _ parameter: APIParameter) -> PercentEncoder {
        if parameter.allowReserved { return .reservedPathSegment }
        if case .text = value, parameter.style == .simple || parameter.style == .json { return .pathSegment }
        return .component
    }

    /// What is sent as it is must not end the cookie.
    private static func checkCookie(_ pair: String, _ name: String) throws {
        guard !pair.contains(";"), HTTPField.isValidValue(pair) else {
            throw APIError(
                kind: .encoding,
                message: "The argument for the cookie '\(name)' has characters no cookie can have; encode it first"
            )
        }
    }

    private mutating func setField(_ name: String, _ value: String) throws {
        guard let fieldName = HTTPField.Name(name) else {
            throw APIError(kind: .encoding, message: "'\(name)' is no name of a header field")
        }
        guard HTTPField.isValidValue(value) else {
            throw APIError(
                kind: .encoding,
                message: "The argument for the header field '\(name)' has characters no field can have"
            )
        }
        fields[fieldName] = value
    }
}
