nonisolated extension BinaryInteger {
    /// The digits of a number that is not negative, with zeros in front up to a number of digits.
    func digits(_ count: Int, radix: Int = 10) -> String {
        let digits = String(self, radix: radix)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}

nonisolated extension [UInt8] {
    /// Appends the last decimal digits of a number that is not negative, as many as asked for.
    mutating func append(_ count: Int, digitsOf number: Int) {
        var unit = 1
        for _ in 1..<Swift.max(count, 1) { unit *= 10 }
        while unit > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
    }
}
