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
                [HTTPBody(try head(of: part)), part.body, HTTPBody("\r\n")]
            }
        }
        pieces.append(HTTPBody(end))
        return HTTPBody(joining: pieces)
    }

    /// What stands behind the last part.
    var end: [UInt8] { Array("--\(boundary)--\r\n".utf8) }

    /// A part without a name, of a sequence of them.
    func bytes(of value: some JSONCodable, contentType: String?, headers: [String: String]) throws -> [UInt8] {
        let part: Part
        let content: [UInt8]
        if let value = value as? BodyPart {
            let own = value.headers.map { ($0.name.rawName, $0.value) }
            part = Part(
                contentType: contentType ?? "application/octet-stream",
                headers: Self.headers(headers, overriddenBy: own),
                body: HTTPBody()
            )
            content = value.bytes
        } else {
            let json = try JSONElement(parsing: value.jsonBytes())
            let text = try text(of: json, contentType: contentType)
            part = Part(
                contentType: contentType ?? Self.defaultType(of: json),
                headers: headers,
                body: HTTPBody()
            )
            content = Array(text.utf8)
        }
        return Array(try head(of: part).utf8) + content + Array("\r\n".utf8)
    }

    private struct Part {
        var name: String?
        var filename: String?
        var contentType: String?
        var headers: [String: String]
        var body: HTTPBody
    }

    private func parts(of field: MultipartPart) throws -> [Part] {
        switch field.content {
        case nil:
            return []
        case .files(let files):
            return files.map { file in
                Part(
                    name: field.name,
                    filename: file.filename,
                    contentType: file.contentType ?? contentType(of: file, documented: field.contentType),
                    headers: Self.headers(field.headers, overriddenBy: file.headers.map { ($0.key, $0.value) }),
                    body: file.content
                )
            }
        case .value(let value, let style?):
            let json = try JSONElement(parsing: value.jsonBytes())
            return try StyledParts(style: style).pairs(field.name ?? "", json).map { name, text in
                Part(name: name, contentType: field.contentType, headers: field.headers, body: HTTPBody(text))
            }
        case .value(let value, nil):
            let json = try JSONElement(parsing: value.jsonBytes())
            let values = json.kind == .array ? Array(try json.elements()) : [json]
            return try values.filter { !$0.isNull }.map { try part(of: $0, in: field) }
        case .whole(let value):
            return [try part(of: JSONElement(parsing: value.jsonBytes()), in: field)]
        }
    }

    private func part(of json: JSONElement, in field: MultipartPart) throws -> Part {
        let isContainer = json.kind == .object || json.kind == .array
        // Fields of plain text have no type, as browsers send them.
        let usual = field.name == nil ? Self.defaultType(of: json) : isContainer ? "application/json" : nil
        return Part(
            name: field.name,
            contentType: field.contentType ?? usual,
            headers: field.headers,
            body: HTTPBody(try text(of: json, contentType: field.contentType))
        )
    }

    private func text(of json: JSONElement, contentType: String?) throws -> String {
        let isContainer = json.kind == .object || json.kind == .array
        let isJSON = contentType.map { MediaType($0).isJSON } ?? isContainer
        return isJSON ? try json.jsonText() : try json.parameterText()
    }

    /// OpenAPI 3.2.0, section "Encoding Object".
    private static func defaultType(of json: JSONElement) -> String {
        json.kind == .object || json.kind == .array ? "application/json" : "text/plain; charset=utf-8"
    }

    private func contentType(of file: FilePart, documented: String?) -> String {
        if let documented, !documented.utf8.contains(where: { "*,".utf8.contains($0) }) { return documented }
        return MediaType.ofFile(named: file.filename) ?? "application/octet-stream"
    }

    private func head(of part: Part) throws -> String {
        var head = "--\(boundary)\r\n"
        var headers = part.headers
        func take(_ name: String) -> String? {
            headers.keys.first { $0.lowercased() == name }.flatMap { headers.removeValue(forKey: $0) }
        }
        let disposition = disposition(of: part, given: take("content-disposition"))
        let type = take("content-type") ?? part.contentType
        if let disposition { head += try line("Content-Disposition", disposition) }
        if let type { head += try line("Content-Type", type) }
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            head += try line(name, value)
        }
        return head + "\r\n"
    }

    /// - Parameter given: What the document or the caller says, in which the name of a file may be missing.
    private func disposition(of part: Part, given: String?) -> String? {
        let file = part.filename.flatMap { $0.isEmpty && part.name == nil ? nil : "; filename=\"\(Self.escaped($0))\"" }
        if let given {
            return given + (ContentDisposition(given).filename == nil ? file ?? "" : "")
        }
        if let name = part.name { return "form-data; name=\"\(Self.escaped(name))\"" + (file ?? "") }
        return file.map { "attachment" + $0 }
    }

    /// Names of header fields are the same in capitals and in small letters.
    private static func headers(
        _ documented: [String: String],
        overriddenBy own: [(name: String, value: String)]
    ) -> [String: String] {
        let names = Set(own.map { $0.name.lowercased() })
        let rest = documented.filter { !names.contains($0.key.lowercased()) }
        return own.reduce(into: rest) { $0[$1.name] = $1.value }
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
