/// A point in time as a model stores it: with the text that it was read from, so that what nobody changes goes back as it
/// came.
///
/// RFC 3339 has many texts for one moment, which differ in their offset and in the digits of the fraction, and a `Date`
/// remembers none of them. Two moments are equal when the points in time are.
nonisolated struct Moment: Sendable {
    /// Seconds since 2001-01-01T00:00:00Z, as Foundation's `Date` counts.
    let interval: Double
    /// The text, where it is not the one that is written for the interval.
    private let spelling: Spelling?

    /// A class, so that a slot is as large as without.
    private final class Spelling: Sendable {
        let text: String

        init(_ text: String) {
            self.text = text
        }
    }

    init(interval: Double) {
        self.interval = interval
        spelling = nil
    }

    /// Reads a date and time with an offset from UTC (RFC 3339, section 5.6), with any fraction of a second.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, 0..<bytes.count)
    }

    /// Reads a part of a longer text.
    private init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var reader = DigitReader(bytes, range)
        guard let time = RFC3339(&reader) else { return nil }
        let seconds = Double(time.seconds - Self.secondsFrom1970ToReference)
        interval = seconds + Double(time.nanoseconds) / 1e9
        let isCanonical = Self.isCanonical(bytes[range]) && Self.exact ~= interval
        spelling = isCanonical ? nil : Spelling(String(decoding: bytes[range], as: UTF8.self))
    }

    /// What has no escapes, as dates have none, is read without a string being made of it.
    init(json: JSONElement) throws {
        let expected = "a date and time with an offset (RFC 3339)"
        let token = json.token
        guard token.kind == .string else {
            self = try json.string(as: expected) { Moment($0) }
            return
        }
        guard let moment = Moment(json.tape.bytes, token.start..<token.end) else {
            throw json.mismatch(expected: expected, found: "another string")
        }
        self = moment
    }

    /// Writes the text that it was read from, else the moment in UTC, with up to microseconds. One outside of the years 0
    /// to 9999, for which RFC 3339 has no form, is written as `null`.
    func write(to writer: inout JSONWriter) {
        if let spelling { return writer.writeString(spelling.text) }
        guard Self.writable ~= interval else { return writer.writeNull() }
        var seconds = interval.rounded(.down)
        var microseconds = ((interval - seconds) * 1e6).rounded()
        if microseconds >= 1e6 {
            seconds += 1
            microseconds = 0
        }
        let time = RFC3339(
            seconds: Int64(seconds) + Self.secondsFrom1970ToReference,
            nanoseconds: Int(microseconds) * 1_000
        )
        writer.writeTime(time)
    }

    /// Whether a date and time is spelled as ``RFC3339/text`` spells it: `2024-02-29T12:30:00Z`, or with a fraction of at
    /// most six digits, the last of which is not zero. A second of 60 belongs to the next minute.
    private static func isCanonical(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.startIndex
        guard text.count >= 20, text.last == UInt8(ascii: "Z"), text[start + 10] == UInt8(ascii: "T"),
            text[start + 17] != UInt8(ascii: "6")
        else { return false }
        if text.count == 20 { return true }
        return text.count <= 27 && text[start + 19] == UInt8(ascii: ".")
            && text[text.endIndex - 2] != UInt8(ascii: "0")
    }

    private static let secondsFrom1970ToReference: Int64 = 978_307_200

    /// From the first second of the year 0 to the last of the year 9999, with room for rounding to microseconds.
    private static let writable: Range<Double> = -63_145_526_400..<252_423_993_599.999999

    /// Where a `Double` has room for microseconds: 136 years on either side of 2001.
    private static let exact: Range<Double> = -0x1p32..<0x1p32
}

nonisolated extension Moment: Hashable {
    static func == (lhs: Moment, rhs: Moment) -> Bool { lhs.interval == rhs.interval }

    func hash(into hasher: inout Hasher) { hasher.combine(interval) }
}
