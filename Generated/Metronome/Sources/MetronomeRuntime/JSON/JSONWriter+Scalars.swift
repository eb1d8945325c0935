nonisolated extension JSONWriter {
    mutating func append(_ value: Int) {
        // The least Int has twenty characters.
        buffer.append(atMost: 20) { target in
            var magnitude = value.magnitude
            var length = value < 0 ? 1 : 0
            if value < 0 { target[0] = UInt8(ascii: "-") }
            var rest = magnitude
            repeat {
                length += 1
                rest /= 10
            } while rest > 0
            var index = length
            repeat {
                index -= 1
                target[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10)
                magnitude /= 10
            } while magnitude > 0
            return length
        }
    }

    /// Appends a time between quotation marks; it has nothing to escape.
    mutating func append(_ time: RFC3339) {
        buffer.append(atMost: RFC3339.maximumLength + 2) { target in
            target[0] = UInt8(ascii: "\"")
            let length = time.write(to: target + 1)
            target[length + 1] = UInt8(ascii: "\"")
            return length + 2
        }
    }

    /// Appends a string with quotation marks around it, escaping what RFC 8259 section 7 demands and nothing else.
    mutating func append(quoting text: String) {
        var text = text
        text.withUTF8 { bytes in
            let end = ByteView(bytes).endOfUnescapedText(from: 0)
            guard end == bytes.count, let source = bytes.baseAddress else { return append(escaping: ByteView(bytes)) }
            buffer.append(atMost: end + 2) { target in
                target[0] = UInt8(ascii: "\"")
                (target + 1).update(from: source, count: end)
                target[end + 1] = UInt8(ascii: "\"")
                return end + 2
            }
        }
    }

    private mutating func append(escaping text: ByteView) {
        buffer.append(UInt8(ascii: "\""))
        var start = 0
        while true {
            let end = text.endOfUnescapedText(from: start)
            buffer.append(text.slice(start, end))
            guard end < text.count else { break }
            append(escapeFor: text[end])
            start = end + 1
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func append(escapeFor byte: UInt8) {
        buffer.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: buffer.append(UInt8(ascii: "b"))
        case 0x09: buffer.append(UInt8(ascii: "t"))
        case 0x0A: buffer.append(UInt8(ascii: "n"))
        case 0x0C: buffer.append(UInt8(ascii: "f"))
        case 0x0D: buffer.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
        default:
            buffer.append("u00")
            buffer.append(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 0xF
            buffer.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        }
    }
}
