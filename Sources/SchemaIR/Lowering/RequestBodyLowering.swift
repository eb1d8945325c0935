import OpenAPI
import SourceTree

/// What requests carry: the content that says most, and beside it each other kind that the document offers.
extension OperationLowering {
    mutating func body(_ source: OpenAPI.RequestBody, id: OperationID, pointer: String) -> RequestBody? {
        let content = named(Array(source.content))
        guard let chosen = MediaTypeChoice.best(of: content) else { return nil }
        func place(_ entry: OrderedMap<MediaType>.Entry, _ steps: [TypeDeclaration.Origin.Step]) -> Place {
            let tokens = ["requestBody", "content", entry.name, "schema"]
            return Place(owner: .operation(id), steps: steps, pointer: Pointer.join(pointer, tokens))
        }

        var known = [chosen.value.schema].compactMap(\.self)
        var payload = payload(chosen, chosen.value.schema, at: place(chosen, [.requestBody]))
        var alternatives: [Payload.Alternative] = []
        for entry in content where entry.name != chosen.name {
            var schema = entry.value.schema
            // Documents repeat one schema for each media type; one type is enough for all of them.
            if let own = schema, let same = known.first(where: { SchemaSameness.areSame($0, own) }) {
                schema = same
            } else if let schema {
                known.append(schema)
            }
            let name = MediaTypeChoice.formName(of: entry.name)
            let other = self.payload(entry, schema, at: place(entry, [.bodyForm(name), .requestBody]))
            if payload.isMade(as: other) {
                payload.alike.append(entry.name)
            } else if let index = alternatives.firstIndex(where: { $0.payload.isMade(as: other) }) {
                alternatives[index].payload.alike.append(entry.name)
            } else {
                let form = other.format == .bytes ? "bytes" : name
                let place = Pointer.join(pointer, ["requestBody", "content", entry.name])
                alternatives.append(.init(name: form, payload: other, pointer: place))
            }
        }
        return RequestBody(
            documentation: Documentation(description: source.description),
            isRequired: source.required || requiresProperties(payload),
            payload: payload,
            alternatives: alternatives
        )
    }

    /// The content whose media types are some: documents have other keys at this place by mistake, `examples` among
    /// them.
    mutating func named(_ content: [OrderedMap<MediaType>.Entry]) -> [OrderedMap<MediaType>.Entry] {
        let named = content.filter { $0.name.contains("/") }
        guard !named.isEmpty else { return content }
        for entry in content where !entry.name.contains("/") {
            schemas.diagnostics.append(
                .warning(
                    "invalid-media-type",
                    "'\(entry.name)' is no media type: there is no way to send a body as it",
                    at: entry.nameLocation
                )
            )
        }
        return named
    }

    private func requiresProperties(_ payload: Payload) -> Bool {
        if case .multipart(let parts) = payload.format { return parts.contains { $0.property.isRequiredToSend } }
        guard case .object(let object) = schemas.arena.declaration(of: payload.type)?.shape else { return false }
        return object.properties.contains { $0.isRequiredToSend }
    }
}
