nonisolated extension ObjectLayout.Constraint {
    /// Whether an integer is as the constraint demands.
    func allows(_ value: Int64) -> Bool {
        switch self {
        case .minimum(let bound): bound.compare(with: value) != .greater
        case .maximum(let bound): bound.compare(with: value) != .less
        case .exclusiveMinimum(let bound): bound.compare(with: value) == .less
        case .exclusiveMaximum(let bound): bound.compare(with: value) == .greater
        case .multipleOf(.integer(let divisor)): divisor <= 0 || value % divisor == 0
        case .multipleOf(.number(let divisor)): Self.isMultiple(Double(value), of: divisor)
        default: true
        }
    }

    /// Whether an integer is as the constraint demands.
    func allows(_ value: UInt64) -> Bool {
        if let integer = Int64(exactly: value) { return allows(integer) }
        return switch self {
        case .maximum(.integer), .exclusiveMaximum(.integer): false
        case .multipleOf(.integer(let divisor)): divisor <= 0 || value % divisor.magnitude == 0
        default: allows(Double(value))
        }
    }

    /// Whether a number is as the constraint demands. One that is none (NaN) compares with nothing, and passes.
    func allows(_ value: Double) -> Bool {
        if let integer = Int64(exactly: value) { return allows(integer) }
        return switch self {
        case .minimum(let bound): !(value < bound.double)
        case .maximum(let bound): !(value > bound.double)
        case .exclusiveMinimum(let bound): !(value <= bound.double)
        case .exclusiveMaximum(let bound): !(value >= bound.double)
        case .multipleOf(let divisor): Self.isMultiple(value, of: divisor.double)
        default: true
        }
    }

    /// Whether a number is a multiple of another as far as doubles can tell: 0.07 is one of 0.01, though the nearest
    /// doubles are not. Both numbers and the quotient are rounded once, each by half a unit in the last place.
    private static func isMultiple(_ value: Double, of divisor: Double) -> Bool {
        guard divisor > 0, value.isFinite else { return true }
        let quotient = value / divisor
        guard quotient.isFinite else { return true }
        return (quotient - quotient.rounded()).magnitude <= 4 * quotient.ulp
    }
}

nonisolated extension ObjectLayout.Constraint.Bound {
    /// How the bound stands to a value.
    enum Order {
        case less, equal, greater
    }

    /// The nearest double.
    var double: Double {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        }
    }

    /// Compares exactly: an integer beyond 2^53 is not rounded to the nearest double.
    func compare(with value: Int64) -> Order {
        switch self {
        case .integer(let bound): return Self.order(bound, value)
        case .number(let bound):
            guard bound < 0x1p63 else { return .greater }
            guard bound >= -0x1p63, let floor = Int64(exactly: bound.rounded(.down)) else { return .less }
            let order = Self.order(floor, value)
            return order == .equal && bound > bound.rounded(.down) ? .greater : order
        }
    }

    private static func order(_ lhs: Int64, _ rhs: Int64) -> Order {
        if lhs == rhs { .equal } else { lhs < rhs ? .less : .greater }
    }
}
