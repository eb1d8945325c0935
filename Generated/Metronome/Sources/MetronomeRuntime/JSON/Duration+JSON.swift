/// `format: duration` as a fixed length of time. A day is 24 hours; years and months have no fixed length, and are an
/// error: ``CalendarDuration`` reads them.
nonisolated extension Duration: JSONCodable {
    public init(json: JSONElement) throws {
        let parts = try json.string(as: "a duration such as PT1H30M") { CalendarDuration($0) }
        guard parts.years == 0, parts.months == 0 else {
            throw json.mismatch(expected: "a duration without years and months", found: "one with them")
        }
        var seconds: Int64 = 0
        let units: [(Int, Int64)] = [
            (parts.weeks, 604_800), (parts.days, 86_400), (parts.hours, 3_600), (parts.minutes, 60), (parts.seconds, 1),
        ]
        for (count, unit) in units {
            let (product, isTooLarge) = Int64(count).multipliedReportingOverflow(by: unit)
            let (sum, isTooMuch) = seconds.addingReportingOverflow(product)
            guard !isTooLarge, !isTooMuch else {
                throw json.mismatch(expected: "a duration that fits 64 bits", found: "a longer one")
            }
            seconds = sum
        }
        let length = Duration.seconds(seconds) + .nanoseconds(parts.nanoseconds)
        self = parts.isNegative ? .zero - length : length
    }

    /// Writes hours, minutes and seconds, with up to nanoseconds: `PT36H0.5S`.
    public func write(to writer: inout JSONWriter) {
        let isNegative = self < .zero
        let (seconds, attoseconds) = components
        let magnitude = seconds.magnitude
        let parts = CalendarDuration(
            hours: Int(clamping: magnitude / 3_600),
            minutes: Int(clamping: magnitude / 60 % 60),
            seconds: Int(clamping: magnitude % 60),
            nanoseconds: Int(attoseconds.magnitude / 1_000_000_000),
            isNegative: isNegative
        )
        writer.writeString(parts.description)
    }

    public static var _empty: Duration { .zero }
}
