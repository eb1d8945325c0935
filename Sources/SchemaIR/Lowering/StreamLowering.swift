import OpenAPI
import SourceTree

/// What one element of a stream is.
extension OperationLowering {
    /// The type of the JSON in the `data` of an event; `binary` where that is not JSON, or differs by the event.
    mutating func event(of mediaType: MediaType, at place: Place) -> TypeReference {
        guard let schema = mediaType.itemSchema ?? mediaType.schema, let target = document.resolve(schema) else {
            return .binary
        }
        let kinds = SchemaKinds.types(of: target)
        if kinds == .string { return .binary }
        if kinds == .array, let items = target.items { return eventData(items, at: place.appending(.item, "items")) }
        return eventData(schema, at: place)
    }

    /// Documents describe either what is in `data`, or the event as a whole with `data` as one of its properties.
    private mutating func eventData(_ schema: Schema, at place: Place) -> TypeReference {
        guard let target = document.resolve(schema) else { return .binary }
        if let variants = target.oneOf ?? target.anyOf, variants.allSatisfy({ isEnvelope($0) }) {
            return .binary
        }
        guard isEnvelope(target), let data = target.properties["data"], let content = document.resolve(data) else {
            return schemas.lower(schema, at: place).withoutNull
        }
        let pointer = Pointer.join(place.pointer, ["properties", "data"])
        if let inner = content.contentSchema {
            return schemas.lower(inner, at: Place(owner: place.owner, steps: place.steps, pointer: pointer)).withoutNull
        }
        if SchemaKinds.types(of: content) == .string { return .binary }
        return schemas.lower(data, at: Place(owner: place.owner, steps: place.steps, pointer: pointer)).withoutNull
    }

    /// Whether a schema is about the fields of an event (WHATWG HTML, section 9.2.6) and not about its data.
    private func isEnvelope(_ schema: Schema) -> Bool {
        guard let target = document.resolve(schema) else { return false }
        let names = Set(target.properties.names)
        return names.contains("data") && names.isSubset(of: ["event", "data", "id", "retry", "comment"])
    }

    /// The type of one line.
    mutating func line(of mediaType: MediaType, at place: Place) -> TypeReference {
        if let item = mediaType.itemSchema { return schemas.lower(item, at: place).withoutNull }
        guard let schema = mediaType.schema, let target = document.resolve(schema) else { return .any }
        // `schema` is about the whole sequence where it is an array (OpenAPI 3.2.0, section 4.14.2), and about one
        // line where authors had no other way to say what a line is.
        if SchemaKinds.types(of: target) == .array {
            return target.items.map { schemas.lower($0, at: place.appending(.item, "items")).withoutNull } ?? .any
        }
        return SchemaKinds.types(of: target) == .string ? .any : schemas.lower(schema, at: place).withoutNull
    }

    /// The boolean property of a body by which a caller asks for a stream.
    func streamProperty(of body: RequestBody?) -> String? {
        if case .multipart(let parts) = body?.payload.format {
            return parts.first { $0.property.name == "stream" && isBoolean($0.property.type) }?.property.name
        }
        guard let body, body.payload.format == .json,
            case .object(let object) = schemas.arena.declaration(of: body.payload.type)?.shape
        else { return nil }
        return object.properties.first { $0.name == "stream" && isBoolean($0.type) }?.name
    }

    /// Either value, or one that is always true or always false.
    private func isBoolean(_ type: TypeReference) -> Bool {
        type.withoutNull == .boolean
    }
}
