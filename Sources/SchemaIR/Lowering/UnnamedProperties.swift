import OpenAPI
import SourceTree

/// What a schema says about the properties of an object that have no name in the document.
struct UnnamedProperties {
    var schema: Schema
    /// Where that is written, from the schema that says it.
    var tokens: [String]
    /// Whether it is about those only whose names match a pattern.
    var isForPattern = false

    /// - Returns: `nil` where such properties are not described, or in several ways.
    init?(of schema: Schema) {
        switch schema.additionalProperties {
        case .schema(let additional):
            self.init(schema: additional, tokens: ["additionalProperties"])
            return
        case .bool(true): return nil
        case .bool(false), nil: break
        }
        // What `additionalProperties` is for one schema, this is for all that describe an object together.
        if let unevaluated = schema.unevaluatedProperties?.schema {
            self.init(schema: unevaluated, tokens: ["unevaluatedProperties"])
        } else if let pattern = schema.patternProperties.first, schema.patternProperties.count == 1 {
            self.init(schema: pattern.value, tokens: ["patternProperties", pattern.name], isForPattern: true)
        } else {
            return nil
        }
    }

    private init(schema: Schema, tokens: [String], isForPattern: Bool = false) {
        self.schema = schema
        self.tokens = tokens
        self.isForPattern = isForPattern
    }
}

extension SchemaLowering {
    /// What the properties that are not named are, where the document declares that there may be some.
    mutating func additionalProperties(of contributions: [Contribution], in place: Place) -> (
        type: TypeReference, constraints: [Constraint]
    )? {
        var result: (type: TypeReference, constraints: [Constraint])?
        for contribution in contributions {
            let schema = contribution.schema
            // The last schema that describes them counts, others only where nothing does.
            if result != nil, schema.additionalProperties?.schema == nil { continue }
            let unnamed = UnnamedProperties(of: schema)
            if let unnamed, !unnamed.isForPattern || schema.properties.isEmpty || isClosed(contributions) {
                let inner = Place(
                    owner: place.owner,
                    steps: place.steps + [.additionalProperty],
                    pointer: Pointer.join(contribution.place.pointer, unnamed.tokens)
                )
                let type = lower(unnamed.schema, at: inner)
                // Another of the alternatives may allow what this one does not.
                result = (type, contribution.isOptional ? [] : constraints.constraints(of: unnamed.schema))
            } else if !schema.patternProperties.isEmpty {
                // Beside properties, what matches no pattern may be anything, unless the object is closed.
                result = (.any, [])
            } else if case .bool(true) = schema.additionalProperties {
                result = (.any, [])
            }
        }
        return result
    }

    /// Whether an object says that it has no properties beside those with names.
    func isClosed(_ contributions: [Contribution]) -> Bool {
        contributions.contains { contribution in
            [contribution.schema.additionalProperties, contribution.schema.unevaluatedProperties].contains {
                if case .bool(false) = $0 { true } else { false }
            }
        }
    }
}
