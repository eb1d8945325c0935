/// A position in the text of a query, and what can be asked about what follows it.
///
/// The text is looked at in bytes of UTF-8; all marks of the syntax are ASCII.
struct PathScanner {
    let bytes: [UInt8]
    var offset = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { offset >= bytes.count }

    /// The byte here, nil at the end.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The character here as a message shows it.
    var found: String {
        guard offset < bytes.count else { return "the end" }
        let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first ?? " "
        return scalar.value < 0x20 ? "a control character" : "'\(scalar)'"
    }

    func starts(with text: StaticString) -> Bool {
        text.utf8CodeUnitCount <= bytes.count - offset
            && bytes[offset..<offset + text.utf8CodeUnitCount].elementsEqual(
                UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            )
    }

    /// Goes past a text if it is here.
    mutating func skip(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        offset += text.utf8CodeUnitCount
        return true
    }

    /// Goes past blanks, as they are allowed between the parts of a query.
    mutating func skipBlanks() {
        while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
    }

    /// Goes past bytes of a kind, and gives them.
    mutating func take(while isWanted: (UInt8) -> Bool) -> String {
        let start = offset
        while let byte, isWanted(byte) { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
}

extension UInt8 {
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    var isLowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }

    /// What a member's name without quotes may start with: a letter, `_`, or anything that is not ASCII.
    var startsName: Bool {
        isLowercaseLetter || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self || self == UInt8(ascii: "_") || self >= 0x80
    }
}
