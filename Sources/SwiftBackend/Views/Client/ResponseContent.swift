import SchemaIR

/// What a response carries, as Swift: the type that a call gives, and how it is read.
struct ResponseContent {
    let payload: Payload

    init(_ payload: Payload) {
        self.payload = payload
    }

    func type(_ types: SwiftTypes, in scope: TypeNames.Scope) -> String {
        switch payload.format {
        case .json, .text, .form, .xml:
            types.spelling(payload.isOptional ? payload.type.orNull : payload.type, in: scope)
        case .bytes, .multipart: "HTTPBody"
        case .events: "EventStream<\(isUndecoded ? "ServerSentEvent" : types.spelling(payload.type, in: scope))>"
        case .jsonLines: "JSONLines<\(types.spelling(payload.type, in: scope))>"
        }
    }

    /// Events that are not JSON, or not all of one type.
    private var isUndecoded: Bool { payload.type == .binary }

    var format: String {
        switch payload.format {
        case .json: json
        case .text, .form: ".text"
        case .xml: ".xml"
        case .bytes, .multipart: ".body"
        case .events: ".events()"
        case .jsonLines: ".jsonLines()"
        }
    }

    private var json: String {
        let name = payload.isOptional ? ".optionalJSON" : ".json"
        let keys = payload.statuses.map(StringLiteral.swift).joined(separator: ", ")
        if !payload.statuses.isEmpty { return "\(name)(byStatus: [\(keys)])" }
        return payload.isOptional ? "\(name)()" : name
    }

    /// What `Accept` says, where it is not what the format says by itself.
    var accept: String? {
        guard payload.alike.isEmpty else {
            return StringLiteral.swift(([payload.mediaType] + payload.alike).joined(separator: ", "))
        }
        return ["application/json", "text/plain", "text/event-stream", "application/jsonl", "application/xml", "*/*"]
            .contains(
                payload.mediaType
            )
            ? nil : StringLiteral.swift(payload.mediaType)
    }
}
