/// What a later schema of a property says about an earlier one, as far as their types show.
enum TypeRefinement {
    case refines
    /// As `type: string` does after `format: date`.
    case saysLess
    /// No JSON value is of both types.
    case contradicts

    init(of earlier: TypeReference, by later: TypeReference) {
        switch (earlier.withoutNull, later.withoutNull) {
        case (_, .any): self = .saysLess
        case (.declared, .map(.any)), (.map, .map(.any)), (.array, .array(.any)): self = .saysLess
        case (.any, _), (.declared, _), (_, .declared), (.integer, .integer), (.string, .string), (.boolean, .boolean),
            (.array, .array), (.map, .map), (.number, .number), (.number, .integer), (.binary, _), (_, .binary):
            self = Self.hasFormat(earlier) && !Self.hasFormat(later) ? .saysLess : .refines
        case (.integer, .number): self = .saysLess
        default: self = .contradicts
        }
        // An enumeration or a struct says more than the kind of JSON that it is.
        if case .declared = earlier.withoutNull, Self.isScalar(later) { self = .saysLess }
    }

    private static func hasFormat(_ type: TypeReference) -> Bool {
        switch type.withoutNull {
        case .integer(let format), .number(let format), .string(let format): format != nil
        default: false
        }
    }

    private static func isScalar(_ type: TypeReference) -> Bool {
        switch type.withoutNull {
        case .integer(format: nil), .number(format: nil), .string(format: nil): true
        default: false
        }
    }
}
