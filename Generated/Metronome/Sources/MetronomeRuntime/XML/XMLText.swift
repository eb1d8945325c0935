/// The text of an XML document in the one form that is safe to give to any parser.
enum XMLText {
    /// The document in UTF-8, without its declaration.
    ///
    /// Definitions of entities are refused, since they can make a large document of a small one, or read files. So are
    /// processing instructions without data, such as `<?x?>`, which crash the parser of swift-corelibs-foundation; no
    /// API has a use for them.
    ///
    /// - Throws: ``ResponseFormatError``.
    static func prepared(_ bytes: [UInt8]) throws -> [UInt8] {
        var text = try Charset.text(bytes, charset: encoding(of: bytes))[...]
        text = text.drop(while: \.isWhitespace)
        if text.hasPrefix("<?xml"), text.dropFirst(5).first?.isWhitespace == true, let end = text.firstRange(of: "?>") {
            text = text[end.upperBound...]
        }
        guard !text.contains("<!DOCTYPE"), !text.contains("<!ENTITY") else {
            throw ResponseFormatError(description: "the XML has a document type, which is not read")
        }
        let instructions = text.split(separator: "<?", omittingEmptySubsequences: false).dropFirst()
        guard !instructions.contains(where: { $0.prefix { !$0.isWhitespace }.contains("?>") }) else {
            throw ResponseFormatError(description: "the XML has a processing instruction without data")
        }
        return Array(text.utf8)
    }

    /// The character set that the declaration names (XML 1.0 section 4.3.3), in lower case.
    private static func encoding(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return "utf-16" }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        guard let end = head.firstRange(of: "?>"), let start = head.firstRange(of: "encoding"),
            start.upperBound < end.lowerBound
        else { return nil }
        let value = head[start.upperBound..<end.lowerBound].drop { "= \t\r\n\"'".contains($0) }
        return String(value.prefix { !"\"' ".contains($0) })
    }
}
