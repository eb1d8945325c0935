/// Turns bytes into text by the `charset` of their media type (WHATWG Encoding has the names).
nonisolated enum Charset {
    /// - Parameter name: In lower case; `nil` stands for UTF-8.
    /// - Throws: ``ResponseFormatError`` where the bytes are no such text, or the character set is another than
    ///   UTF-8, UTF-16, ISO 8859-1 and Windows-1252.
    static func text(_ bytes: [UInt8], charset name: String?) throws -> String {
        switch name {
        case "iso-8859-1", "iso8859-1", "latin1":
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case "windows-1252", "cp1252":
            return String(String.UnicodeScalarView(bytes.map(windows1252)))
        case "utf-16", "utf-16le", "utf-16be":
            return try utf16(
                bytes,
                isBigEndian: name == "utf-16be" || (name == "utf-16" && bytes.starts(with: [0xFE, 0xFF]))
            )
        default:
            return try utf8(bytes, name)
        }
    }

    /// Many texts are UTF-8 whatever they are labelled, and what is not shows itself.
    private static func utf8(_ bytes: [UInt8], _ name: String?) throws -> String {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let text = String(decoding: content, as: UTF8.self)
        // Bytes that are not UTF-8 were replaced, which would go unnoticed.
        guard text.utf8.elementsEqual(content) else {
            let label = name.map { $0 == "utf-8" ? "" : ", and '\($0)' is not supported" } ?? ""
            throw ResponseFormatError(description: "the text is not UTF-8\(label)")
        }
        return text
    }

    private static func utf16(_ bytes: [UInt8], isBigEndian: Bool) throws -> String {
        let units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map { index in
            let (high, low) = isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        let content = units.first == 0xFEFF ? units.dropFirst() : units[...]
        let text = String(decoding: content, as: UTF16.self)
        guard bytes.count.isMultiple(of: 2), text.utf16.elementsEqual(content) else {
            throw ResponseFormatError(description: "the text is not UTF-16")
        }
        return text
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        0x80..<0xA0 ~= byte ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// What Windows-1252 has where ISO 8859-1 has control characters.
    private static let upperControls = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
    )
}
