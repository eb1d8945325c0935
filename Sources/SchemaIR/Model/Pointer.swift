/// Where something is in the document, as configurations name it: `#/components/schemas/Pet`.
public enum Pointer {
    /// A pointer one or more tokens longer (RFC 6901, section 3: `~` and `/` are escaped).
    public static func join(_ pointer: String, _ tokens: [String]) -> String {
        tokens.reduce(pointer) { pointer, token in
            let needsEscape = token.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
            let escaped = needsEscape ? token.replacing("~", with: "~0").replacing("/", with: "~1") : token
            return "\(pointer)/\(escaped)"
        }
    }
}
