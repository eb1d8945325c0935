/// A length of time as calendars have it, `format: duration`: `P1Y2M10DT2H30M` (ISO 8601; RFC 3339, appendix A).
///
/// A month is no number of days and, where clocks change, a day no number of hours. So the parts stay as they are: `P7D`,
/// `P1W` and `PT168H` are three different durations.
public nonisolated struct CalendarDuration: Hashable, Sendable {
    /// Whether the duration goes back in time.
    public var isNegative = false
    /// `Y` in the date.
    public var years = 0
    /// `M` in the date.
    public var months = 0
    /// `W`, which RFC 3339 has alone and ISO 8601-2 beside other parts.
    public var weeks = 0
    /// `D`, days of the calendar.
    public var days = 0
    /// `H`.
    public var hours = 0
    /// `M` in the time.
    public var minutes = 0
    /// `S`, without the fraction.
    public var seconds = 0
    /// The fraction of `S`: 0 to 999,999,999.
    public var nanoseconds = 0

    /// Makes a duration of parts, none of which should be negative: ``isNegative`` is for the whole.
    public init(
        years: Int = 0,
        months: Int = 0,
        weeks: Int = 0,
        days: Int = 0,
        hours: Int = 0,
        minutes: Int = 0,
        seconds: Int = 0,
        nanoseconds: Int = 0,
        isNegative: Bool = false
    ) {
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.minutes = minutes
        self.seconds = seconds
        self.nanoseconds = nanoseconds
        self.isNegative = isNegative
    }
}

nonisolated extension CalendarDuration: LosslessStringConvertible {
    /// Reads `P1Y2M10DT2H30M`, `P2W` or `-PT0.5S`; `nil` for anything else. Weeks may stand beside other parts; a
    /// fraction is read of seconds only.
    public init?(_ description: String) {
        var reader = DigitReader(description)
        isNegative = reader.skip("-")
        if !isNegative { _ = reader.skip("+") }
        guard reader.skip("P") else { return nil }
        var parts = 0
        let dates: [(Unicode.Scalar, WritableKeyPath<Self, Int>)] = [
            ("Y", \.years), ("M", \.months), ("W", \.weeks), ("D", \.days),
        ]
        let times: [(Unicode.Scalar, WritableKeyPath<Self, Int>)] = [("H", \.hours), ("M", \.minutes)]
        read(dates, from: &reader, &parts)
        if reader.skip("T") {
            let before = parts
            read(times, from: &reader, &parts)
            if let number = reader.number() {
                if reader.skip(".") || reader.skip(",") {
                    guard let fraction = reader.fraction() else { return nil }
                    nanoseconds = fraction
                }
                guard reader.skip("S") else { return nil }
                seconds = number
                parts += 1
            }
            guard parts > before else { return nil }
        }
        guard parts > 0, reader.isAtEnd else { return nil }
    }

    /// Reads parts in their order, each of which may be missing.
    private mutating func read(
        _ units: [(Unicode.Scalar, WritableKeyPath<Self, Int>)],
        from reader: inout DigitReader,
        _ parts: inout Int
    ) {
        for (unit, part) in units {
            let start = reader
            guard let number = reader.number(), reader.skip(unit) else {
                reader = start
                continue
            }
            self[keyPath: part] = number
            parts += 1
        }
    }

    /// The duration as ISO 8601 has it, without the parts that are zero; `PT0S` where all are.
    public var description: String {
        func part(_ number: Int, _ unit: String) -> String { number == 0 ? "" : "\(number)\(unit)" }
        let date = part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D")
        var time = part(hours, "H") + part(minutes, "M")
        if nanoseconds > 0 {
            var fraction = nanoseconds.digits(9)
            while fraction.last == "0" { fraction.removeLast() }
            time += "\(seconds).\(fraction)S"
        } else {
            time += part(seconds, "S")
        }
        if date.isEmpty, time.isEmpty { return "PT0S" }
        return (isNegative ? "-P" : "P") + date + (time.isEmpty ? "" : "T" + time)
    }
}

nonisolated extension CalendarDuration: JSONCodable {
    public init(json: JSONElement) throws {
        self = try json.string(as: "a duration such as P1DT12H") { CalendarDuration($0) }
    }

    public func write(to writer: inout JSONWriter) { writer.writeString(description) }

    public static var _empty: CalendarDuration { CalendarDuration() }
}
