import SourceTree

/// What becomes of a field that the specification does not know and that does not begin with `x-`.
enum OtherFields: Sendable {
    /// An error: documents in use have none there, so it is a slip, and what it was to say would be lost.
    case refused
    /// A warning: documents in use have some there.
    case ignored
    /// As `ignored`, but for keywords that say what a value is: they belong into `schema`, and would be lost.
    case ignoredBesideSchema
}

extension ReadingContext {
    /// Says what is to be said about a field that is none of an object's.
    func otherField<Field: FieldName>(_ member: Node.Member, of fields: Field.Type) {
        let names = Field.allCases.lazy.map(\.rawValue)
        switch Field.others {
        case .refused: refusedField(member, of: Field.object, among: names)
        case .ignoredBesideSchema where SchemaKeyword.byName[member.key]?.saysWhatAValueIs == true:
            problemOnce(
                .error,
                "misplaced-field",
                "'\(member.key)' is a field of the Schema Object: it belongs into 'schema' of the \(Field.object)",
                at: member.keyLocation,
            )
        case .ignored, .ignoredBesideSchema: unknownField(member, of: Field.object, among: names)
        }
    }

    func unknownField(_ member: Node.Member, of object: String, among fields: some Collection<String>) {
        warningOnce(
            "unknown-field",
            "'\(member.key)' is not a field of the \(object)",
            at: member.keyLocation,
            notes: suggestions(for: member.key, among: fields),
        )
    }

    private func refusedField(_ member: Node.Member, of object: String, among fields: some Collection<String>) {
        let nearest = suggestions(for: member.key, among: fields)
        problemOnce(
            .error,
            "unknown-field",
            "'\(member.key)' is not a field of the \(object)",
            at: member.keyLocation,
            notes: nearest.isEmpty ? [.init("fields beside those of the specification begin with 'x-'")] : nearest,
        )
    }
}
