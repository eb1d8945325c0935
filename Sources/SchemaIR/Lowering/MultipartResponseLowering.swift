import OpenAPI
import SourceTree

/// What the parts of a multipart response make.
extension OperationLowering {
    /// - Returns: `nil` where the document does not say which parts there are.
    mutating func response(_ content: MultipartContent, named name: String, at place: Place) -> Payload? {
        func made(_ format: Payload.Format, _ type: TypeReference) -> Payload {
            Payload(mediaType: name, format: format, type: type, examples: [])
        }
        if let item = content.mediaType.itemSchema {
            let place = place.appending(.item, "itemSchema")
            let (type, _) = part(item, content.mediaType.itemEncoding, at: place)
            return made(.parts(Payload.PartEncoding()), type)
        }
        guard let schema = content.schema, let target = document.resolve(schema) else { return nil }
        if SchemaKinds.types(of: target) == .array, target.prefixItems.isEmpty {
            guard let items = target.items, items.boolean == nil else { return nil }
            let place = place.appending(.item, "items")
            return made(.multipart([]), .array(part(items, content.encoding(at: 0), at: place).0))
        }
        return value(of: schema, content, at: place).map { made(.multipart([]), $0) }
    }

    /// The type of an object or of a tuple that parts make: that of the schema, unless some of them are bytes, which
    /// are none in JSON.
    private mutating func value(of schema: Schema, _ content: MultipartContent, at place: Place) -> TypeReference? {
        let type = schemas.lower(schema, at: place).withoutNull
        guard let declaration = schemas.arena.declaration(of: type) else { return nil }
        var shape = declaration.shape
        switch shape {
        case .object(let object):
            guard let changed = withBytes(object, content) else { return type }
            shape = .object(changed)
        case .tuple(let tuple):
            guard let changed = withBytes(tuple, content) else { return type }
            shape = .tuple(changed)
        case .enumeration, .union, .alias: return nil
        }
        // What only this response has can change; what others have too is JSON for them.
        if declaration.pointer == place.pointer { return schemas.arena.define(declaration.id, as: shape) }
        return .declared(
            schemas.arena.add(
                shape,
                at: place,
                location: declaration.location,
                documentation: declaration.documentation
            )
        )
    }

    /// - Returns: `nil` where no property is bytes.
    private func withBytes(_ object: ObjectType, _ content: MultipartContent) -> ObjectType? {
        var changed = object
        for index in object.properties.indices {
            let property = object.properties[index]
            let contentType = content.mediaType.encoding[property.name]?.contentType
            if let type = bytes(property.type, contentType: contentType) { changed.properties[index].hold(type) }
        }
        guard changed != object else { return nil }
        changed.constraints = []
        return changed
    }

    /// - Returns: `nil` where no element is bytes.
    private func withBytes(_ tuple: TupleType, _ content: MultipartContent) -> TupleType? {
        var changed = tuple
        for index in tuple.elements.indices
        where isBytes(tuple.elements[index].type, contentType: content.encoding(at: index)?.contentType) {
            changed.elements[index].hold(.binary)
        }
        let contentType = content.encoding(at: tuple.elements.count)?.contentType
        if let rest = tuple.rest, isBytes(rest.withoutNull, contentType: contentType) {
            changed.rest = .binary
            changed.restConstraints = []
        }
        return changed == tuple ? nil : changed
    }

    /// - Returns: `nil` where a property is no bytes.
    private func bytes(_ type: TypeReference, contentType: String?) -> TypeReference? {
        if isBytes(type.withoutNull, contentType: contentType) { return .binary }
        guard case .array(let item) = type.withoutNull, isBytes(item.withoutNull, contentType: contentType) else {
            return nil
        }
        return .array(.binary)
    }
}

extension ObjectType.Property {
    /// Makes it one of parts that are bytes, of which a schema for JSON says nothing.
    fileprivate mutating func hold(_ type: TypeReference) {
        self.type = type
        isNullable = false
        defaultValue = nil
        constant = nil
        constraints = []
    }
}
