import OpenAPI
import SourceTree

/// What a call gives when it succeeds: what the one response that carries something does, or a union where several do.
extension OperationLowering {
    mutating func success(among answers: inout Answers, of source: OpenAPI.Operation, id: OperationID, pointer: String)
        -> Payload?
    {
        let successes = answers.responses.filter(\.isSuccess)
        let carrying = successes.filter { $0.payload != nil }
        guard var success = carrying.first?.payload else { return nil }
        let hasEmpty = carrying.count < successes.count
        let others = carrying.filter { $0.payload?.format != success.format || $0.payload?.type != success.type }
        if !others.isEmpty {
            if let union = union(of: carrying, at: source.methodLocation, id: id, pointer: pointer) {
                success = union
            } else {
                for case let (key, other?) in others.map({ ($0.key, $0.payload) }) {
                    let place = Pointer.join(pointer, ["responses", key, "content", other.mediaType])
                    add(other, from: place, beside: success, to: &answers, at: source.methodLocation)
                }
            }
        }
        // Whichever of them comes, it is the same text, or the same bytes.
        for same in carrying.compactMap(\.payload) where success.format == same.format && success.format != .json {
            for mediaType in [same.mediaType] + same.alike { success.note(mediaType) }
        }
        // Text and bytes can be empty; JSON cannot.
        success.isOptional = success.format == .json && hasEmpty
        for index in answers.others.indices where answers.others[index].payload.format == .json {
            answers.others[index].payload.isOptional = hasEmpty
        }
        return success
    }

    /// The server says by the status which of several kinds of content it sends; a caller who asks for the other one
    /// has a function for it.
    private mutating func add(
        _ other: Payload,
        from pointer: String,
        beside success: Payload,
        to answers: inout Answers,
        at location: SourceLocation
    ) {
        let isLeftOut = answers.add(other, at: pointer) != nil
        schemas.diagnostics.append(
            .warning(
                "several-success-bodies",
                "two successful responses have bodies of different kinds; the call gives the first, of"
                    + " '\(success.mediaType)', and \(isLeftOut ? "not" : "another call") the one of '\(other.mediaType)'",
                at: location
            )
        )
    }

    /// JSON of several types, told apart by the status.
    private mutating func union(of responses: [Response], at location: SourceLocation, id: OperationID, pointer: String)
        -> Payload?
    {
        let payloads = responses.compactMap(\.payload)
        guard payloads.allSatisfy({ $0.format == .json }) else { return nil }
        let variants = responses.map { response in
            UnionType.Variant(
                type: response.payload?.type ?? .any,
                tags: [],
                hint: StatusPhrase.phrase(of: response.key),
                pointer: Pointer.join(pointer, ["responses", response.key])
            )
        }
        let type = schemas.arena.add(
            .union(UnionType(discriminator: nil, variants: variants)),
            at: Place(owner: .operation(id), steps: [.result], pointer: Pointer.join(pointer, ["responses"])),
            location: location,
            documentation: Documentation(description: "What the call gives, by the status of the response.")
        )
        let mediaTypes = payloads.map(\.mediaType)
        var payload = Payload(mediaType: mediaTypes[0], format: .json, type: .declared(type), examples: [])
        payload.alike = mediaTypes.reduce(into: []) { if $1 != mediaTypes[0], !$0.contains($1) { $0.append($1) } }
        payload.statuses = responses.map(\.key)
        return payload
    }
}

/// What a status is called (RFC 9110, section 15.3), as the key of a response has it.
enum StatusPhrase {
    static func phrase(of key: String) -> String {
        switch key.uppercased() {
        case "200": "ok"
        case "201": "created"
        case "202": "accepted"
        case "203": "non authoritative information"
        case "205": "reset content"
        case "206": "partial content"
        case "207": "multi status"
        case "2XX": "success"
        case "DEFAULT": "other"
        default: "status \(key)"
        }
    }
}
