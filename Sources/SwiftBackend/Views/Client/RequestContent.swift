import SchemaIR

/// What a request carries, as Swift: the type of the argument, and what is made of it.
struct RequestContent {
    let payload: Payload

    init(_ payload: Payload) {
        self.payload = payload
    }

    /// The type of the argument that is the body.
    func type(_ types: SwiftTypes, in scope: TypeNames.Scope) -> String {
        switch payload.format {
        case .json, .form, .text, .xml: types.spelling(payload.type.withoutNull, in: scope)
        case .bytes, .events: "HTTPBody"
        case .multipart: "[MultipartPart]"
        case .parts: "MultipartParts<\(types.spelling(payload.type, in: scope))>"
        case .jsonLines: "[\(types.spelling(payload.type, in: scope))]"
        }
    }

    /// The body's expression in the description of the call.
    func expression(_ arguments: Arguments) -> String {
        switch payload.format {
        case .json:
            let isCommon = arguments.contentType == nil && defaultContentType == "application/json"
            return isCommon ? ".json(body)" : ".json(body, \(contentType(arguments)))"
        case .form: return payload.styles.isEmpty ? ".form(body)" : ".form(body, styles: \(styles))"
        case .text: return ".text(body, \(contentType(arguments)))"
        case .xml:
            let root = "root: \(StringLiteral.swift(payload.xmlRoot ?? "root"))"
            let isCommon = arguments.contentType == nil && payload.mediaType == "application/xml"
            return ".xml(body, \(root)\(isCommon ? "" : ", \(contentType(arguments))"))"
        case .bytes, .events: return ".stream(body, \(contentType(arguments)))"
        case .jsonLines:
            let isCommon = payload.mediaType == "application/jsonl"
            return isCommon ? ".jsonLines(body)" : ".jsonLines(body, \(contentType(arguments)))"
        case .multipart(let parts):
            guard !parts.isEmpty else { return ".multipart(body)" }
            let lines = zip(parts, arguments.parts).map {
                "    \(Self.part($0, value: $1.fixedValue ?? Identifier.quoted($1.name))),\n"
            }
            return ".multipart([\n\(lines.joined())]\(multipartType("multipart/form-data")))"
        case .parts(let encoding):
            let type = encoding.contentType.map { ", partType: \(StringLiteral.swift($0))" } ?? ""
            let headers = encoding.headers.isEmpty ? "" : ", headers: \(Self.fields(encoding.headers))"
            return ".multipart(body\(multipartType("multipart/mixed"))\(type)\(headers))"
        }
    }

    /// The type of a multipart body, where it is not the usual one.
    private func multipartType(_ usual: String) -> String {
        let type = payload.mediaType.contains("*") ? usual : payload.mediaType
        return type == usual ? "" : ", contentType: \(StringLiteral.swift(type))"
    }

    private static func fields(_ headers: [Payload.Part.Header]) -> String {
        let fields = headers.map { "\(StringLiteral.swift($0.name)): \(StringLiteral.swift($0.value))" }
        return "[\(fields.joined(separator: ", "))]"
    }

    /// A property a line where there are several: services that write one so write many so.
    private var styles: String {
        let lines = payload.styles.map { "\(StringLiteral.swift($0.name)): \(Self.expression($0))" }
        if lines.count == 1 { return "[\(lines[0])]" }
        return "[\n\(lines.map { "    \($0),\n" }.joined())]"
    }

    private static func expression(_ style: Payload.PropertyStyle) -> String {
        "FormFieldStyle(.\(style.style)\(style.explode.map { ", explode: \($0)" } ?? ""))"
    }

    private static func part(_ part: Payload.Part, value: String) -> String {
        var arguments = part.isNamed ? [StringLiteral.swift(part.property.name), value] : [value]
        if let contentType = part.contentType { arguments.append("contentType: \(StringLiteral.swift(contentType))") }
        if let style = part.style { arguments.append("style: \(expression(style))") }
        if !part.headers.isEmpty { arguments.append("headers: \(fields(part.headers))") }
        guard part.isNamed else {
            return ".\(part.isRepeated ? "parts" : "part")(\(arguments.joined(separator: ", ")))"
        }
        let function = !part.isFile ? "value" : part.isRepeated ? "files" : "file"
        return ".\(function)(\(arguments.joined(separator: ", ")))"
    }

    // MARK: Media types

    /// Whether the document leaves open what the body is: a range of media types, or a multipart body whose boundary
    /// only its maker knows.
    var needsContentType: Bool {
        switch payload.format {
        case .form, .multipart, .parts: false
        case .json, .xml: payload.choices.count > 1
        case .text, .bytes, .events, .jsonLines:
            !payload.alike.isEmpty || payload.mediaType.contains("*")
                || payload.mediaType.lowercased().hasPrefix("multipart/")
        }
    }

    var defaultContentType: String? {
        switch payload.mediaType {
        case let type where payload.format == .json && type.contains("*"): "application/json"
        case "*/*", "application/*": "application/octet-stream"
        case "text/*": "text/plain"
        case let type: type.contains("*") || type.lowercased().hasPrefix("multipart/") ? nil : type
        }
    }

    private func contentType(_ arguments: Arguments) -> String {
        if let argument = arguments.contentType { return "contentType: \(argument.name)" }
        return "contentType: \(StringLiteral.swift(defaultContentType ?? payload.mediaType))"
    }
}
