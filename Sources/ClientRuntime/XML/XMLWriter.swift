/// Writes JSON as XML 1.0, in the names that its type has in XML.
nonisolated struct XMLWriter {
    private var text = #"<?xml version="1.0" encoding="UTF-8"?>"#

    /// - Throws: ``APIError`` of kind `encoding` for names and characters that XML cannot have.
    static func bytes(_ value: any JSONCodable, root: String) throws -> [UInt8] {
        var writer = XMLWriter()
        let json = try JSONElement(parsing: value.jsonBytes())
        try writer.element(root, json, as: type(of: value))
        return Array(writer.text.utf8)
    }

    /// An element with a value. In an array that is one itself, elements are called `item`.
    private mutating func element(_ name: String, _ json: JSONElement, as type: any JSONCodable.Type) throws {
        let name = try Self.checked(name)
        switch json.kind {
        case .object:
            try object(name, json, as: type)
        case .array:
            text += "<\(name)>"
            try items("item", json, as: XMLShape(of: type).elementType)
            text += "</\(name)>"
        case .null:
            break
        case .bool, .number, .string:
            text += try "<\(name)>\(Self.escaped(json.parameterText()))</\(name)>"
        }
    }

    private mutating func items(_ name: String, _ json: JSONElement, as type: any JSONCodable.Type) throws {
        for item in try json.elements() { try element(name, item, as: type) }
    }

    private mutating func object(_ name: String, _ json: JSONElement, as type: any JSONCodable.Type) throws {
        let shape = XMLShape(of: type).variant(of: json)
        text += "<\(name)"
        for (key, value) in try json.members() {
            guard let name = shape.name(of: key), name.isAttribute, !value.isNull else { continue }
            text += try " \(Self.checked(name.name ?? key))=\"\(Self.escaped(value.parameterText()))\""
        }
        text += ">"
        for (key, value) in try json.members() {
            let name = shape.name(of: key)
            if name?.isAttribute == true { continue }
            let type = shape.type(of: key)
            let elementName = name?.name ?? key
            if value.kind != .array {
                try element(elementName, value, as: type)
            } else if let item = name?.item {
                let wrapper = try Self.checked(elementName)
                text += "<\(wrapper)>"
                try items(item, value, as: XMLShape(of: type).elementType)
                text += "</\(wrapper)>"
            } else {
                try items(elementName, value, as: XMLShape(of: type).elementType)
            }
        }
        text += "</\(name)>"
    }

    private static func checked(_ name: String) throws -> String {
        let isName = name.utf8.allSatisfy { $0 >= 0x80 || nameBytes.contains($0) }
        guard let first = name.utf8.first, isName, first >= 0x80 || nameStartBytes.contains(first) else {
            throw APIError(kind: .encoding, message: "'\(name)' is no name in XML")
        }
        return name
    }

    private static let nameStartBytes = ASCIISet.letters.union("_:")
    private static let nameBytes = ASCIISet.alphanumerics.union("_:-.")

    private static func escaped(_ value: String) throws -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            // A parser makes spaces or line feeds of them.
            case "\t", "\n", "\r": text += "&#\(scalar.value);"
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}":
                throw APIError(kind: .encoding, message: "A text has a control character, which XML cannot have")
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

nonisolated extension XMLShape {
    fileprivate var elementType: any JSONCodable.Type {
        if case .array(let type) = self { type } else { JSONValue.self }
    }

    fileprivate func name(of key: String) -> XMLName? {
        if case .object(_, let names) = self { names[key] } else { nil }
    }

    fileprivate func type(of key: String) -> any JSONCodable.Type {
        switch self {
        case .object(let layout, _):
            if let position = layout.position(ofName: key) { return layout.properties[position].valueType }
            return layout.additional.map { XMLShape(of: layout.properties[$0].valueType).type(of: key) }
                ?? JSONValue.self
        case .dictionary(let type):
            return type
        case .array, .union, .leaf, .anything:
            return JSONValue.self
        }
    }

    /// Of a union, the shape of the variant that a value is of.
    fileprivate func variant(of json: JSONElement) -> XMLShape {
        guard case .union(let variants, let discriminator) = self else { return self }
        let tag = discriminator.flatMap { try? json[$0]?.string() }
        let tagged = variants.first { variant in tag.map(variant.tags.contains) ?? false }
        let best =
            tagged
            ?? variants.max {
                $0.type._match(json, depth: MatchScore.depth) ?? 0 < $1.type._match(json, depth: MatchScore.depth) ?? 0
            }
        return best.map { XMLShape(of: $0.type).variant(of: json) } ?? .anything
    }
}
