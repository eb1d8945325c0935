import OpenAPI

/// A schema that adds properties to an object, and where the types inside of it are named.
struct Contribution {
    var schema: Schema
    var place: Place
    /// Set where the schema is one of several that may apply: what it requires is not always there.
    var isOptional = false

    init(_ schema: Schema, _ place: Place, isOptional: Bool = false) {
        self.schema = schema
        self.place = place
        self.isOptional = isOptional
    }
}

extension Document {
    /// A schema and all that it is made of by `allOf`, from the first base to the schema itself.
    func flattened(_ schema: Schema, at place: Place) -> [Contribution] {
        var visited: Set<ObjectIdentifier> = []
        func visit(_ schema: Schema, _ pointer: String) -> [Contribution] {
            guard visited.insert(ObjectIdentifier(schema)).inserted, let target = resolve(schema) else { return [] }
            let pointer = schema.reference.map(self.pointer) ?? pointer
            let parts = (target.allOf ?? []).enumerated().flatMap {
                visit($0.element, Pointer.join(pointer, ["allOf", String($0.offset)]))
            }
            return parts + [Contribution(target, place.withPointer(pointer))]
        }
        return visit(schema, place.pointer)
    }

    /// The same of a schema that applies in some cases only.
    func optional(_ schema: Schema, at place: Place) -> [Contribution] {
        flattened(schema, at: place).map { Contribution($0.schema, $0.place, isOptional: true) }
    }

    /// Whether a schema is made of a base by `allOf`, at whatever depth.
    func inherits(_ schema: Schema, from base: Schema) -> Bool {
        var visited: Set<ObjectIdentifier> = []
        func visit(_ schema: Schema) -> Bool {
            guard visited.insert(ObjectIdentifier(schema)).inserted else { return false }
            return (schema.allOf ?? []).contains { part in
                guard let target = resolve(part) else { return false }
                return target === base || visit(target)
            }
        }
        return visit(schema)
    }
}
