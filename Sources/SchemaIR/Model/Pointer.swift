/// Where something is in the document, as configurations name it: `#/components/schemas/Pet`.
public enum Pointer {
    /// A pointer one or more tokens longer (RFC 6901, section 3: `~` and `/` are escaped).
    public static func join(_ pointer: String, _ tokens: [String]) -> String {
        var bytes = Array(pointer.utf8)
        for token in tokens {
            bytes.append(UInt8(ascii: "/"))
            for byte in token.utf8 {
                switch byte {
                case UInt8(ascii: "~"): bytes += "~0".utf8
                case UInt8(ascii: "/"): bytes += "~1".utf8
                default: bytes.append(byte)
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
