/// The whole API as text that a person reads and a test compares: one line for each thing, in the order of the API.
struct APIDump {
    let api: API
    private var lines: [String] = []

    init(_ api: API) {
        self.api = api
    }

    mutating func text() -> String {
        lines = ["api \(quoted(api.title)) \(api.version)"]
        for server in api.servers { add(server) }
        for scheme in api.securitySchemes { lines.append("scheme \(scheme.name): \(kind(scheme.kind))") }
        if !api.security.isEmpty { lines.append("security \(alternatives(api.security))") }
        for group in api.groups {
            lines += ["", "group \(quoted(group.name))"]
            for operation in group.operations { add(operation) }
        }
        if !api.responseHeaders.isEmpty { lines.append("") }
        for header in api.responseHeaders {
            lines.append("response header \(quoted(header.name)): \(spelled(header.type))")
        }
        if let webhooks = api.webhooks { add(webhooks) }
        for declaration in api.types { add(declaration) }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ server: Server) {
        lines.append("server \(server.url)\(note(server.description))")
        for variable in server.variables {
            lines.append("    \(variable.name) = \(quoted(variable.defaultValue))\(list(variable.values))")
        }
    }

    private mutating func add(_ operation: Operation) {
        lines.append(
            "    \(quoted(operation.name)) \(operation.method) \(operation.path)"
                + (operation.isDeprecated ? " deprecated" : "")
        )
        if let server = operation.server { lines.append("        at \(server.url)") }
        for parameter in operation.parameters {
            let mark = parameter.isRequired ? "" : "?"
            lines.append(
                "        \(parameter.place.rawValue) \(quoted(parameter.name))\(mark): \(spelled(parameter.type)), "
                    + encoding(parameter.encoding)
            )
        }
        if let body = operation.body {
            lines.append("        body\(body.isRequired ? "" : "?") \(spelled(body.payload))")
            for other in body.alternatives { lines.append("        or \(other.name) \(spelled(other.payload))") }
        }
        for response in operation.responses {
            let mark = response.isSuccess ? " ok" : ""
            lines.append("        \(response.key)\(mark)\(response.payload.map { " " + spelled($0) } ?? "")")
        }
        if let success = operation.success, !success.statuses.isEmpty || success.isOptional {
            lines.append("        gives \(spelled(success.type))\(success.isOptional ? " or nothing" : "")")
        }
        for other in operation.otherAnswers {
            let end = other.payload.isOptional ? " or nothing" : ""
            lines.append("        or gives \(other.name) \(spelled(other.payload))\(end)")
        }
        if let stream = operation.stream {
            let property = stream.property.map { ", asked for by \(quoted($0))" } ?? ""
            lines.append("        or a stream of \(spelled(stream.payload))\(property)")
        }
        if let paging = operation.paging { lines.append("        pages of \(spelled(paging))") }
        if let maxRetries = operation.maxRetries { lines.append("        retries \(maxRetries)") }
        if let security = operation.security {
            lines.append("        security \(security.isEmpty ? "none" : alternatives(security))")
        }
    }

    private mutating func add(_ webhooks: Webhooks) {
        lines += ["", "webhooks \(spelled(webhooks.event))"]
        for webhook in webhooks.all { lines.append("    \(quoted(webhook.name)) \(spelled(webhook.payload))") }
    }

    private mutating func add(_ declaration: TypeDeclaration) {
        let location = "\(declaration.location.line):\(declaration.location.column)"
        lines += ["", "type \(name(declaration.id)) at \(location) \(declaration.pointer)"]
        if declaration.documentation.isDeprecated { lines.append("    deprecated") }
        switch declaration.shape {
        case .alias(let type):
            lines.append("    = \(spelled(type))")
        case .enumeration(let enumeration):
            for value in enumeration.cases {
                lines.append(
                    "    \(enumeration.rawType) \(quoted(value.value))\(note(value.name))"
                        + (value.otherSpellings.isEmpty
                            ? "" : " or \(value.otherSpellings.map(quoted).joined(separator: ", "))")
                )
            }
        case .union(let union):
            if let discriminator = union.discriminator { lines.append("    by \(quoted(discriminator))") }
            for variant in union.variants {
                lines.append("    | \(spelled(variant.type))\(list(variant.tags))\(demands(variant.constraints))")
            }
        case .tuple(let tuple):
            for element in tuple.elements { lines.append("    \(spelled(element))") }
            if let rest = tuple.rest { lines.append("    …: \(spelled(rest))\(demands(tuple.restConstraints))") }
        case .object(let object):
            for property in object.properties { lines.append("    \(spelled(property))") }
            if let additional = object.additionalProperties {
                lines.append("    …: \(spelled(additional))\(demands(object.additionalConstraints))")
            }
            if !object.constraints.isEmpty { lines.append("   \(demands(object.constraints))") }
        }
        for example in declaration.examples { lines.append("    example\(note(example.name))") }
    }

    // MARK: Spelling

    private func spelled(_ property: ObjectType.Property) -> String {
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

    private func spelled(_ payload: Payload) -> String {
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

    private func spelled(_ xml: XMLForm) -> String {
        "xml \(xml.isAttribute ? "@" : "")\(xml.name ?? "")\(xml.item.map { "/\($0)" } ?? "")"
    }

    private func spelled(_ part: Payload.Part) -> String {
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
    private func name(_ id: TypeID) -> String {
        let origin = api[id].origin
        let steps = origin.steps.map { step in
            switch step {
            case .component(let name): name
            case .property(let name, _): ".\(name)"
            case .additionalProperty: ".value"
            case .item: ".item"
            case .variant(let index, let hint): "|\(hint ?? String(index))"
            case .parameter(let name): "parameter \(name)"
            case .requestBody: "body"
            case .bodyForm(let name): "\(name) "
            case .response(let key): "response \(key)"
            case .result: "result"
            case .event: "event"
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

    private func kind(_ kind: SecurityScheme.Kind) -> String {
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

    private func encoding(_ encoding: Parameter.Encoding) -> String {
        switch encoding {
        case .style(let style, let explode, let allowReserved):
            "\(style)\(explode ? "*" : "")\(allowReserved ? " reserved" : "")"
        case .content(let mediaType, _): mediaType
        }
    }

    private func alternatives(_ alternatives: [SecurityAlternative]) -> String {
        alternatives.map { $0.schemes.isEmpty ? "nothing" : $0.schemes.joined(separator: " and ") }.joined(
            separator: " or "
        )
    }

    private func demands(_ constraints: [Constraint]) -> String {
        constraints.isEmpty ? "" : " where \(constraints.map(spelled).joined(separator: ", "))"
    }

    private func spelled(_ constraint: Constraint) -> String {
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

    private func spelled(_ bound: Constraint.Bound) -> String {
        switch bound {
        case .integer(let value): String(value)
        case .number(let value): String(value)
        }
    }

    private func quoted(_ text: String) -> String { "\"\(text)\"" }
    private func parenthesized(_ text: String?) -> String { text.map { "(\($0))" } ?? "" }
    private func note(_ text: String?) -> String { text.map { " # \($0)" } ?? "" }
    private func list(_ values: [String]) -> String { values.isEmpty ? "" : " [\(values.joined(separator: ", "))]" }
}

extension API {
    /// A readable, complete and deterministic picture of the API: `generator inspect --ir`.
    public func dump() -> String {
        var dump = APIDump(self)
        return dump.text()
    }
}
