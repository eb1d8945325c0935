import ClientRuntime
import Foundation

/// Every way in which `JSONSerialization` may read a text otherwise than this reader. What is none of these is a
/// mistake.
enum Disagreement: String, CaseIterable {
    /// Foundation guesses UTF-16 and UTF-32 from zero bytes and marks. Between systems, JSON is UTF-8 (RFC 8259,
    /// section 8.1).
    case otherEncoding
    /// Foundation takes one comma before a closing bracket. RFC 8259 has none there.
    case trailingComma
    /// Half of a surrogate pair in an escape is refused by Foundation, and U+FFFD here: one cut emoji should not cost
    /// the whole document.
    case halfSurrogate
    /// Foundation reads numbers of many digits by way of `Decimal`, and is off by some units in the last place.
    case rounding
    /// Foundation loses a byte order mark (U+FEFF) inside of a string. Only the one before the text is none of its own.
    case byteOrderMark
    /// Of two members with the same name, Foundation does not say which it keeps; here it is the last.
    case duplicateName
    /// A number beyond all doubles is an error to both, but Foundation does not look at one whose name comes again.
    case replacedNumber

    /// What both readers make of a text.
    ///
    /// - Returns: nothing where they agree; `nil` where nothing explains how they differ.
    static func reasons(_ bytes: [UInt8], _ ours: JSONValue?, _ theirs: Any?) -> Set<Disagreement>? {
        switch (ours, theirs) {
        case (nil, nil): []
        case (nil, let theirs?): theirsAlone(bytes, theirs)
        case (_?, nil): oursAlone(bytes)
        case (let ours?, let theirs?): Comparison(bytes: bytes).reasons(ours, theirs)
        }
    }

    private static func theirsAlone(_ bytes: [UInt8], _ theirs: Any) -> Set<Disagreement>? {
        if bytes.contains(0) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            return [.otherEncoding]
        }
        // Without those commas it must be JSON, and mean the same.
        let repaired = withoutTrailingCommas(bytes)
        guard repaired != bytes, let ours = try? JSONValue(jsonBytes: repaired) else {
            return Comparison(bytes: bytes).hasDuplicateName() ? [.replacedNumber] : nil
        }
        return Comparison(bytes: repaired).reasons(ours, theirs)?.union([.trailingComma])
    }

    private static func oursAlone(_ bytes: [UInt8]) -> Set<Disagreement>? {
        hasReplacement(bytes) && hasSurrogateEscape(bytes) ? [.halfSurrogate] : nil
    }

    /// Whether a string was read with a U+FFFD in it, be it one that another member of the same name replaced.
    private static func hasReplacement(_ bytes: [UInt8]) -> Bool {
        func visit(_ element: JSONElement) -> Bool {
            switch element.kind {
            case .string: (try? element.string())?.unicodeScalars.contains("\u{FFFD}") == true
            case .array: (try? element.elements())?.contains(where: visit) == true
            case .object:
                (try? element.members())?.contains { $0.key.unicodeScalars.contains("\u{FFFD}") || visit($0.value) }
                    == true
            case .null, .bool, .number: false
            }
        }
        return (try? JSONElement(parsing: bytes)).map(visit) ?? false
    }

    private static func hasSurrogateEscape(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(#/\\u[dD][89a-fA-F]/#)
    }

    private static func withoutTrailingCommas(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var comma: Int?
        var isInString = false
        var isEscaped = false
        for byte in bytes {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}"), let position = comma {
                result.remove(at: position)
                comma = nil
            } else if byte == UInt8(ascii: ",") {
                comma = result.count
            } else if ![0x20, 0x0A, 0x0D, 0x09].contains(byte) {
                comma = nil
                isInString = byte == UInt8(ascii: "\"")
            }
            result.append(byte)
        }
        return result
    }
}

extension Disagreement {
    /// Compares two values that the readers made of one text.
    struct Comparison {
        let bytes: [UInt8]

        /// - Returns: `nil` where nothing explains a difference.
        func reasons(_ ours: JSONValue, _ theirs: Any) -> Set<Disagreement>? {
            switch (ours, theirs) {
            case (.null, is NSNull): return []
            case (.bool(let ours), let theirs as Bool): return ours == theirs ? [] : nil
            case (.string(let ours), let theirs as String): return reasons(ours, theirs)
            case (.integer(let ours), let theirs as NSNumber):
                return ours == theirs.intValue ? [] : reasons(Double(ours), theirs.doubleValue)
            case (.number(let ours), let theirs as NSNumber): return reasons(ours, theirs.doubleValue)
            case (.array(let ours), let theirs as [Any]):
                guard ours.count == theirs.count else { return nil }
                return all(zip(ours, theirs).lazy.map { reasons($0, $1) })
            case (.object(let ours), let theirs as [String: Any]): return reasons(ours, theirs)
            default: return nil
            }
        }

        private func all(_ reasons: some Sequence<Set<Disagreement>?>) -> Set<Disagreement>? {
            var result: Set<Disagreement> = []
            for reason in reasons {
                guard let reason else { return nil }
                result.formUnion(reason)
            }
            return result
        }

        private func reasons(_ ours: String, _ theirs: String) -> Set<Disagreement>? {
            if Array(ours.utf8) == Array(theirs.utf8) { return [] }
            let plain = ours.unicodeScalars.filter { $0 != "\u{FEFF}" }
            return Array(String(plain).utf8) == Array(theirs.utf8) ? [.byteOrderMark] : nil
        }

        private func reasons(_ ours: Double, _ theirs: Double) -> Set<Disagreement>? {
            if ours == theirs { return [] }
            return (ours - theirs).magnitude <= ours.magnitude * 1e-14 ? [.rounding] : nil
        }

        private func reasons(_ ours: [String: JSONValue], _ theirs: [String: Any]) -> Set<Disagreement>? {
            if ours.count == theirs.count, let reasons = all(ours.lazy.map { reasons($0, $1, in: theirs) }) {
                return reasons
            }
            return hasDuplicateName() ? [.duplicateName] : nil
        }

        private func reasons(_ name: String, _ ours: JSONValue, in theirs: [String: Any]) -> Set<Disagreement>? {
            if let theirs = theirs[name] { return reasons(ours, theirs) }
            let plain = String(name.unicodeScalars.filter { $0 != "\u{FEFF}" })
            return theirs[plain].flatMap { reasons(ours, $0) }?.union([.byteOrderMark])
        }

        /// Whether an object of the text has a name twice, as far as Foundation can tell two names apart.
        fileprivate func hasDuplicateName() -> Bool {
            func visit(_ element: JSONElement) -> Bool {
                if let elements = try? element.elements() { return elements.contains(where: visit) }
                guard let members = try? element.members() else { return false }
                var names: Set<String> = []
                return members.contains {
                    !names.insert(String($0.key.unicodeScalars.filter { $0 != "\u{FEFF}" })).inserted || visit($0.value)
                }
            }
            return (try? JSONElement(parsing: bytes)).map(visit) ?? false
        }
    }
}
