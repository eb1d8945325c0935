import OpenAPI
import SourceTree

/// What an operation answers.
struct Answers {
    /// In document order, each with the content that says most.
    var responses: [Response] = []
    /// The stream that stands beside a whole answer.
    var stream: Payload?
    /// Where that stands.
    var streamPointer = ""
    /// The other kinds of content of successes, each once.
    var others: [Payload.Alternative] = []

    /// - Returns: The answer that is called the same, where that is of another type.
    mutating func add(_ payload: Payload, at pointer: String) -> Payload? {
        if let index = others.firstIndex(where: { $0.payload.isMade(as: payload) }) {
            others[index].payload.note(payload.mediaType)
            return nil
        }
        let name = MediaTypeChoice.answerName(of: payload)
        if let other = others.first(where: { $0.name == name }) { return other.payload }
        others.append(.init(name: name, payload: payload, pointer: pointer))
        return nil
    }
}

/// What responses carry: the content that says most, and beside it each other kind that the document offers.
extension OperationLowering {
    mutating func answers(of source: OpenAPI.Operation, id: OperationID, pointer: String) -> Answers {
        let hasSuccess = source.responses.contains { Self.isSuccess($0.key) }
        var answers = Answers()
        for entry in source.responses {
            guard let response = document.resolve(entry.response) else { continue }
            headers.note(response)
            let isSuccess = Self.isSuccess(entry.key) || (!hasSuccess && entry.key == .default)
            let places = ResponsePlaces(key: entry.name, id: id, pointer: pointer)
            var payload: Payload?
            if let content = MediaTypeChoice.best(of: response.content) {
                payload = self.payload(
                    content,
                    content.value.schema,
                    at: places.place(of: content, [.response(entry.name)]),
                    isResponse: true
                )
                if isSuccess, let chosen = payload {
                    payload = others(than: chosen, of: content, in: response.content, at: places, &answers)
                }
            }
            answers.responses.append(
                Response(
                    key: entry.name,
                    description: response.description.isEmpty ? nil : response.description,
                    payload: payload,
                    headers: response.headers.names,
                    isSuccess: isSuccess
                )
            )
        }
        return answers
    }

    private struct ResponsePlaces {
        var key: String
        var id: OperationID
        var pointer: String

        func pointer(to content: OrderedMap<MediaType>.Entry) -> String {
            Pointer.join(pointer, ["responses", key, "content", content.name])
        }

        func place(of content: OrderedMap<MediaType>.Entry, _ steps: [TypeDeclaration.Origin.Step]) -> Place {
            Place(owner: .operation(id), steps: steps, pointer: Pointer.join(pointer(to: content), ["schema"]))
        }
    }

    /// Finds what else a success may carry.
    ///
    /// - Returns: What was chosen, with the media types that give the very same value.
    private mutating func others(
        than chosen: Payload,
        of content: OrderedMap<MediaType>.Entry,
        in all: OrderedMap<MediaType>,
        at places: ResponsePlaces,
        _ answers: inout Answers
    ) -> Payload {
        var chosen = chosen
        var known = [content.value.schema].compactMap(\.self)
        var streamed: String?
        if answers.stream == nil, chosen.format == .json, let entry = MediaTypeChoice.stream(of: all) {
            streamed = entry.name
            let place = places.place(of: entry, [.event])
            answers.stream = payload(entry, entry.value.schema, at: place, isResponse: true)
            answers.streamPointer = places.pointer(to: entry)
        }
        for entry in named(Array(all)) where entry.name != content.name && entry.name != streamed {
            var schema = entry.value.schema
            // Documents repeat one schema for each media type; one type is enough for all of them.
            let same = schema.flatMap { own in known.first { SchemaSameness.areSame($0, own) } }
            if let same { schema = same } else if let schema { known.append(schema) }
            let isStructured = same == nil && self.isStructured(schema, entry.name)
            let form = isStructured ? MediaTypeChoice.words(of: entry.name) : MediaTypeChoice.formName(of: entry.name)
            let place = places.place(of: entry, [.bodyForm(form), .response(places.key)])
            let other: Payload
            if let schema, isStructured {
                let type = schemas.lower(schema, at: place)
                other = Payload(mediaType: entry.name, format: .json, type: type, examples: [])
            } else {
                other = payload(entry, schema, at: place, isResponse: true)
            }
            if chosen.isMade(as: other) {
                chosen.note(other.mediaType)
            } else if answers.stream?.isMade(as: other) == true {
                answers.stream?.note(other.mediaType)
            } else if let rival = answers.add(other, at: places.pointer(to: entry)) {
                report(rival, other, at: entry.nameLocation)
            }
        }
        return chosen
    }

    /// Whether content of a vendor's own type must be JSON, though its name does not say so: it stands beside others
    /// with a schema of its own, of a value that has members. A copy of the schema of JSON says only that the same
    /// value comes in another way of writing.
    private func isStructured(_ schema: Schema?, _ mediaType: String) -> Bool {
        guard let schema, MediaTypeChoice.kind(of: mediaType) == .bytes,
            MediaTypeChoice.essence(of: mediaType).hasPrefix("application/vnd."),
            let target = document.resolve(schema)
        else { return false }
        let kinds = SchemaKinds.types(of: target)
        return !kinds.isEmpty && kinds.isSubset(of: [.object, .array])
    }

    private mutating func report(_ rival: Payload, _ other: Payload, at location: SourceLocation) {
        schemas.diagnostics.append(
            .warning(
                "several-success-bodies",
                "another successful response has a body of another type in this form; '\(rival.mediaType)' is generated"
                    + " of that one, and '\(other.mediaType)' of this one is not",
                at: location
            )
        )
    }

    private static func isSuccess(_ key: StatusKey) -> Bool {
        switch key {
        case .code(let code): (200..<300).contains(code)
        case .range(let hundreds): hundreds == 2
        case .default: false
        }
    }
}

extension Payload {
    /// Takes in another media type that gives the very same value.
    mutating func note(_ mediaType: String) {
        if mediaType != self.mediaType, !alike.contains(mediaType) { alike.append(mediaType) }
    }
}
