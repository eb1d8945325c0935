import SourceTree

/// Gives names to the schemas that are referred to and are no components of the document that was asked for.
///
/// A name comes from the place of the schema alone: the last token of the pointer, or the name of the file. Where two
/// would have the same, the first by path keeps it, and the others get the name of their file or folder before it. Keys
/// that several files have at their top, as `returned` in `letter.yaml` and in `check.yaml`, are parts of what the file is
/// about: each of them gets its file's name.
struct SchemaNaming {
    let document: Document
    let references: [Reference]
    /// How a document is called from the one that was asked for.
    let documentName: (SourceTree) -> String

    private struct Found {
        let schema: Schema
        let pointer: String
        /// From the name itself to the outermost folder.
        let names: [String]
        /// Whether it is a key at the top of a file that is no OpenAPI document.
        var isKeyOfFile = false
    }

    func named() -> [NamedSchema] {
        let components = document.components.schemas
        let layout = ComponentLayout(of: document.node)
        let isComponent = Set(components.values.map(ObjectIdentifier.init))
        var owned: Set<ObjectIdentifier> = []
        var named = components.map { entry in
            var schema = entry.value
            // `Pet: {$ref: schemas/Pet.yaml}` says where Pet is.
            if let target = end(of: schema), !isComponent.contains(ObjectIdentifier(target)),
                owned.insert(ObjectIdentifier(target)).inserted
            {
                schema = target
            }
            let pointer = layout.pointer(to: .schema, named: entry.name)
            return NamedSchema(name: entry.name, schema: schema, pointer: "#\(pointer ?? JSONPointer())")
        }
        let others = found().filter { !isComponent.contains(ObjectIdentifier($0.schema)) }
            .filter { !owned.contains(ObjectIdentifier($0.schema)) }
        named += Self.settled(others, taken: Set(components.names.map(Self.key)))
        return named
    }

    /// The schema at the end of a schema that is nothing but a reference.
    private func end(of schema: Schema) -> Schema? {
        guard Self.isPlainReference(schema) else { return nil }
        var current = schema
        // References in a circle are not in the table any more.
        while Self.isPlainReference(current) {
            guard let next = document.target(of: current) else { return nil }
            current = next
        }
        return current
    }

    private static func isPlainReference(_ schema: Schema) -> Bool {
        schema.reference != nil && schema.node.members?.count == 1
    }

    // MARK: Schemas that are shared

    private func found() -> [Found] {
        var seen: Set<ObjectIdentifier> = []
        return references.compactMap { reference in
            guard let schema = document.schema(for: reference), !Self.isPlainReference(schema),
                !seen.contains(ObjectIdentifier(schema)), let found = found(schema, by: reference)
            else { return nil }
            seen.insert(ObjectIdentifier(schema))
            return found
        }
    }

    private func found(_ schema: Schema, by reference: Reference) -> Found? {
        let isElsewhere = schema.node.tree !== document.node.tree
        let file = isElsewhere ? documentName(schema.node.tree) : ""
        let tokens = reference.pointer?.tokens ?? [reference.anchor ?? ""]
        guard let last = tokens.last else {
            // A schema that is the whole of its resource: a file, or a schema with an `$id`.
            guard let document = isElsewhere ? file : reference.document else { return nil }
            return Found(schema: schema, pointer: file + "#", names: Self.names(ofFile: document))
        }
        let isNamed =
            tokens.count == 1
            ? isElsewhere || reference.anchor != nil : Self.holdsNamedSchemas(tokens[tokens.count - 2])
        guard isNamed, !last.isEmpty, Int(last) == nil else { return nil }
        let pointer = reference.pointer.map { "\(file)#\($0)" } ?? "\(file)#\(last)"
        return Found(
            schema: schema,
            pointer: pointer,
            names: [last] + Self.names(ofFile: file),
            isKeyOfFile: isElsewhere && tokens.count == 1
        )
    }

    /// Whether a key's value is a mapping from names to schemas that are there to be referred to.
    private static func holdsNamedSchemas(_ key: String) -> Bool {
        switch key {
        case "schemas", "definitions", "$defs": true
        // Within a schema or another object, what stands there is a part of it.
        default: key.hasPrefix("x-")
        }
    }

    /// `Pet`, `schemas`, … for `schemas/Pet.yaml`.
    private static func names(ofFile path: String) -> [String] {
        var parts = URIReference(path).path.split(separator: "/").map(PercentEncoding.decoded).filter { $0 != ".." }
        guard let file = parts.popLast() else { return [] }
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        // `pet/index.yaml` is what `pet` is.
        let isIndex = ["index", "_index"].contains(stem.lowercased()) && !parts.isEmpty
        return (isIndex ? [] : [stem]) + parts.reversed()
    }

    // MARK: Names that meet

    private static func settled(_ found: [Found], taken: Set<String>) -> [NamedSchema] {
        var taken = taken
        let keys = found.filter(\.isKeyOfFile).compactMap(\.names.first).map(key)
        let repeated = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }
        return found.sorted { $0.pointer < $1.pointer }.map { found in
            var name = found.names.first ?? ""
            var outer = found.names.dropFirst()
            if found.isKeyOfFile, repeated[key(name)] != nil, let file = outer.popFirst() { name = "\(file)_\(name)" }
            for outer in outer where taken.contains(key(name)) { name = "\(outer)_\(name)" }
            taken.insert(key(name))
            return NamedSchema(name: name, schema: found.schema, pointer: found.pointer)
        }
    }

    /// What two spellings of one name have in common.
    private static func key(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        )
    }
}
