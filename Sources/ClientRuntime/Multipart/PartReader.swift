/// Makes values of parts. A part in JSON is that; any other one is text, of which the type tells what it stands for.
nonisolated enum PartReader {
    /// A value of one part.
    ///
    /// - Parameter label: What the part is called in an error.
    static func value<Value: JSONCodable>(of part: BodyPart, _ label: String) throws -> Value {
        if let part = part as? Value { return part }
        let read = try read(part, as: Value.self, label)
        return try read.value ?? Value(json: read.json)
    }

    /// A value of all parts: an object has them by their names, an array by their positions.
    static func value<Value: JSONCodable>(of parts: [BodyPart], as type: Value.Type = Value.self) throws -> Value {
        var writer = JSONWriter()
        if let list = type as? any ListOfParts.Type {
            try write(parts, each: list.partType, to: &writer)
        } else if let tuple = type as? any TupleModel.Type {
            try write(parts, tuple.layout, to: &writer)
        } else if let model = type as? any ObjectModel.Type {
            try write(byName(parts), model.layout, to: &writer)
        } else {
            throw ResponseFormatError(description: "parts do not make a value of type \(type)")
        }
        return try Value(jsonBytes: writer.bytes)
    }

    // MARK: By position

    private static func write(
        _ parts: [BodyPart],
        each type: any JSONCodable.Type,
        to writer: inout JSONWriter
    ) throws {
        writer.beginArray()
        for (position, part) in parts.enumerated() {
            try json(part, as: type, "part \(position + 1)").write(to: &writer)
        }
        writer.endArray()
    }

    private static func write(_ parts: [BodyPart], _ layout: ObjectLayout, to writer: inout JSONWriter) throws {
        let elements = layout.rest.map { layout.properties[..<$0] } ?? layout.properties[...]
        let rest = layout.rest.flatMap { layout.properties[$0].valueType as? any ListOfParts.Type }?.partType
        writer.beginArray()
        for (position, part) in parts.enumerated() {
            guard let type = position < elements.count ? elements[position].valueType : rest else { break }
            try json(part, as: type, "part \(position + 1)").write(to: &writer)
        }
        writer.endArray()
    }

    // MARK: By name

    private static func byName(_ parts: [BodyPart]) throws -> [(name: String, parts: [BodyPart])] {
        var all: [(name: String, parts: [BodyPart])] = []
        var positions: [String: Int] = [:]
        for (index, part) in parts.enumerated() {
            guard let name = part.name else {
                throw ResponseFormatError(description: "part \(index + 1) has no name")
            }
            if let position = positions[name] {
                all[position].parts.append(part)
            } else {
                positions[name] = all.count
                all.append((name, [part]))
            }
        }
        return all
    }

    private static func write(
        _ fields: [(name: String, parts: [BodyPart])],
        _ layout: ObjectLayout,
        to writer: inout JSONWriter
    ) throws {
        let additional = layout.additional.flatMap { layout.properties[$0].valueType as? any MapOfParts.Type }
        writer.beginObject()
        for (name, parts) in fields {
            let property = layout.properties.first { !$0.isAdditional && $0.name == name }
            guard let type = property?.valueType ?? additional?.partType else { continue }
            writer.writeKey(name)
            try write(parts, as: type, "the part '\(name)'", to: &writer)
        }
        writer.endObject()
    }

    /// A list has a part for each of its elements, unless one part has all of it in JSON.
    private static func write(
        _ parts: [BodyPart],
        as type: any JSONCodable.Type,
        _ label: String,
        to writer: inout JSONWriter
    ) throws {
        guard let list = type as? any ListOfParts.Type else {
            if let part = parts.last { try json(part, as: type, label).write(to: &writer) }
            return
        }
        if parts.count == 1, isJSON(parts[0]), let json = try? JSONElement(parsing: parts[0].bytes), json.kind == .array
        {
            return try self.json(parts[0], as: type, label).write(to: &writer)
        }
        writer.beginArray()
        for part in parts { try json(part, as: list.partType, label).write(to: &writer) }
        writer.endArray()
    }

    // MARK: One part

    private static func isJSON(_ part: BodyPart) -> Bool {
        part.contentType.map { MediaType($0).isJSON } ?? false
    }

    /// What a part says, as JSON that the type reads.
    private static func json(_ part: BodyPart, as type: any JSONCodable.Type, _ label: String) throws -> JSONElement {
        func opened<Value: JSONCodable>(_ type: Value.Type) throws -> JSONElement {
            try read(part, as: type, label).json
        }
        return try opened(type)
    }

    /// A value, and the JSON that it was read from. There is no value for `null`: whether a property may be that is not a
    /// matter of its type.
    private typealias Reading<Value> = (json: JSONElement, value: Value?)

    private static func read<Value: JSONCodable>(
        _ part: BodyPart,
        as type: Value.Type,
        _ label: String
    ) throws -> Reading<Value> {
        func reading(_ json: JSONElement) throws -> Reading<Value> {
            (json, json.isNull ? nil : try Value(json: json))
        }
        do {
            if type == BodyPart.self { return (try JSONElement(parsing: part.jsonBytes()), part as? Value) }
            if isJSON(part) { return try reading(JSONElement(parsing: part.bytes)) }
            let mediaType = part.contentType.map { MediaType($0) }
            let text = try Charset.text(part.bytes, charset: mediaType?.charset)
            do {
                return try reading(JSONElement(parsing: text.jsonBytes()))
            } catch {
                // A number, a truth value, or JSON that is not labelled so.
                guard let json = try? JSONElement(parsing: Array(text.utf8)) else { throw error }
                return try reading(json)
            }
        } catch {
            throw ResponseFormatError(description: "\(label): \(error)")
        }
    }
}

/// An array, of which each element may be a part.
private nonisolated protocol ListOfParts {
    static var partType: any JSONCodable.Type { get }
}

nonisolated extension Array: ListOfParts where Element: JSONCodable {
    fileprivate static var partType: any JSONCodable.Type { Element.self }
}

/// A dictionary, of which each value may be a part.
private nonisolated protocol MapOfParts {
    static var partType: any JSONCodable.Type { get }
}

nonisolated extension Dictionary: MapOfParts where Key == String, Value: JSONCodable {
    fileprivate static var partType: any JSONCodable.Type { Value.self }
}
