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

    mutating func text(of operation: Operation) -> String {
        lines = []
        add(operation)
        return lines.map { $0.dropFirst(4) }.joined(separator: "\n") + "\n"
    }

    mutating func text(of declaration: TypeDeclaration) -> String {
        lines = []
        add(declaration)
        return lines.dropFirst().joined(separator: "\n") + "\n"
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
}

extension API {
    /// A readable, complete and deterministic picture of the API: `generator inspect --ir`.
    public func dump() -> String {
        var dump = APIDump(self)
        return dump.text()
    }

    /// The part of ``dump()`` that is about one operation, without the indentation of its group.
    public func dump(of operation: Operation) -> String {
        var dump = APIDump(self)
        return dump.text(of: operation)
    }

    /// The part of ``dump()`` that is about one type.
    public func dump(of declaration: TypeDeclaration) -> String {
        var dump = APIDump(self)
        return dump.text(of: declaration)
    }
}
