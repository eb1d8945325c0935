import SchemaIR

/// What requests carry, and what answers do.
extension HTTPComparison {
    func compareBodies(_ operation: Operation, _ other: Operation, into changes: inout ChangeCollector) {
        let place = ChangeCollector.Place(
            old: Pointer.join(operation.pointer, ["requestBody"]),
            new: Pointer.join(other.pointer, ["requestBody"])
        )
        switch (operation.body, other.body) {
        case (nil, nil): return
        case (nil, let body?):
            let isDemanded = body.isRequired
            let message = "\(operation.title) takes a body now" + (isDemanded ? ", which is required" : "")
            let place = ChangeCollector.Place(old: nil, new: place.new)
            changes.note(.bodyAdded, message, at: place, http: isDemanded ? .breaking : .compatible)
        case (_?, nil):
            let message = "\(operation.title) takes no body any more"
            changes.note(.bodyRemoved, message, at: .init(old: place.old, new: nil), http: .compatible)
        case (let body?, let otherBody?):
            if !types.isSame(body.payload.type, otherBody.payload.type) {
                let message = "\(operation.title) takes a body of another type now"
                changes.note(.bodyTypeChanged, message, at: place, http: .breaking)
            }
            if body.isRequired != otherBody.isRequired {
                changes.note(
                    otherBody.isRequired ? .bodyBecameRequired : .bodyBecameOptional,
                    "the body of \(operation.title) \(otherBody.isRequired ? "is required" : "may be left out") now",
                    at: place,
                    http: otherBody.isRequired ? .breaking : .compatible
                )
            }
            compareParts(body.payload, otherBody.payload, into: &changes)
            compareMediaTypes(body.mediaTypes, otherBody.mediaTypes, of: "the body", at: place, into: &changes)
            compare(body.documentation, otherBody.documentation, of: "the body", at: place, into: &changes)
        }
    }

    /// Parts of a multipart body are properties that no type of their own has.
    private func compareParts(_ payload: Payload, _ other: Payload, into changes: inout ChangeCollector) {
        guard case .multipart(let parts) = payload.format, case .multipart(let otherParts) = other.format else {
            return
        }
        let direction = Direction(isSent: true, isReceived: false)
        compare(parts.map(\.property), otherParts.map(\.property), direction, into: &changes)
    }

    func compareMediaTypes(
        _ before: Set<String>,
        _ after: Set<String>,
        of thing: String,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        for type in before.subtracting(after).sorted() {
            let place = ChangeCollector.Place(old: place.old.map { Pointer.join($0, ["content", type]) }, new: nil)
            changes.note(.mediaTypeRemoved, "\(thing) is not '\(type)' any more", at: place, http: .breaking)
        }
        for type in after.subtracting(before).sorted() {
            let place = ChangeCollector.Place(old: nil, new: place.new.map { Pointer.join($0, ["content", type]) })
            changes.note(.mediaTypeAdded, "\(thing) may be '\(type)' now", at: place, http: .compatible)
        }
    }

    // MARK: - Answers

    func compareResponses(_ operation: Operation, _ other: Operation, into changes: inout ChangeCollector) {
        let responses = ChangeCollector.Place(old: "\(operation.pointer)/responses", new: "\(other.pointer)/responses")
        if case (let before?, let after?) = (operation.success?.type, other.success?.type), !types.isSame(before, after)
        {
            let message = "\(operation.title) answers with another type now"
            changes.note(.responseTypeChanged, message, at: responses, http: .breaking)
        }
        var news = Dictionary(other.responses.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for response in operation.responses {
            let old = Pointer.join(operation.pointer, ["responses", response.key])
            let name = "the response \(response.key) of \(operation.title)"
            guard let match = news.removeValue(forKey: response.key) else {
                changes.note(
                    .responseRemoved,
                    "\(name) is gone",
                    at: .init(old: old, new: nil),
                    http: response.isSuccess ? .breaking : .compatible,
                    showsInSwift: false
                )
                continue
            }
            let place = ChangeCollector.Place(old: old, new: Pointer.join(other.pointer, ["responses", match.key]))
            compare(response, match, of: name, at: place, into: &changes)
        }
        for response in other.responses where news[response.key] != nil {
            changes.note(
                .responseAdded,
                "the response \(response.key) of \(operation.title) is new",
                at: .init(old: nil, new: Pointer.join(other.pointer, ["responses", response.key])),
                http: .compatible,
                showsInSwift: false
            )
        }
    }

    private func compare(
        _ response: Response,
        _ other: Response,
        of name: String,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        compareDescriptions([response.description], [other.description], of: name, at: place, into: &changes)
        guard let payload = response.payload, let otherPayload = other.payload else {
            if (response.payload == nil) != (other.payload == nil) {
                let isGone = other.payload == nil
                changes.note(
                    .responseTypeChanged,
                    "\(name) carries \(isGone ? "nothing any more" : "something now")",
                    at: place,
                    http: isGone ? .breaking : .compatible,
                    showsInSwift: false
                )
            }
            return
        }
        // What is read of a success is one type for all of them, and compared as such.
        if !response.isSuccess, !types.isSame(payload.type, otherPayload.type) {
            let message = "the body of \(name) has another type now"
            changes.note(.responseTypeChanged, message, at: place, http: .breaking, showsInSwift: false)
        }
        let (before, after) = (Set([payload.mediaType] + payload.alike), [otherPayload.mediaType] + otherPayload.alike)
        compareMediaTypes(before, Set(after), of: name, at: place, into: &changes)
    }
}

extension RequestBody {
    /// All that a request may be in.
    fileprivate var mediaTypes: Set<String> {
        Set(([payload] + alternatives.map(\.payload)).flatMap { [$0.mediaType] + $0.alike })
    }
}
