nonisolated extension JSONWriter {
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var magnitude = value.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
            magnitude /= 10
        } while magnitude > 0
        bytes[start...].reverse()
    }

    /// Appends a string with quotation marks around it, escaping what RFC 8259 section 7 demands and nothing else.
    mutating func append(quoting text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Only a string that comes from Objective-C may not be UTF-8 inside.
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: ByteView($0)) }
        if isDone == nil {
            Array(text.utf8).withUnsafeBufferPointer { append(escaping: ByteView($0)) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escaping text: ByteView) {
        var start = 0
        var index = text.endOfPlainText(from: 0)
        while index < text.count {
            let byte = text[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: text.slice(start, index))
                append(escapeFor: byte)
                start = index + 1
            }
            index = text.endOfPlainText(from: index + 1)
        }
        bytes.append(contentsOf: text.slice(start, index))
    }

    private mutating func append(escapeFor byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            append("u00")
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 0xF
            bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        }
    }
}
