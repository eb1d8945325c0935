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
    init?(_ reader: inout DigitReader) {
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
        String(unsafeUninitializedCapacity: Self.maximumLength) { $0.baseAddress.map(write) ?? 0 }
    }

    /// The length of `2024-02-29T12:30:00.123456Z`.
    static let maximumLength = 27

    /// Writes ``text`` as ASCII.
    ///
    /// - Returns: How many bytes that is.
    func write(to target: UnsafeMutablePointer<UInt8>) -> Int {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = Int(seconds - days * 86_400)
        let date = CalendarDate(daysSince1970: Int(days))
        Self.write(date.year, digits: 4, to: target, UInt8(ascii: "-"))
        Self.write(date.month, digits: 2, to: target + 5, UInt8(ascii: "-"))
        Self.write(date.day, digits: 2, to: target + 8, UInt8(ascii: "T"))
        Self.write(rest / 3_600, digits: 2, to: target + 11, UInt8(ascii: ":"))
        Self.write(rest / 60 % 60, digits: 2, to: target + 14, UInt8(ascii: ":"))
        Self.write(rest % 60, digits: 2, to: target + 17, UInt8(ascii: "Z"))
        let microseconds = nanoseconds / 1_000
        guard microseconds > 0 else { return 20 }
        target[19] = UInt8(ascii: ".")
        Self.write(microseconds, digits: 6, to: target + 20, UInt8(ascii: "Z"))
        var end = 26
        while target[end - 1] == UInt8(ascii: "0") { end -= 1 }
        target[end] = UInt8(ascii: "Z")
        return end + 1
    }

    /// Writes the last decimal digits of a number that is not negative, and a character behind them.
    private static func write(_ number: Int, digits: Int, to target: UnsafeMutablePointer<UInt8>, _ end: UInt8) {
        var rest = number
        for index in (0..<digits).reversed() {
            target[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        target[digits] = end
    }
}

/// Reads fixed numbers of digits.
nonisolated struct DigitReader {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, 0..<bytes.count)
    }

    /// Reads a part of a longer text, which must be within it.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { index == end }

    mutating func number(digits: Int) -> Int? {
        guard index + digits <= end else { return nil }
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
        guard index < end, Unicode.Scalar(bytes[index]) == character else { return false }
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
