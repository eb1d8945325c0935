/// The value of a number whose text a parser has found to be a valid JSON number.
nonisolated enum JSONNumber {
    /// The number as an `Int`; `nil` when it has a fraction other than zero or does not fit.
    ///
    /// `1.0` and `1e2` are integers, as JSON Schema has it. No floating point is involved, so large integers are exact.
    static func integer(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        if let value = shortInteger(bytes, start, end) { return value }
        let number = Digits(bytes, start, end)
        guard number.isExact else { return nil }
        var magnitude = number.mantissa
        var exponent = number.exponent
        guard magnitude != 0 else { return 0 }
        while exponent < 0 {
            let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { return nil }
            magnitude = quotient
            exponent += 1
        }
        while exponent > 0 {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            magnitude = product
            exponent -= 1
        }
        guard number.isNegative else { return Int(exactly: magnitude) }
        guard magnitude <= Int64.min.magnitude else { return nil }
        return Int(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
    }

    /// The number if it is what most are: few digits and nothing else.
    private static func shortInteger(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        // Nine digits fit an Int of 32 bits.
        guard end - start <= 9 else { return nil }
        var value = 0
        for index in start..<end {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// The nearest `Double`; `nil` when the number is too large for one.
    static func double(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Double? {
        // With a mantissa below 2^53 and a power of ten up to 10^22, both are exact doubles, and one operation rounds
        // once.
        let number = Digits(bytes, start, end)
        if number.isExact, number.mantissa < 1 << 53, -22...22 ~= number.exponent {
            let magnitude = Double(number.mantissa)
            let value = number.exponent < 0
                ? magnitude / powersOfTen[-number.exponent]
                : magnitude * powersOfTen[number.exponent]
            return number.isNegative ? -value : value
        }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// A number as `mantissa × 10^exponent`.
    private struct Digits {
        var isNegative = false
        /// Whether all digits went into the mantissa; trailing zeros of a fraction need not.
        var isExact = true
        var mantissa: UInt64 = 0
        var exponent = 0

        init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
            var index = start
            if index < end, bytes[index] == UInt8(ascii: "-") {
                isNegative = true
                index += 1
            }
            var isFraction = false
            var zeros = 0
            scan: while index < end {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "0"):
                    // Zeros wait for a digit behind them, so that 1.000…0 of any length is exactly 1.
                    zeros += 1
                    if isFraction { exponent -= 1 }
                case UInt8(ascii: "1")...UInt8(ascii: "9"):
                    while zeros > 0 {
                        append(0)
                        zeros = mantissa == 0 ? 0 : zeros - 1
                    }
                    append(UInt64(byte - UInt8(ascii: "0")))
                    if isFraction { exponent -= 1 }
                case UInt8(ascii: "."):
                    isFraction = true
                default:
                    readExponent(bytes, index, end)
                    break scan
                }
                guard isExact else { return }
            }
            exponent += zeros
        }

        private mutating func append(_ digit: UInt64) {
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(digit)
            mantissa = sum
            if overflow || carry { isExact = false }
        }

        /// Reads what follows the `e`.
        private mutating func readExponent(_ bytes: [UInt8], _ start: Int, _ end: Int) {
            var index = start
            var isNegative = false
            if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
                isNegative = bytes[index] == UInt8(ascii: "-")
                index += 1
            }
            var value: Int32 = 0
            while index < end {
                // Far beyond any text's number of digits, a larger exponent makes no difference.
                value = min(value &* 10 &+ Int32(bytes[index] &- UInt8(ascii: "0")), 100_000_000)
                index += 1
            }
            exponent += Int(isNegative ? -value : value)
        }
    }
}
