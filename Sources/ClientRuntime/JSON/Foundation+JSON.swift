// The types of Foundation that formats of JSON Schema stand for. The rest of JSON and models does without Foundation.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `format: date-time`, by RFC 3339: read with any offset and any fraction of a second, written in UTC with up to
/// microseconds.
extension Date: JSONCodable {
    public init(json: JSONElement) throws {
        guard let time = RFC3339(try json.string()) else {
            throw json.mismatch(expected: "a date and time with an offset (RFC 3339)", found: "another string")
        }
        let sinceReference = Double(time.seconds - Self.secondsFrom1970ToReference)
        self.init(timeIntervalSinceReferenceDate: sinceReference + Double(time.nanoseconds) / 1e9)
    }

    /// Writes the date. One outside of the years 0 to 9999, for which RFC 3339 has no form, is written as `null`.
    public func write(to writer: inout JSONWriter) {
        let interval = timeIntervalSinceReferenceDate
        guard Self.writable ~= interval else { return writer.writeNull() }
        var seconds = interval.rounded(.down)
        var microseconds = ((interval - seconds) * 1e6).rounded()
        if microseconds >= 1e6 {
            seconds += 1
            microseconds = 0
        }
        let time = RFC3339(
            seconds: Int(seconds) + Self.secondsFrom1970ToReference,
            nanoseconds: Int(microseconds) * 1_000
        )
        writer.writeString(time.text)
    }

    public static var _empty: Date { Date(timeIntervalSinceReferenceDate: 0) }

    public var _slot: Fields.Slot { Fields.Slot(.double(timeIntervalSinceReferenceDate)) }

    public init?(_slot: Fields.Slot) {
        guard case .double(let interval) = _slot.content else { return nil }
        self.init(timeIntervalSinceReferenceDate: interval)
    }

    private static let secondsFrom1970ToReference = 978_307_200

    /// From the first second of the year 0 to the last of the year 9999, with room for rounding to microseconds.
    private static let writable: Range<Double> = -63_145_526_400..<252_423_993_599.999999
}

/// `format: uuid`: read in upper or lower case, written in lower case (RFC 9562, section 4).
extension UUID: JSONCodable {
    public init(json: JSONElement) throws {
        guard let value = UUID(uuidString: try json.string()) else {
            throw json.mismatch(expected: "a UUID", found: "another string")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.writeString(uuidString.lowercased()) }

    public static var _empty: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
}

/// A number with up to 38 decimal digits, exactly as it is in the text. A string that holds a number is read too;
/// written is a number.
extension Decimal: JSONCodable {
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
    private static func exactly(_ text: String) -> Decimal? {
        guard let tape = try? JSONTape(parsing: Array(text.utf8)), let token = tape.tokens.first,
            token.kind == .integer || token.kind == .number, Int(token.length) == text.utf8.count
        else { return nil }
        return Decimal(string: text)
    }
}

extension CalendarDate {
    /// The day of a moment, in UTC.
    public init(_ date: Date) {
        let days = (date.timeIntervalSince1970 / 86_400).rounded(.down)
        // A `Date` may lie years outside of what RFC 3339 can write: then the first or the last day that it can.
        self.init(daysSince1970: Int(exactly: max(-719_528, min(days, 2_932_896))) ?? 0)
    }
}
