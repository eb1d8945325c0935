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
}
