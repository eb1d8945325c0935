import SchemaIR

/// Makes the descriptions of calls.
struct CallViews {
    let views: TypeViews
    let credentials: Credentials
    let scope: TypeNames.Scope

    /// - Parameters:
    ///   - client: what sends the call, as the function around it calls it.
    ///   - isPrepared: whether statements stand before the call.
    func view(of operation: SchemaIR.Operation, _ arguments: Arguments, client: String, isPrepared: Bool) -> CallView {
        let success = operation.success.map(ResponseContent.init)
        let paging = operation.paging.flatMap { paging in
            operation.success.map { PagingExpressions(paging: paging, page: $0.type, views: views) }
        }
        return CallView(
            client: client,
            method: Self.method(operation.method),
            path: StringLiteral.swift(operation.path),
            id: StringLiteral.swift(operation.identity),
            parameters: zip(operation.parameters, arguments.parameters).map {
                Self.parameter($0, value: Identifier.quoted($1.name))
            },
            body: operation.body.map { RequestContent($0.payload).expression(arguments) },
            response: success?.format ?? ".none",
            accept: success?.accept(arguments),
            errors: operation.documentedErrors.map {
                "\(StringLiteral.swift($0.key)): \(views.types.type($0.type, in: scope).name).self"
            },
            security: operation.security.map(credentials.expression),
            maxRetries: operation.maxRetries.map(String.init),
            server: operation.server.map { StringLiteral.swift($0.defaultURL) },
            paging: paging.map { (items: $0.items, style: $0.style) },
            isPrepared: isPrepared
        )
    }

    private static let knownMethods: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
    ]

    private static func method(_ method: String) -> String {
        knownMethods.contains(method) ? ".\(method.lowercased())" : ".named(\(StringLiteral.swift(method)))"
    }

    private static func parameter(_ parameter: Parameter, value: String) -> String {
        if parameter.place == .querystring {
            return ".querystring(\(value)\(parameter.isQueryStringJSON ? ", style: .json" : ""))"
        }
        var arguments = [StringLiteral.swift(parameter.name), value]
        switch parameter.encoding {
        case .content(_, let isText):
            // A text is the same in any style.
            if !isText { arguments.append("style: .json") }
        case .style(let style, let explode, let allowReserved):
            let (defaultStyle, defaultExplode) =
                parameter.place == .path || parameter.place == .header ? ("simple", false) : ("form", true)
            if style != defaultStyle { arguments.append("style: .\(style)") }
            // Of `deepObject` only the exploded form is defined, whatever the document says.
            let explodesByDefault = (style == defaultStyle || style == "cookie") && defaultExplode
            if style != "deepObject", explode != explodesByDefault { arguments.append("explode: \(explode)") }
            if allowReserved, [.path, .query].contains(parameter.place) { arguments.append("allowReserved: true") }
        }
        return ".\(parameter.place.rawValue)(\(arguments.joined(separator: ", ")))"
    }
}

extension SchemaIR.Operation {
    /// What errors, stubs and configurations call the operation: its `operationId`, else `METHOD /path`.
    public var identity: String { operationID ?? "\(method) \(path)" }

    /// The errors whose bodies can be read, by status.
    var documentedErrors: [(key: String, type: TypeReference)] {
        responses.compactMap { response in
            guard !response.isSuccess, let payload = response.payload, payload.format == .json else { return nil }
            return (response.key, payload.type)
        }
    }
}
