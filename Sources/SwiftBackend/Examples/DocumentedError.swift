import SchemaIR

/// The error that a README catches: one that the quick start's call documents, else the first that any call does.
struct DocumentedError {
    /// Of the body.
    var type: TypeReference
    /// What the runtime calls errors of its status; `nil` where several statuses have the body.
    var kind: String?

    /// `nil` where no error has a body in JSON.
    init?(quickStart: SchemaIR.Operation?, api: API) {
        let operations = (quickStart.map { [$0] } ?? []) + api.operations
        let documented = operations.lazy.flatMap(\.responses).first { !$0.isSuccess && $0.payload?.format == .json }
        guard let documented, let payload = documented.payload else { return nil }
        type = payload.type
        kind = Self.kind(of: documented.key)
    }

    private static func kind(of status: String) -> String? {
        switch status {
        case "400": "badRequest"
        case "401": "authentication"
        case "403": "permissionDenied"
        case "404": "notFound"
        case "409": "conflict"
        case "422": "unprocessableEntity"
        case "429": "rateLimited"
        default: status.hasPrefix("5") ? "server" : nil
        }
    }
}
