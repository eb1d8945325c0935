import SchemaIR

/// Schemas.
extension HTTPComparison {
    func compare(_ type: TypeDeclaration, _ other: TypeDeclaration, into changes: inout ChangeCollector) {
        let place = ChangeCollector.Place(old: type.pointer, new: other.pointer)
        let name = "'\(type.pointer)'"
        compare(type.documentation, other.documentation, of: name, at: place, into: &changes)
        let direction = direction(type.id, other.id)
        switch (type.shape, other.shape) {
        case (.object(let object), .object(let otherObject)):
            compare(object.properties, otherObject.properties, direction, into: &changes)
            compare(object.constraints, otherObject.constraints, of: name, at: place, direction, into: &changes)
            compareOthers(
                (object.additionalProperties, object.additionalConstraints),
                (otherObject.additionalProperties, otherObject.additionalConstraints),
                of: "what else \(name) may have",
                at: place.inside("additionalProperties"),
                direction,
                into: &changes
            )
        case (.tuple(let tuple), .tuple(let otherTuple)):
            compare(tuple.elements, otherTuple.elements, direction, into: &changes)
            compareOthers(
                (tuple.rest, tuple.restConstraints),
                (otherTuple.rest, otherTuple.restConstraints),
                of: "what else \(name) may have",
                at: place.inside("items"),
                direction,
                into: &changes
            )
        case (.enumeration(let enumeration), .enumeration(let otherEnumeration)):
            compare((enumeration, type.pointer), (otherEnumeration, other.pointer), direction, into: &changes)
            if enumeration.rawType != otherEnumeration.rawType {
                changes.note(.typeChanged, "values of \(name) have another type now", at: place, http: .breaking)
            }
        case (.union(let union), .union(let otherUnion)):
            compare(union, otherUnion, of: name, at: place, into: &changes)
        case (.alias(let target), .alias(let otherTarget)):
            let codes = TypeCodes(type: .typeChanged, format: .typeChanged)
            compare(target, otherTarget, of: name, at: place, codes, into: &changes)
        // What is another name now is what it stands for, and the other way round.
        case (_, .alias(.declared(let target))): compare(type, new[target], into: &changes)
        case (.alias(.declared(let target)), _): compare(old[target], other, into: &changes)
        default:
            changes.note(.typeKindChanged, "\(name) is something else now", at: place, http: .breaking)
        }
    }

    // MARK: - Types of something

    /// What it is called that something has another type, or another format.
    struct TypeCodes {
        var type: Change.Code
        var format: Change.Code

        static let property = TypeCodes(type: .propertyTypeChanged, format: .propertyFormatChanged)
    }

    func compare(
        _ type: TypeReference,
        _ other: TypeReference,
        of thing: String,
        at place: ChangeCollector.Place,
        _ codes: TypeCodes,
        into changes: inout ChangeCollector
    ) {
        guard !types.isSame(type, other) else { return }
        let isFormat = types.isSameButForFormat(type, other)
        changes.note(
            isFormat ? codes.format : codes.type,
            "\(thing) has another \(isFormat ? "format" : "type") now",
            at: place,
            http: isFormat ? .compatible : .breaking
        )
    }

    /// The members of an object, or elements of a tuple, that the document does not name.
    private func compareOthers(
        _ old: (type: TypeReference?, constraints: [Constraint]),
        _ new: (type: TypeReference?, constraints: [Constraint]),
        of thing: String,
        at place: ChangeCollector.Place,
        _ direction: Direction,
        into changes: inout ChangeCollector
    ) {
        guard let type = old.type, let other = new.type else { return }
        compare(type, other, of: thing, at: place, .property, into: &changes)
        compare(old.constraints, new.constraints, of: thing, at: place, direction, into: &changes)
    }

    // MARK: - Enumerations

    private func compare(
        _ old: (enumeration: EnumerationType, pointer: String),
        _ new: (enumeration: EnumerationType, pointer: String),
        _ direction: Direction,
        into changes: inout ChangeCollector
    ) {
        let values = Dictionary(new.enumeration.cases.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
        let spellings = Set(new.enumeration.cases.flatMap(\.otherSpellings))
        for value in old.enumeration.cases {
            let place = ChangeCollector.Place(old: value.pointer(in: old.pointer), new: value.pointer(in: new.pointer))
            let name = "value '\(value.value)'"
            if let other = values[value.value] {
                compareDescriptions([value.description], [other.description], of: name, at: place, into: &changes)
            } else {
                let isSpelled = spellings.contains(value.value)
                changes.note(
                    .valueRemoved,
                    "\(name) is gone",
                    at: .init(old: place.old, new: nil),
                    http: isSpelled ? .compatible : direction.inRequests
                )
            }
        }
        let known = Set(old.enumeration.cases.map(\.value))
        for value in new.enumeration.cases where !known.contains(value.value) {
            let place = ChangeCollector.Place(old: nil, new: value.pointer(in: new.pointer))
            changes.note(.valueAdded, "value '\(value.value)' is new", at: place, http: .compatible)
        }
    }

    // MARK: - Unions

    private func compare(
        _ union: UnionType,
        _ other: UnionType,
        of name: String,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        var news = other.variants
        for variant in union.variants {
            guard let position = news.firstIndex(where: { types.isSame(variant.type, $0.type) }) else {
                let message = "variant '\(variant.hint ?? variant.pointer)' is gone"
                let place = ChangeCollector.Place(old: variant.pointer, new: nil)
                changes.note(.variantRemoved, message, at: place, http: .breaking)
                continue
            }
            let match = news.remove(at: position)
            if Set(variant.tags) != Set(match.tags) {
                let message = "variant '\(variant.hint ?? variant.pointer)' has another value of the discriminator now"
                let place = ChangeCollector.Place(old: variant.pointer, new: match.pointer)
                changes.note(.discriminatorChanged, message, at: place, http: .breaking, showsInSwift: false)
            }
        }
        for variant in news {
            let place = ChangeCollector.Place(old: nil, new: variant.pointer)
            let message = "variant '\(variant.hint ?? variant.pointer)' is new"
            changes.note(.variantAdded, message, at: place, http: .compatible)
        }
        if union.discriminator != other.discriminator {
            let message = "\(name) has another discriminator now"
            changes.note(.discriminatorChanged, message, at: place, http: .breaking, showsInSwift: false)
        }
    }
}
