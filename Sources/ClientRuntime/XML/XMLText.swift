/// The text of an XML document in the one form that is safe to give to any parser.
nonisolated enum XMLText {
    /// The document in UTF-8, without its declaration.
    ///
    /// Document types are refused: definitions of entities in them can make a large document of a small one, or read
    /// files. So are processing instructions without data, such as `<?x?>`, wherever they stand: they crash the parser of
    /// swift-corelibs-foundation, and no API has a use for them.
    ///
    /// - Parameter charset: What the media type says. Only a byte order mark counts more, and the declaration counts less
    ///   (RFC 7303 section 3.2).
    /// - Throws: ``ResponseFormatError``.
    static func prepared(_ bytes: [UInt8], charset: String?) throws -> [UInt8] {
        // Bytes and not characters: before a combining character, markup is another `Character` and the same markup.
        let charset = byteOrderMark(of: bytes) ?? charset ?? declaredEncoding(of: bytes)
        var text = Array(try Charset.text(bytes, charset: charset).utf8)[...]
        text = text.drop(while: isBlank)
        if text.starts(with: "<?xml".utf8), text.dropFirst(5).first.map(isBlank) == true,
            let end = text.firstRange(of: Array("?>".utf8))
        {
            text = text[end.upperBound...]
        }
        guard !hasDocumentType(text) else {
            throw ResponseFormatError(description: "the XML has a document type, which is not read")
        }
        let instructions = text.split(separator: Array("<?".utf8), omittingEmptySubsequences: false).dropFirst()
        guard !instructions.contains(where: { $0.prefix { !isBlank($0) }.contains(Array("?>".utf8)) }) else {
            throw ResponseFormatError(description: "the XML has a processing instruction without data")
        }
        return Array(text)
    }

    /// Looks between comments and processing instructions up to the first element (XML 1.0, production `prolog`): further
    /// on it would be text, or an error to the parser.
    private static func hasDocumentType(_ document: ArraySlice<UInt8>) -> Bool {
        var rest = document.drop(while: isBlank)
        while true {
            let end: Range<Int>?
            if rest.starts(with: "<!--".utf8) {
                end = rest.dropFirst(4).firstRange(of: Array("-->".utf8))
            } else if rest.starts(with: "<?".utf8) {
                end = rest.firstRange(of: Array("?>".utf8))
            } else {
                return rest.starts(with: "<!".utf8)
            }
            guard let end else { return false }
            rest = rest[end.upperBound...].drop(while: isBlank)
        }
    }

    /// White space of XML (XML 1.0, production `S`).
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func byteOrderMark(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
        return bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) ? "utf-16" : nil
    }

    /// The character set that the declaration names (XML 1.0 section 4.3.3), in lower case.
    private static func declaredEncoding(of bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        guard let end = head.firstRange(of: "?>"), let start = head.firstRange(of: "encoding"),
            start.upperBound < end.lowerBound
        else { return nil }
        let value = head[start.upperBound..<end.lowerBound].drop { "= \t\r\n\"'".contains($0) }
        return String(value.prefix { !"\"' ".contains($0) })
    }
}
