import SourceTree

extension Node {
    /// Whether the text of a number is one of RFC 8259, section 6.
    var isJSONNumber: Bool {
        text?.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
    }

    /// The value as JSON, with the digits that the document has.
    var json: String {
        switch kind {
        case .null: "null"
        case .bool: bool == true ? "true" : "false"
        case .integer, .number: text ?? "0"
        case .string: Self.quoted(string ?? "")
        case .sequence: "[" + (items?.map(\.json).joined(separator: ",") ?? "") + "]"
        case .mapping:
            "{" + (members?.map { "\(Self.quoted($0.key)):\($0.value.json)" }.joined(separator: ",") ?? "") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Whether two values are the same in JSON: members in any order, and numbers by what they are, not by how they are
    /// written.
    func isSameJSON(as other: Node) -> Bool {
        switch (kind, other.kind) {
        case (.null, .null): return true
        case (.bool, .bool): return bool == other.bool
        case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
            return DecimalDigits(text ?? "") == DecimalDigits(other.text ?? "")
        case (.string, .string): return string.map { Array($0.utf8) } == other.string.map { Array($0.utf8) }
        case (.sequence, .sequence):
            guard let items, let others = other.items, items.count == others.count else { return false }
            return zip(items, others).allSatisfy { $0.isSameJSON(as: $1) }
        case (.mapping, .mapping):
            guard let members, let others = other.members, members.count == others.count else { return false }
            return members.allSatisfy { member in other[member.key].map(member.value.isSameJSON) ?? false }
        default: return false
        }
    }
}

/// A number of JSON in the one form that each number has: `1.50e1` and `15` are equal, and no digit is rounded.
struct DecimalDigits: Hashable {
    private var isNegative: Bool
    /// Without zeros at either end.
    private var digits: String
    private var exponent: Int

    init(_ text: String) {
        isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(whereSeparator: { $0 == "e" || $0 == "E" })
        let mantissa = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - fraction.count
        digits = String(((mantissa.first ?? "") + fraction).drop { $0 == "0" })
        while digits.hasSuffix("0") {
            digits.removeLast()
            exponent += 1
        }
        if digits.isEmpty { (isNegative, exponent) = (false, 0) }
    }
}
