import SchemaIR
import SourceTree

/// Values out of a document as JSON text.
package enum LiteralText {
    /// On one line, without what cannot be seen; `nil` where that would be too long to be read in a sentence.
    static func json(_ value: Literal) -> String? {
        let text = compact(value)
        return text.count <= 80 && !text.contains("`") && !text.unicodeScalars.contains(where: Invisible.contains)
            ? text : nil
    }

    static func compact(_ value: Literal) -> String {
        switch value {
        case .null: "null"
        case .boolean(let value): String(value)
        case .number(let text): text
        case .string(let text): quoted(text)
        case .array(let items): "[\(items.map(compact).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(quoted($0.name)): \(compact($0.value))" }.joined(separator: ", "))}"
        }
    }

    /// Over several lines, indented by two, for documents that people read.
    static func pretty(_ value: Literal, indentation: String = "") -> String {
        let inner = indentation + "  "
        switch value {
        case .array(let items) where !items.isEmpty:
            return "[\n" + items.map { inner + pretty($0, indentation: inner) }.joined(separator: ",\n")
                + "\n\(indentation)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { "\(inner)\(quoted($0.name)): \(pretty($0.value, indentation: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indentation)}"
        default:
            return compact(value)
        }
    }

    /// A string by RFC 8259, section 7.
    package static func quoted(_ text: String) -> String {
        guard StringLiteral.needsEscapes(text) else { return "\"\(text)\"" }
        return JSONText.quoted(text, escaping: Invisible.contains)
    }
}
