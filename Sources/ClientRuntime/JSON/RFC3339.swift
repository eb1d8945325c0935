/// A point in time as RFC 3339 writes it, by own arithmetic: no formatter is built, and no calendar or locale asked.
nonisolated struct RFC3339 {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    var seconds: Int64
    /// The nanoseconds since then, 0 to 999,999,999.
    var nanoseconds: Int

    init(seconds: Int64, nanoseconds: Int) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Reads a date and time with an offset from UTC (section 5.6).
    ///
    /// Any number of digits may be in the fraction, of which nine count. `T` and `Z` may be in lower case, and a space
    /// may stand for the `T`, as the section permits; the offset may lack its colon, as many servers write it. A second
    /// of 60 is the first of the next minute. A time without an offset is none: it would be a guess.
    init?(_ text: String) {
        var reader = DigitReader(text)
        guard let date = CalendarDate(&reader),
            reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60, reader.skip(":"),
            let second = reader.number(digits: 2), second <= 60
        else { return nil }
        nanoseconds = 0
        if reader.skip(".") || reader.skip(",") {
            guard let fraction = reader.fraction() else { return nil }
            nanoseconds = fraction
        }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour * 3_600 + minute * 60 + second - offset)
    }

    /// The time in UTC, with microseconds if there are any: `2024-02-29T12:30:00Z`, `2024-02-29T12:30:00.25Z`.
    var text: String {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = Int(seconds - days * 86_400)
        let date = CalendarDate(daysSince1970: Int(days))
        var text: [UInt8] = []
        text.reserveCapacity(27)
        let parts: [(count: Int, number: Int, end: Unicode.Scalar)] = [
            (4, date.year, "-"), (2, date.month, "-"), (2, date.day, "T"),
            (2, rest / 3_600, ":"), (2, rest / 60 % 60, ":"), (2, rest % 60, "."),
        ]
        for part in parts {
            text.append(part.count, digitsOf: part.number)
            text.append(UInt8(ascii: part.end))
        }
        text.append(6, digitsOf: nanoseconds / 1_000)
        while text.last == UInt8(ascii: "0") { text.removeLast() }
        // No fraction at all.
        if text.last == UInt8(ascii: ".") { text.removeLast() }
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }
}

/// Reads fixed numbers of digits.
nonisolated struct DigitReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number(digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var number = 0
        for _ in 0..<digits {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index] else { return nil }
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        return number
    }

    /// As many digits as there are, at least one; `nil` when the number is too large.
    mutating func number() -> Int? {
        guard var number = number(digits: 1) else { return nil }
        while let digit = self.number(digits: 1) {
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, isTooMuch) = tens.addingReportingOverflow(digit)
            guard !isTooLarge, !isTooMuch else { return nil }
            number = sum
        }
        return number
    }

    /// Skips a character, if it is there.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, Unicode.Scalar(bytes[index]) == character else { return false }
        index += 1
        return true
    }

    /// The digits of a fraction of a second, in nanoseconds.
    mutating func fraction() -> Int? {
        guard var nanoseconds = number(digits: 1) else { return nil }
        var digits = 1
        while let digit = number(digits: 1) {
            guard digits < 9 else { continue }
            nanoseconds = nanoseconds * 10 + digit
            digits += 1
        }
        for _ in digits..<9 { nanoseconds *= 10 }
        return nanoseconds
    }

    /// An offset from UTC in seconds: `Z`, `+01:30` or `-0800`.
    mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let isNegative = skip("-")
        guard isNegative || skip("+"), let hours = number(digits: 2), hours < 24 else { return nil }
        _ = skip(":")
        guard let minutes = number(digits: 2), minutes < 60 else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return isNegative ? -seconds : seconds
    }
}
