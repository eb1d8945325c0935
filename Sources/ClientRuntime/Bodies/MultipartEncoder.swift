/// Writes fields as `multipart/form-data` (RFC 7578), with the names and escapes that browsers use (WHATWG HTML,
/// "Multipart form data").
nonisolated struct MultipartEncoder {
    let boundary: String

    /// What separates parts: 140 random bits, so that no content has it by chance.
    static func randomBoundary() -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
        return "form-" + String((0..<28).compactMap { _ in alphabet.randomElement() })
    }

    /// All parts in one content, which is streamed, has a length if all files have one, and is replayable if all are.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where a value does not write JSON, or a header field cannot be one.
    func encode(_ fields: [MultipartPart]) throws -> HTTPBody {
        var pieces = try fields.flatMap { field in
            try parts(of: field).flatMap { part in
                [HTTPBody(try head(of: part, in: field)), part.body, HTTPBody("\r\n")]
            }
        }
        pieces.append(HTTPBody("--\(boundary)--\r\n"))
        return HTTPBody(joining: pieces)
    }

    private struct Part {
        var name: String
        var filename: String?
        var contentType: String?
        var body: HTTPBody
    }

    private func parts(of field: MultipartPart) throws -> [Part] {
        switch field.content {
        case nil:
            return []
        case .files(let files):
            return files.map {
                Part(
                    name: field.name,
                    filename: $0.filename,
                    contentType: $0.contentType ?? contentType(of: $0, documented: field.contentType),
                    body: $0.content
                )
            }
        case .value(let value, let style?):
            let json = try JSONElement(parsing: value.jsonBytes())
            return try StyledParts(style: style).pairs(field.name, json).map { name, text in
                Part(name: name, contentType: field.contentType, body: HTTPBody(text))
            }
        case .value(let value, nil):
            let json = try JSONElement(parsing: value.jsonBytes())
            let values = json.kind == .array ? Array(try json.elements()) : [json]
            return try values.filter { !$0.isNull }.map { try part(of: $0, in: field) }
        }
    }

    private func part(of json: JSONElement, in field: MultipartPart) throws -> Part {
        let isContainer = json.kind == .object || json.kind == .array
        let contentType = field.contentType
        let isJSON = contentType.map { MediaType($0).isJSON } ?? isContainer
        return Part(
            name: field.name,
            contentType: contentType ?? (isJSON ? "application/json" : nil),
            body: HTTPBody(isJSON ? try json.jsonText() : try json.parameterText())
        )
    }

    private func contentType(of file: FilePart, documented: String?) -> String {
        if let documented, !documented.utf8.contains(where: { "*,".utf8.contains($0) }) { return documented }
        return MediaType.ofFile(named: file.filename) ?? "application/octet-stream"
    }

    private func head(of part: Part, in field: MultipartPart) throws -> String {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escaped(part.name))\""
        if let filename = part.filename { head += "; filename=\"\(Self.escaped(filename))\"" }
        head += "\r\n"
        if let type = part.contentType { head += try line("Content-Type", type) }
        for (name, value) in field.headers.sorted(by: { $0.key < $1.key }) {
            head += try line(name, value)
        }
        return head + "\r\n"
    }

    private func line(_ name: String, _ value: String) throws -> String {
        guard HTTPField.Name(name) != nil, HTTPField.isValidValue(value) else {
            throw APIError(kind: .encoding, message: "The field '\(name)' of a part is no header field")
        }
        return "\(name): \(value)\r\n"
    }

    /// Quotation marks and line ends as `%22`, `%0D` and `%0A`; all else as it is, in UTF-8.
    private static func escaped(_ name: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text.append(contentsOf: "%22".unicodeScalars)
            case "\r": text.append(contentsOf: "%0D".unicodeScalars)
            case "\n": text.append(contentsOf: "%0A".unicodeScalars)
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
