/// A date as header fields have it (RFC 9110 section 5.6.7), read by own arithmetic.
nonisolated enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let longDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// The seconds since 1970-01-01T00:00:00Z, or `nil` where the text is none of the three forms:
    ///
    /// - `Sun, 06 Nov 1994 08:49:37 GMT`, the one that is sent today;
    /// - `Sunday, 06-Nov-94 08:49:37 GMT`, of RFC 850;
    /// - `Sun Nov  6 08:49:37 1994`, of `asctime` in C.
    ///
    /// That the day of the week is the right one is not checked.
    ///
    /// - Parameter now: Seconds since 1970. A year of two digits is the last such year that is not more than 50 years
    ///   after it. Without it, the years are those from 1970 to 2069.
    static func parse(_ text: String, now: Int64? = nil) -> Int64? {
        let words = text.trimmed.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard let first = words.first else { return nil }
        if first.hasSuffix(",") {
            guard words.last == "GMT" else { return nil }
            let day = String(first.dropLast())
            return words.count == 6 && days.contains(day)
                ? seconds(day: words[1], month: words[2], year: year(words[3]), time: words[4])
                : words.count == 4 && longDays.contains(day)
                    ? rfc850(date: words[1], time: words[2], now: now)
                    : nil
        }
        guard words.count == 5, days.contains(first) else { return nil }
        return seconds(day: words[2], month: words[1], year: year(words[4]), time: words[3])
    }

    private static func rfc850(date: String, time: String, now: Int64?) -> Int64? {
        let parts = date.split(separator: "-").map(String.init)
        guard parts.count == 3, let short = number(parts[2], digits: 2) else { return nil }
        let latest = now.map { CalendarDate(daysSince1970: Int($0 / 86_400)).year + 50 } ?? 2069
        let year = latest - latest % 100 + short
        return seconds(day: parts[0], month: parts[1], year: year > latest ? year - 100 : year, time: time)
    }

    private static func seconds(day: String, month: String, year: Int?, time: String) -> Int64? {
        // `asctime` writes days below 10 with one digit.
        guard let year, let day = number(day, digits: day.utf8.count == 1 ? 1 : 2),
            let month = months.firstIndex(of: month),
            let date = CalendarDate(year: year, month: month + 1, day: day)
        else { return nil }
        var reader = DigitReader(time)
        guard let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60, reader.skip(":"),
            let second = reader.number(digits: 2), second <= 60, reader.isAtEnd
        else { return nil }
        return Int64(date.daysSince1970) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    }

    private static func year(_ text: String) -> Int? {
        number(text, digits: 4)
    }

    private static func number(_ text: String, digits: Int) -> Int? {
        var reader = DigitReader(text)
        guard let number = reader.number(digits: digits), reader.isAtEnd else { return nil }
        return number
    }
}
