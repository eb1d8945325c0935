import OpenAPI
import SourceTree

/// The values that a document shows for something.
enum SchemaExamples {
    static func examples(of schema: Schema) -> [Example] {
        if let example = schema.example { return [Example(name: nil, summary: nil, value: Literal(example))] }
        return schema.examples.map { Example(name: nil, summary: nil, value: Literal($0)) }
    }

    /// Those of a body: its own, else its schema's.
    static func examples(of mediaType: MediaType, in document: Document) -> [Example] {
        if let example = mediaType.example { return [Example(name: nil, summary: nil, value: Literal(example))] }
        let named = mediaType.examples.compactMap { entry -> Example? in
            guard let example = document.resolve(entry.value), let value = example.value ?? example.dataValue else {
                return nil
            }
            return Example(name: entry.name, summary: example.summary, value: Literal(value))
        }
        if named.isEmpty, let schema = mediaType.schema, schema.reference == nil { return examples(of: schema) }
        return named
    }
}
