import SourceTree

/// Members that are single values. What authors often write in place of one is read as they mean it, with a warning.
extension ReadingContext {
    /// A text. Numbers and booleans are read as the text they are written as, since authors forget quotes:
    /// `version: 1.0`.
    func string(_ member: Node.Member) -> String? {
        text(member)?.text
    }

    /// The node of a text, see ``string(_:)``.
    func text(_ member: Node.Member) -> Node? {
        switch member.value.kind {
        case .string: return member.value
        case .integer, .number, .bool:
            let message = "'\(member.key)' must be a string; put quotes around it"
            warningOnce("unquoted-text", message, at: member.value.location)
            return member.value
        case .mapping:
            guard let reference = member.value.member("$ref") else {
                wrongType(member, expected: "a string")
                return nil
            }
            guard let target = followMisplaced(reference, in: "'\(member.key)'") else { return nil }
            guard target.kind == .string else {
                let message = "'\(member.key)' must be a string, but this is \(target.kind.title)"
                error("wrong-type", message, at: target.location)
                return nil
            }
            return target
        default:
            wrongType(member, expected: "a string")
            return nil
        }
    }

    func bool(_ member: Node.Member) -> Bool? {
        if let bool = member.value.bool { return bool }
        switch member.value.string {
        case "true", "false":
            let message = "'\(member.key)' must be true or false, without quotes"
            warningOnce("quoted-bool", message, at: member.value.location)
            return member.value.string == "true"
        default:
            wrongType(member, expected: "true or false")
            return nil
        }
    }

    /// A flag that is false where the document says nothing.
    func flag(_ member: Node.Member) -> Bool { bool(member) ?? false }

    /// `deprecated`, for which some authors write the reason instead of `true`.
    func deprecation(_ member: Node.Member) -> Bool {
        guard let text = member.value.string, text != "true", text != "false" else { return flag(member) }
        let message = "'deprecated' must be true or false; a text is read as true"
        warningOnce("wrong-type", message, at: member.value.location)
        return !text.isEmpty
    }

    func number(_ member: Node.Member) -> SchemaNumber? {
        let node = member.value
        if let double = node.number { return SchemaNumber(text: node.text ?? "\(double)", double: double) }
        if let string = node.string, let double = Double(string), double.isFinite {
            warningOnce("quoted-number", "'\(member.key)' must be a number, without quotes", at: node.location)
            return SchemaNumber(text: string, double: double)
        }
        wrongType(member, expected: "a number")
        return nil
    }

    /// A length or count: an integer from 0. One too large to be reached by anything is read as absent.
    func count(_ member: Node.Member) -> Int? {
        guard let number = number(member) else { return nil }
        if let count = number.integer, count >= 0 { return count }
        if number.double < 0 || number.double.rounded() != number.double {
            let message = "'\(member.key)' must be an integer from 0, and is ignored"
            warning("invalid-count", message, at: member.value.location)
        }
        return nil
    }

    /// One of a fixed set of words.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ member: Node.Member, _ type: Word.Type) -> Word? {
        guard let text = string(member) else { return nil }
        if let word = Word(rawValue: text), Word.allCases.contains(where: { $0 == word }) { return word }
        let words = Word.allCases.map(\.rawValue)
        unknownWord(text, member, words: words)
        return nil
    }

    func unknownWord(_ text: String, _ member: Node.Member, words: [String]) {
        error(
            "unknown-value",
            "'\(text)' is not a value of '\(member.key)', which is one of \(words.joined(separator: ", "))",
            at: member.value.location,
            notes: suggestions(for: text, among: words),
        )
    }
}
