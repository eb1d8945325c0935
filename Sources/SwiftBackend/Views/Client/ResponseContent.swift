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
        case .bytes: "HTTPBody"
        case .multipart: types.spelling(payload.type, in: scope)
        case .parts: "MultipartParts<\(types.spelling(payload.type, in: scope))>"
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
        case .bytes: ".body"
        case .multipart: ".multipart"
        case .parts: ".parts()"
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

    /// What `Accept` says unless the caller says more exactly what it wants, where the document leaves that to the
    /// caller: any of the texts, any of the bytes; of JSON and XML, which all mean the same value, the first.
    var choices: String? {
        // Of several successes the server chooses.
        guard payload.answerChoices.count > 1, payload.statuses.isEmpty else { return nil }
        switch payload.format {
        case .text, .bytes: return Self.list(payload)
        case .json, .xml: return payload.mediaType
        case .form, .multipart, .parts, .events, .jsonLines: return nil
        }
    }

    /// What `Accept` says, where it is not what the format says by itself.
    func accept(_ arguments: Arguments) -> String? {
        if let argument = arguments.accept { return Identifier.quoted(argument.name) }
        switch payload.format {
        case .json, .xml:
            if payload.statuses.isEmpty { return Self.common.contains(payload.mediaType) ? nil : literal }
        case .text, .form, .bytes, .multipart, .parts, .events, .jsonLines: break
        }
        guard payload.alike.isEmpty else { return StringLiteral.swift(Self.list(payload)) }
        return Self.common.contains(payload.mediaType) ? nil : literal
    }

    private var literal: String { StringLiteral.swift(payload.mediaType) }

    private static let common: Set<String> = [
        "application/json", "text/plain", "text/event-stream", "application/jsonl", "application/xml", "*/*",
    ]

    private static func list(_ payload: Payload) -> String {
        ([payload.mediaType] + payload.alike).joined(separator: ", ")
    }
}
