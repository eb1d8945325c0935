import SchemaIR

/// What a value must be beyond its type.
extension HTTPComparison {
    func compare(
        _ before: [Constraint],
        _ after: [Constraint],
        of thing: String,
        at place: ChangeCollector.Place,
        _ direction: Direction,
        into changes: inout ChangeCollector
    ) {
        guard Set(before) != Set(after) else { return }
        let isTightened = Self.isTightened(from: before, to: after)
        let isLoosened = Self.isTightened(from: after, to: before)
        let (code, verb): (Change.Code, String) =
            switch (isTightened, isLoosened) {
            case (true, false): (.constraintsTightened, "must meet more demands now")
            case (false, true): (.constraintsLoosened, "must meet fewer demands now")
            default: (.constraintsChanged, "must meet other demands now")
            }
        changes.note(
            code,
            "\(thing) \(verb)",
            at: place,
            http: isTightened ? direction.inRequests : .compatible,
            showsInSwift: false
        )
    }

    /// Whether there may be a value that was right and is not any more.
    private static func isTightened(from before: [Constraint], to after: [Constraint]) -> Bool {
        after.contains { constraint in !before.contains { $0.implies(constraint) } }
    }
}

extension Constraint {
    /// Whether what meets this demand surely meets another.
    fileprivate func implies(_ other: Constraint) -> Bool {
        switch (self, other) {
        case (.minLength(let one), .minLength(let other)), (.minItems(let one), .minItems(let other)),
            (.minProperties(let one), .minProperties(let other)):
            one >= other
        case (.maxLength(let one), .maxLength(let other)), (.maxItems(let one), .maxItems(let other)),
            (.maxProperties(let one), .maxProperties(let other)):
            one <= other
        case (.minimum(let one, let isExclusive), .minimum(let other, let isOtherExclusive)):
            one.value > other.value || one == other && (isExclusive || !isOtherExclusive)
        case (.maximum(let one, let isExclusive), .maximum(let other, let isOtherExclusive)):
            one.value < other.value || one == other && (isExclusive || !isOtherExclusive)
        case (.items(let one), .items(let other)), (.values(let one), .values(let other)):
            other.allSatisfy { demand in one.contains { $0.implies(demand) } }
        default: self == other
        }
    }
}

extension Constraint.Bound {
    fileprivate var value: Double {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        }
    }
}
