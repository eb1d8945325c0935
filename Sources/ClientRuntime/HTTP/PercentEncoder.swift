/// Percent-encodes text for one place of a request (RFC 3986 section 2.1).
///
/// Which characters stand for themselves differs between a path segment, a query, a cookie and a form; everything else
/// is written as `%` and two hexadecimal digits for each byte of its UTF-8.
nonisolated struct PercentEncoder: Sendable {
    private let allowed: ASCIISet
    /// A text of these alone is left as it is.
    private let unchanged: ASCIISet
    private let spaceIsPlus: Bool
    private let keepsTriples: Bool
    private let isIdentity: Bool

    private init(
        _ allowed: ASCIISet,
        unchanged: ASCIISet? = nil,
        spaceIsPlus: Bool = false,
        keepsTriples: Bool = false,
        isIdentity: Bool = false
    ) {
        self.allowed = allowed
        self.unchanged = unchanged ?? allowed
        self.spaceIsPlus = spaceIsPlus
        self.keepsTriples = keepsTriples
        self.isIdentity = isIdentity
    }

    func encode(_ text: String) -> String {
        if isIdentity || text.utf8.allSatisfy(unchanged.contains) { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 16)
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if allowed.contains(byte) || (keepsTriples && Self.isTriple(bytes, at: index)) {
                output.append(byte)
            } else if spaceIsPlus, byte == UInt8(ascii: " ") {
                output.append(UInt8(ascii: "+"))
            } else {
                output.append(UInt8(ascii: "%"))
                output.append(Self.hexDigit(byte >> 4))
                output.append(Self.hexDigit(byte & 15))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func isTriple(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count
            && ASCIISet.hexDigits.contains(bytes[index + 1]) && ASCIISet.hexDigits.contains(bytes[index + 2])
    }
}

nonisolated extension PercentEncoder {
    /// Only the unreserved characters stand for themselves: the values that the styles of OpenAPI put between
    /// delimiters of their own (RFC 6570 section 3.2.1).
    static let component = PercentEncoder(.unreserved)

    /// The characters of a path segment, `pchar` of RFC 3986 section 3.3.
    static let pathSegment = PercentEncoder(.unreserved.union(.subDelimiters).union(":@"))

    /// `allowReserved: true` in a path (OpenAPI 3.2.0, section 4.12.2.2), without what would end the segment.
    static let reservedPathSegment = PercentEncoder(.unreserved.union(.subDelimiters).union(":@"), keepsTriples: true)

    /// Several segments with the slashes between them, triples kept: the path of a URL that somebody wrote.
    static let path = PercentEncoder(.unreserved.union(.subDelimiters).union(":@/"), keepsTriples: true)

    /// A query that somebody wrote, triples kept.
    static let query = PercentEncoder(.unreserved.union(.subDelimiters).union(":@/?"), keepsTriples: true)

    /// `allowReserved: true` (RFC 6570 section 3.2.3), without `#`, `[` and `]`, which would end or break the query.
    static let reserved = query

    /// The bytes a cookie's value may have (RFC 6265 section 4.1.1), without the percent sign that starts a triple.
    static let cookie = PercentEncoder(.cookie)

    /// A credential in a cookie, which the server made. One that a cookie can have is sent as it is, percent signs
    /// included; any other has to be encoded somehow.
    static let cookieCredential = PercentEncoder(.cookie, unchanged: .cookie.union("%"))

    /// A name or value of `application/x-www-form-urlencoded`, as the URL standard of WHATWG serializes it.
    static let form = PercentEncoder(ASCIISet.alphanumerics.union("*-._"), spaceIsPlus: true)

    /// Header fields are not URLs: nothing is encoded (OpenAPI 3.0.4 appendix D).
    static let none = PercentEncoder(.unreserved, isIdentity: true)
}

/// A set of ASCII characters that is asked byte by byte.
nonisolated struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ characters: String) {
        for byte in characters.utf8 where byte < 128 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        if byte < 64 { return low & (1 << UInt64(byte)) != 0 }
        return byte < 128 && high & (1 << UInt64(byte - 64)) != 0
    }

    func union(_ other: ASCIISet) -> ASCIISet {
        var result = self
        result.low |= other.low
        result.high |= other.high
        return result
    }

    func union(_ characters: String) -> ASCIISet {
        union(ASCIISet(characters))
    }

    static let letters = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    static let alphanumerics = letters.union("0123456789")
    static let hexDigits = ASCIISet("0123456789ABCDEFabcdef")
    static let unreserved = alphanumerics.union("-._~")
    static let cookie = unreserved.union("!#$&'()*+/:<=>?@[]^`{|}")
    static let subDelimiters = ASCIISet("!$&'()*+,;=")
}
