import SchemaIR

extension SDK {
    /// A schema of the document, and the Swift type that values of it have.
    public struct MappedType: Hashable, Sendable {
        /// The place of the schema, as a JSON pointer: what operations say is where they say it, also where that is by
        /// reference.
        public var pointer: String
        /// As code outside of the module writes it, but for the module's name.
        public var type: String
    }

    /// The types of all declared schemas, then those of what operations send and receive as JSON.
    public var mappedTypes: [MappedType] {
        let declared = api.types.map { declaration in
            MappedType(pointer: declaration.pointer, type: views.types.spelling(.declared(declaration.id), in: []))
        }
        return declared + api.operations.flatMap(mappedTypes)
    }

    private func mappedTypes(of operation: SchemaIR.Operation) -> [MappedType] {
        let body = operation.body.map { (["requestBody"], $0.payload) }
        let responses = operation.responses.compactMap { response in
            response.payload.map { (["responses", response.key], $0) }
        }
        return ([body].compactMap(\.self) + responses).compactMap { tokens, payload in
            guard payload.format == .json else { return nil }
            let place = tokens + ["content", payload.mediaType, "schema"]
            let pointer = place.reduce(operation.pointer) { pointer, token in
                "\(pointer)/\(token.replacing("~", with: "~0").replacing("/", with: "~1"))"
            }
            return MappedType(pointer: pointer, type: views.types.spelling(payload.type, in: []))
        }
    }
}
