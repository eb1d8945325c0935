import SchemaIR

/// Properties of objects, and elements of tuples.
extension HTTPComparison {
    typealias Property = ObjectType.Property

    func compare(
        _ olds: [Property],
        _ news: [Property],
        _ direction: Direction,
        into changes: inout ChangeCollector
    ) {
        let byName = Dictionary(news.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for property in olds {
            guard let other = byName[property.name] else {
                let isMissed = direction.isReceived && property.isRequiredToReceive
                changes.note(
                    .propertyRemoved,
                    "property '\(property.name)' is gone",
                    at: .init(old: property.pointer, new: nil),
                    http: isMissed ? .breaking : .compatible
                )
                continue
            }
            compare(property, other, direction, into: &changes)
        }
        let known = Set(olds.map(\.name))
        for property in news where !known.contains(property.name) {
            let isDemanded = direction.isSent && property.isRequiredToSend
            changes.note(
                .propertyAdded,
                "property '\(property.name)' is new" + (isDemanded ? ", and required" : ""),
                at: .init(old: nil, new: property.pointer),
                http: isDemanded ? .breaking : .compatible
            )
        }
    }

    private func compare(
        _ property: Property,
        _ other: Property,
        _ direction: Direction,
        into changes: inout ChangeCollector
    ) {
        let place = ChangeCollector.Place(old: property.pointer, new: other.pointer)
        let name = "property '\(property.name)'"
        compare(property.type, other.type, of: name, at: place, .property, into: &changes)
        if property.isRequired != other.isRequired {
            changes.note(
                other.isRequired ? .propertyBecameRequired : .propertyBecameOptional,
                other.isRequired ? "\(name) is required now" : "\(name) may be missing now",
                at: place,
                http: other.isRequired
                    ? (other.isReadOnly ? .compatible : direction.inRequests)
                    : (property.isWriteOnly ? .compatible : direction.inAnswers)
            )
        }
        if property.isNullable != other.isNullable {
            changes.note(
                other.isNullable ? .propertyBecameNullable : .propertyBecameNotNullable,
                other.isNullable ? "\(name) may be null now" : "\(name) may not be null any more",
                at: place,
                http: other.isNullable ? direction.inAnswers : direction.inRequests
            )
        }
        if property.isReadOnly != other.isReadOnly || property.isWriteOnly != other.isWriteOnly {
            changes.note(
                .propertyDirectionChanged,
                "\(name) is \(other.directionText) now, it was \(property.directionText)",
                at: place,
                http: other.isReadOnly && !property.isReadOnly ? direction.inRequests : .compatible
            )
        }
        compareValues(property, other, of: name, at: place, into: &changes)
        compare(property.constraints, other.constraints, of: name, at: place, direction, into: &changes)
        compare(property.documentation, other.documentation, of: name, at: place, into: &changes)
    }

    private func compareValues(
        _ property: Property,
        _ other: Property,
        of name: String,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        if property.constant != other.constant {
            changes.note(.constantChanged, "\(name) has another fixed value now", at: place, http: .breaking)
        }
        if property.defaultValue != other.defaultValue {
            changes.note(.defaultChanged, "\(name) has another default now", at: place, http: .compatible)
        }
    }
}

extension ObjectType.Property {
    fileprivate var directionText: String {
        isReadOnly ? "read-only" : isWriteOnly ? "write-only" : "for both directions"
    }
}
