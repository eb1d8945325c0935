/// What the names of header fields and of methods are made of (RFC 9110, sections 5.1, 5.6.2 and 9.1).
public enum HTTPToken {
    private static let symbols = Set("!#$%&'*+-.^_`|~".utf8)

    /// Whether a text is a token, and can be sent as such a name.
    public static func isValid(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: symbols.contains(byte)
                }
            }
    }
}
