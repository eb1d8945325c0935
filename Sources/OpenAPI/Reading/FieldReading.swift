import SourceTree

/// The fixed fields of one object of the specification.
protocol FieldName: RawRepresentable<String>, CaseIterable, Sendable {
    /// The object's name in the specification: `Info Object`.
    static var object: String { get }
    /// What becomes of a field that is none of these.
    static var others: OtherFields { get }
}

extension FieldName {
    static var others: OtherFields { .refused }
}

extension ReadingContext {
    /// Hands each member of an object to the code that reads it, in document order.
    ///
    /// - Returns: the `x-` fields; nil, with an error, when the node is no mapping.
    func readFields<Field: FieldName>(
        of node: Node,
        as fields: Field.Type,
        read: (Field, Node.Member) -> Void,
    ) -> Extensions? {
        // `application/json:` with nothing after it is an empty object to its author.
        if node.isNull {
            warningOnce("null-field", "\(Field.object) is null, which is read as an empty object", at: node.location)
            return Extensions()
        }
        guard let members = mappingMembers(of: node, Field.object) else { return nil }
        var extensions: [Extensions.Entry] = []
        var target: Node?
        for member in members {
            let key = member.key
            if let field = Field(rawValue: key) {
                read(field, member)
            } else if key.hasPrefix("x-") {
                extensions.append(.init(member, member.value))
            } else if key == "$ref" {
                target = followMisplaced(member, in: "the \(Field.object)")
            } else {
                otherField(member, of: fields)
            }
        }
        if let target, let others = readFields(of: target, as: fields, read: read) { extensions += others }
        return Extensions(extensions)
    }

    /// Follows a reference where the specification allows none: authors who split a document over files write them for
    /// operations and descriptions as well.
    func followMisplaced(_ member: Node.Member, in place: String) -> Node? {
        guard let text = member.value.string else {
            wrongType(member, expected: "a string")
            return nil
        }
        warningOnce(
            "misplaced-reference",
            "\(place) may not be a reference; it is followed all the same",
            at: member.keyLocation,
        )
        let reference = Reference(text: text, node: member.value, scope: scope(of: member.value))
        return ReferenceTarget(context: self).end(of: reference, .other)?.node
    }

    /// The members of a node that has to be a mapping; nil, with an error, when it is something else.
    func mappingMembers(of node: Node, _ object: String) -> Node.Members? {
        if let members = node.members { return members }
        error("wrong-type", "\(object) must be an object, but this is \(node.kind.title)", at: node.location)
        return nil
    }

    func missingField(_ name: String, of object: String, at node: Node) {
        error("missing-field", "\(object) needs the field '\(name)'", at: node.location)
    }

    /// For required fields without which everything works as well.
    func missingFieldWarning(_ name: String, of object: String, at node: Node) {
        warningOnce("missing-field", "\(object) should have the field '\(name)'", at: node.location)
    }

    func wrongType(_ member: Node.Member, expected: String) {
        if member.value.isNull {
            // `description:` with nothing after it is a habit of many authors, and says nothing.
            let message = "'\(member.key)' is null, which is read as if it were absent"
            warningOnce("null-field", message, at: member.value.location)
        } else {
            let message = "'\(member.key)' must be \(expected), but this is \(member.value.kind.title)"
            error("wrong-type", message, at: member.value.location)
        }
    }

    // MARK: Single values

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

    // MARK: Collections

    /// The elements of an array; empty, with an error, when the value is something else.
    func array<Element>(_ member: Node.Member, read: (Node) -> Element?) -> [Element] {
        guard let items = target(of: member)?.items else {
            if reference(in: member) == nil { wrongType(member, expected: "an array") }
            return []
        }
        return items.compactMap(read)
    }

    func strings(_ member: Node.Member) -> [String] {
        array(member) { item in
            if let text = item.string { return text }
            switch item.kind {
            case .integer, .number, .bool:
                let message = "the values of '\(member.key)' must be strings; put quotes around them"
                self.warningOnce("unquoted-text", message, at: item.location)
                return item.text
            default:
                let message = "the values of '\(member.key)' must be strings, but this is \(item.kind.title)"
                self.error("wrong-type", message, at: item.location)
                return nil
            }
        }
    }

    /// The entries of a map from names of the author's choice; empty, with an error, when the value is no mapping.
    func map<Value>(_ member: Node.Member, read: (Node.Member) -> Value?) -> OrderedMap<Value> {
        guard let members = target(of: member)?.members else {
            if reference(in: member) == nil { wrongType(member, expected: "an object") }
            return OrderedMap()
        }
        return map(members, read: read)
    }

    /// The value of a member, or what a reference in its place leads to: authors who split a document over files have
    /// one with all schemas, say.
    private func target(of member: Node.Member) -> Node? {
        reference(in: member).map { followMisplaced($0, in: "'\(member.key)'") } ?? member.value
    }

    /// A reference that stands for the whole of a member. A property that is called `$ref` has a schema, not a text.
    private func reference(in member: Node.Member) -> Node.Member? {
        guard let reference = member.value.member("$ref"), reference.value.string != nil else { return nil }
        return reference
    }

    func map<Value>(_ members: Node.Members, read: (Node.Member) -> Value?) -> OrderedMap<Value> {
        var entries: [OrderedMap<Value>.Entry] = []
        entries.reserveCapacity(members.count)
        for member in members {
            if let value = read(member) { entries.append(.init(member, value)) }
        }
        checkEquivalentNames(members)
        return OrderedMap(entries)
    }
}

extension Node.Kind {
    /// The kind with its article, in JSON's terms, which hold for YAML as well.
    var title: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a string"
        case .sequence: "an array"
        case .mapping: "an object"
        }
    }
}
