// `Decimal` is Foundation's.
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A decimal number that JSON has as a string: `"19.99"`, as `type: string` with `format: decimal` says.
///
/// Amounts of money come this way, so that nobody on the way rounds them to a `Double`.
public nonisolated struct DecimalText: Hashable, Sendable {
    /// The number.
    public var value: Decimal

    /// Makes the text of a number.
    public init(_ value: Decimal) {
        self.value = value
    }
}

nonisolated extension DecimalText: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(Decimal(value)) }

    public static func < (lhs: DecimalText, rhs: DecimalText) -> Bool { lhs.value < rhs.value }

    /// The digits, with a point and without grouping.
    public var description: String { value.description }
}

nonisolated extension DecimalText: JSONCodable {
    /// Reads a string that holds a number, or a number.
    public init(json: JSONElement) throws { self.init(try Decimal(json: json)) }

    /// Writes a string.
    public func write(to writer: inout JSONWriter) {
        value.isFinite ? writer.writeString(value.description) : writer.writeNull()
    }

    public static var _empty: DecimalText { DecimalText(Decimal()) }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .string && (try? Self(json: json)) != nil ? MatchScore.exact : nil
    }

    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        value._validate(constraints, &report)
    }
}
