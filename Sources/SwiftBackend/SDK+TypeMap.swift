import SchemaIR

extension SDK {
    /// A schema of the document, and the Swift type that values of it have.
    public struct MappedType: Hashable, Sendable {
        /// The place of the schema, as a JSON pointer: what operations say is where they say it, also where that is by
        /// reference.
        public var pointer: String
        /// As code outside of the module writes it, but for the module's name. `nil` for an operation that is left out,
        /// with every schema in it.
        public var type: String?
    }

    /// The types of all declared schemas, those of what is inside of them (before what others take over from there, as
    /// `allOf` does, where it may have become something narrower), then those of what operations send and
    /// receive as JSON, in whichever media type, and of their parameters. A place that is declared and inside of something is there twice.
    public var mappedTypes: [MappedType] {
        let declared = api.types.map { declaration in
            MappedType(pointer: declaration.pointer, type: views.types.spelling(.declared(declaration.id), in: []))
        }
        let leftOut = api.inventory.operationsLeftOut.sorted().map { MappedType(pointer: $0, type: nil) }
        let inside = api.types.map { (place: $0.pointer + "/", types: mappedTypes(inside: $0)) }
        let own = inside.flatMap { place, types in types.filter { $0.pointer.hasPrefix(place) } }
        let takenOver = inside.flatMap { place, types in types.filter { !$0.pointer.hasPrefix(place) } }
        return declared + own + takenOver + api.operations.flatMap(mappedTypes(of:)) + leftOut
    }

    /// What a type consists of.
    private func mappedTypes(inside declaration: TypeDeclaration) -> [MappedType] {
        switch declaration.shape {
        case .object(let object):
            let additional = object.additionalProperties.map {
                mappedTypes(of: $0, at: declaration.pointer + "/additionalProperties")
            }
            return object.properties.flatMap(mappedTypes(of:)) + (additional ?? [])
        case .tuple(let tuple): return tuple.elements.flatMap(mappedTypes(of:))
        case .union(let union): return union.variants.flatMap { mappedTypes(of: $0.type, at: $0.pointer) }
        case .alias(let type): return mappedTypes(of: type, at: declaration.pointer)
        case .enumeration: return []
        }
    }

    private func mappedTypes(of property: ObjectType.Property) -> [MappedType] {
        mappedTypes(of: property.isNullable ? .nullable(property.type) : property.type, at: property.pointer)
    }

    private func mappedTypes(of type: TypeReference, at pointer: String) -> [MappedType] {
        let inside: [MappedType] =
            switch type.withoutNull {
            case .array(let item): mappedTypes(of: item, at: pointer + "/items")
            case .map(let value): mappedTypes(of: value, at: pointer + "/additionalProperties")
            default: []
            }
        return [MappedType(pointer: pointer, type: views.types.spelling(type, in: []))] + inside
    }

    private func mappedTypes(of operation: SchemaIR.Operation) -> [MappedType] {
        let bodies = operation.requestPayloads.flatMap { mappedTypes(of: $0, in: ["requestBody"], operation) }
        let responses = operation.responses.flatMap { response in
            // Answers of several statuses in one are a type of their own.
            let others = response.isSuccess ? operation.otherAnswers.map(\.payload).filter(\.statuses.isEmpty) : []
            return ([response.payload].compactMap(\.self) + others).flatMap {
                mappedTypes(of: $0, in: ["responses", response.key], operation)
            }
        }
        return bodies + responses + operation.parameters.flatMap { mappedTypes(of: $0.type, at: $0.pointer) }
    }

    private func mappedTypes(
        of payload: Payload,
        in place: [String],
        _ operation: SchemaIR.Operation
    ) -> [MappedType] {
        guard payload.format == .json else { return [] }
        return ([payload.mediaType] + payload.alike).flatMap { mediaType in
            let schema = Pointer.join(operation.pointer, place + ["content", mediaType, "schema"])
            return mappedTypes(of: payload.type, at: schema)
        }
    }
}
