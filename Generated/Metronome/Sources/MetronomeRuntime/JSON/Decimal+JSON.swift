// `Decimal` is Foundation's.
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A number with up to 38 decimal digits, exactly as it is in the text. A string that holds a number is read too;
/// written is a number. ``DecimalText`` is written as a string.
nonisolated extension Decimal: JSONCodable {
    public init(json: JSONElement) throws {
        let text = json.kind == .string ? try json.string() : try json.numberText()
        guard let value = Self.exactly(text) else {
            throw json.mismatch(expected: "a decimal number")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) {
        isFinite ? writer.writeNumber(text: description) : writer.writeNull()
    }

    public static var _empty: Decimal { Decimal() }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .number ? MatchScore.kind : nil
    }

    /// Bounds are compared exactly; multiples are as far as doubles can tell.
    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        guard isFinite else { return report.add("type", "be a finite number") }
        for constraint in constraints {
            switch constraint {
            case .minimum(let bound):
                report.expect(Self.exactly(bound.description).map { self >= $0 } ?? true, constraint)
            case .maximum(let bound):
                report.expect(Self.exactly(bound.description).map { self <= $0 } ?? true, constraint)
            case .exclusiveMinimum(let bound):
                report.expect(Self.exactly(bound.description).map { self > $0 } ?? true, constraint)
            case .exclusiveMaximum(let bound):
                report.expect(Self.exactly(bound.description).map { self < $0 } ?? true, constraint)
            case .multipleOf: report.expect(Double(description).map(constraint.allows) ?? true, constraint)
            default: break
            }
        }
    }

    /// `Decimal(string:)` takes a number at the beginning of a text for the whole, so the text is checked to be a
    /// number first.
    static func exactly(_ text: String) -> Decimal? {
        guard let tape = try? JSONTape(parsing: Array(text.utf8)), let token = tape.tokens.first,
            token.kind == .integer || token.kind == .number, token.extent == text.utf8.count
        else { return nil }
        return Decimal(string: text)
    }
}
