/// The parameters of a header field such as `Content-Type` (RFC 9110 section 5.6.6): `; name=value; name="value"`.
nonisolated struct HeaderParameters: Sendable, Hashable {
    /// By name in lower case; the first one counts.
    private var values: [String: String] = [:]

    /// - Parameter text: What follows the first semicolon, or all of the field: what is no parameter is skipped.
    init(_ text: some StringProtocol) {
        var rest = Substring(text).unicodeScalars
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest[name.endIndex...]
            guard rest.first == "=" else {
                rest = rest.dropFirst()
                continue
            }
            let value = Self.value(&rest)
            let key = String(name).trimmed.lowercased()
            if values[key] == nil { values[key] = value }
        }
    }

    subscript(name: String) -> String? {
        values[name]
    }

    /// Takes a value, and what is before the next parameter.
    private static func value(_ rest: inout Substring.UnicodeScalarView) -> String {
        rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        guard rest.first == "\"" else {
            let value = rest.prefix { $0 != ";" }
            rest = rest[value.endIndex...].dropFirst()
            return String(value).trimmed
        }
        rest = rest.dropFirst()
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "\"" {
            // A backslash escapes what must be escaped, and is a character of its own before others, as in the paths
            // of some systems (RFC 9110 section 5.6.4 lets nothing else be escaped by a sender).
            if scalar == "\\", let next = rest.first, next == "\"" || next == "\\" {
                value.append(rest.removeFirst())
            } else {
                value.append(scalar)
            }
        }
        rest = rest.drop { $0 != ";" }.dropFirst()
        return String(value)
    }
}

/// A `Content-Disposition` field (RFC 6266; in forms RFC 7578 section 4.2).
nonisolated struct ContentDisposition: Sendable, Hashable {
    private let parameters: HeaderParameters

    init(_ text: String) {
        parameters = HeaderParameters(text)
    }

    /// A parameter with what browsers escape in it: quotation marks and line ends (WHATWG HTML, "Multipart form data").
    subscript(name: String) -> String? {
        parameters[name].map {
            $0.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
        }
    }

    /// The extended parameter before the plain one (RFC 6266 section 4.3).
    var filename: String? {
        parameters["filename*"].flatMap(Self.decoded) ?? self["filename"]
    }

    /// `UTF-8''na%C3%AFve.txt` (RFC 8187 section 3.2).
    private static func decoded(_ text: String) -> String? {
        let pieces = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[0].lowercased() == "utf-8" else { return nil }
        var bytes: [UInt8] = []
        var rest = pieces[2].utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
