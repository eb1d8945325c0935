/// How the things in a line of it are written.
extension APIDump {
    func spelled(_ property: ObjectType.Property) -> String {
        let type = property.isNullable ? property.type.orNull : property.type
        let marks = [
            property.isReadOnly ? "readOnly" : nil, property.isWriteOnly ? "writeOnly" : nil,
            property.documentation.isDeprecated ? "deprecated" : nil, property.xml.map(spelled),
            property.constant == nil ? nil : "constant",
        ]
        let suffix = marks.compactMap { $0.map { " \($0)" } }.joined()
        return "\(quoted(property.name))\(property.isRequired ? "" : "?"): \(spelled(type))\(suffix)"
            + demands(property.constraints)
    }

    func spelled(_ payload: Payload) -> String {
        let examples = payload.examples.isEmpty ? "" : ", examples: \(payload.examples.count)"
        let content =
            switch payload.format {
            case .multipart(let parts):
                parts.isEmpty && payload.type != .any
                    ? "{\(spelled(payload.type))}" : "{\(parts.map(spelled).joined(separator: ", "))}"
            case .parts(let encoding):
                "parts of \(spelled(payload.type))\(encoding.contentType.map { " as \($0)" } ?? "")"
                    + encoding.headers.map { " \($0.name): \($0.value)" }.joined()
            case .events: "events of \(spelled(payload.type))"
            case .jsonLines: "lines of \(spelled(payload.type))"
            case .json, .text, .form, .xml, .bytes: spelled(payload.type)
            }
        return "\(payload.mediaType) \(content)\(examples)"
    }

    func spelled(_ xml: XMLForm) -> String {
        "xml \(xml.isAttribute ? "@" : "")\(xml.name ?? "")\(xml.item.map { "/\($0)" } ?? "")"
    }

    func spelled(_ part: Payload.Part) -> String {
        let type = part.isFile ? (part.isRepeated ? "[file]" : "file") : spelled(part.property.type)
        let style = part.style.map { " \($0.style)" } ?? ""
        let marks = style + part.headers.map { " \($0.name): \($0.value)" }.joined()
        let mark = part.property.isRequired ? "" : "?"
        let name = "\(part.isNamed ? "" : "-> ")\(quoted(part.property.name))\(mark)"
        return "\(name): \(type)\(part.contentType.map { " as \($0)" } ?? "")\(marks)"
    }

    func spelled(_ type: TypeReference) -> String {
        switch type {
        case .any: "any"
        case .boolean: "boolean"
        case .integer(let format): "integer\(parenthesized(format))"
        case .number(let format): "number\(parenthesized(format))"
        case .string(let format): "string\(parenthesized(format))"
        case .binary: "binary"
        case .array(let item): "[\(spelled(item))]"
        case .map(let value): "{\(spelled(value))}"
        case .nullable(let type): "\(spelled(type)) | null"
        case .declared(let id): name(id)
        }
    }

    /// The number of a type, and the last thing that it is named after.
    func name(_ id: TypeID) -> String {
        let origin = api[id].origin
        let steps = origin.steps.enumerated().map { position, step in
            switch step {
            case .component(let name): name
            case .componentResponse(let name): "response \(name)"
            case .componentRequestBody(let name): "body \(name)"
            case .componentParameter(let name): "parameter \(name)"
            case .property(let name, _): ".\(name)"
            case .additionalProperty: ".value"
            case .item: ".item"
            case .variant(let index, let hint): "|\(hint ?? String(index))"
            case .parameter(let name): "parameter \(name)"
            case .requestBody: "body"
            case .bodyForm(let name): position == 0 ? "\(name) " : " \(name)"
            case .response(let key): "response \(key)"
            case .result: "result"
            case .event: position == 0 ? "event" : " event"
            case .webhook(let name): "webhook \(name)"
            case .webhookEvent: "webhook event"
            }
        }
        let owner =
            switch origin.owner {
            case .api: ""
            case .type(let id): "#\(id.index)"
            case .operation(let id): "operation \(id.index) "
            }
        return "#\(id.index)<\(owner)\(steps.joined())>"
    }

    func kind(_ kind: SecurityScheme.Kind) -> String {
        switch kind {
        case .bearer: "bearer"
        case .basic: "basic"
        case .apiKey(let name, let place): "apiKey \(quoted(name)) in \(place.rawValue)"
        case .http(let scheme): "http \(scheme)"
        case .oauth2(let flow):
            "oauth2\(flow.tokenURL.map { ", client credentials at \($0)" } ?? "")"
                + (flow.device.map { ", devices at \($0.authorizationURL) and \($0.tokenURL)" } ?? "")
        case .openIDConnect: "openIdConnect"
        case .mutualTLS: "mutualTLS"
        }
    }

    func encoding(_ encoding: Parameter.Encoding) -> String {
        switch encoding {
        case .style(let style, let explode, let allowReserved):
            "\(style)\(explode ? "*" : "")\(allowReserved ? " reserved" : "")"
        case .content(let mediaType, _): mediaType
        }
    }

    func alternatives(_ alternatives: [SecurityAlternative]) -> String {
        alternatives.map { $0.schemes.isEmpty ? "nothing" : $0.schemes.joined(separator: " and ") }.joined(
            separator: " or "
        )
    }

    func demands(_ constraints: [Constraint]) -> String {
        constraints.isEmpty ? "" : " where \(constraints.map(spelled).joined(separator: ", "))"
    }

    func spelled(_ constraint: Constraint) -> String {
        switch constraint {
        case .minLength(let count): "minLength \(count)"
        case .maxLength(let count): "maxLength \(count)"
        case .pattern(let pattern): "pattern \(quoted(pattern))"
        case .minimum(let bound, let isExclusive): "\(isExclusive ? ">" : "≥") \(spelled(bound))"
        case .maximum(let bound, let isExclusive): "\(isExclusive ? "<" : "≤") \(spelled(bound))"
        case .multipleOf(let bound): "multipleOf \(spelled(bound))"
        case .minItems(let count): "minItems \(count)"
        case .maxItems(let count): "maxItems \(count)"
        case .uniqueItems: "uniqueItems"
        case .minProperties(let count): "minProperties \(count)"
        case .maxProperties(let count): "maxProperties \(count)"
        case .items(let inner): "items (\(inner.map(spelled).joined(separator: ", ")))"
        case .values(let inner): "values (\(inner.map(spelled).joined(separator: ", ")))"
        }
    }

    func spelled(_ bound: Constraint.Bound) -> String {
        switch bound {
        case .integer(let value): String(value)
        case .number(let value): String(value)
        }
    }

    func quoted(_ text: String) -> String { "\"\(text)\"" }
    func parenthesized(_ text: String?) -> String { text.map { "(\($0))" } ?? "" }
    func note(_ text: String?) -> String { text.map { " # \($0)" } ?? "" }
    func list(_ values: [String]) -> String { values.isEmpty ? "" : " [\(values.joined(separator: ", "))]" }
}
