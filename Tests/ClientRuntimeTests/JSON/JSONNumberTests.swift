import ClientRuntime
import Testing

@Suite("JSON numbers")
struct JSONNumberTests {
    private func integer(_ text: String) throws -> Int { try Int(jsonBytes: Array(text.utf8)) }
    private func double(_ text: String) throws -> Double { try Double(jsonBytes: Array(text.utf8)) }

    @Test("Numbers without a fraction are integers", arguments: [
        ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("123456789", 123_456_789), ("1234567890", 1_234_567_890),
        ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
        ("9007199254740993", 9_007_199_254_740_993),
        ("1.0", 1), ("-1.0", -1), ("0.0", 0), ("-0.0", 0), ("100.00", 100), ("1e2", 100), ("1E+2", 100), ("1.5e1", 15),
        ("1000e-3", 1), ("10.0e-1", 1), ("9223372036854775807.0", Int.max),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("922337203685477580.7e1", Int.max), ("0e999999999999", 0), ("0.0e-999999999999", 0),
        ("1.00000000000000000000000000000000000000000000000000", 1),
        ("0.00000000000000000001e20", 1), ("1000000000000000000000000e-24", 1),
    ])
    func integers(text: String, expected: Int) throws {
        #expect(try integer(text) == expected)
    }

    @Test("Fractions and what does not fit are no integers", arguments: [
        "1.5", "0.1", "1e-1", "-2.25", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "1e19", "1e400", "1e-400", "1e999999999999999999999", "1e-999999999999999999999",
        "123456789012345678901234567890",
        "9223372036854775807.5", "1.00000000000000000000000000000000000000000000000001", "true", "\"1\"", "null", "[]",
    ])
    func notIntegers(text: String) {
        #expect(throws: JSONDecodingError.self) { try integer(text) }
    }

    @Test("Doubles are the nearest ones", arguments: [
        "0", "0.1", "0.3", "1.7976931348623157e308", "2.2250738585072014e-308", "4.9406564584124654e-324", "5e-324",
        "2.2250738585072011e-308", "123456789.123456789", "1e22", "1e23", "9007199254740993", "9007199254740992.999",
        "179769313486231570000000000000000000000", "3.141592653589793238462643383279", "0.1e-6", "1e-7", "123e-20",
        "8.5e-100", "1.00000000000000011102230246251565404", "-1.5e-5", "100000000000000000000000", "4.35", "0.000001",
    ])
    func doubles(text: String) throws {
        let expected = try #require(Double(text))
        #expect(try double(text).bitPattern == expected.bitPattern)
    }

    @Test("Minus zero keeps its sign as a double")
    func minusZero() throws {
        #expect(try double("-0").sign == .minus)
        #expect(try double("-0.0").sign == .minus)
        #expect(try double("-0e5").sign == .minus)
        #expect(String(decoding: (-0.0).jsonBytes(), as: UTF8.self) == "-0.0")
    }

    @Test("What is too small for a double is zero, what is too large an error")
    func range() throws {
        #expect(try double("1e-400") == 0)
        #expect(try double("1e-999999999999999999999") == 0)
        #expect(throws: JSONDecodingError.self) { try double("1e400") }
        #expect(throws: JSONDecodingError.self) { try double("-1e999999999999999999999") }
        #expect(throws: JSONDecodingError.self) { try JSONValue(jsonBytes: Array("[1e400]".utf8)) }
    }

    @Test("Random doubles are read as written", arguments: [1, 2, 3, 4] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<5_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            #expect(try Double(jsonBytes: value.jsonBytes()).bitPattern == value.bitPattern)
            let text = String(describing: value)
            #expect(try double(text).bitPattern == value.bitPattern)
            let scale = [1, 10, 100, 1_000, 1e6][Int(random.next(upTo: 5))]
            let short = Double(Int(random.next(upTo: 2_000_000)) - 1_000_000) / scale
            #expect(try Double(jsonBytes: short.jsonBytes()).bitPattern == short.bitPattern)
        }
    }

    @Test("Random integers are read as written")
    func integerRoundTrip() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<5_000 {
            let value = Int(truncatingIfNeeded: random.next()) >> Int(random.next(upTo: 64))
            let bytes = value.jsonBytes()
            #expect(String(decoding: bytes, as: UTF8.self) == String(value))
            #expect(try Int(jsonBytes: bytes) == value)
        }
    }

    @Test("Doubles are written as short as can be", arguments: [
        (0.0, "0"), (1.0, "1"), (-1.0, "-1"), (0.1, "0.1"), (1.5, "1.5"), (1e15, "1000000000000000"), (1e17, "1e+17"),
        (123456.789, "123456.789"), (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ])
    func written(value: Double, expected: String) {
        #expect(String(decoding: value.jsonBytes(), as: UTF8.self) == expected)
    }

    @Test("Int.min and Int.max are written")
    func extremes() {
        let text = String(decoding: [Int.min, .max].jsonBytes(), as: UTF8.self)
        #expect(text == "[-9223372036854775808,9223372036854775807]")
    }

    @Test("A number keeps its text")
    func text() throws {
        #expect(try JSONElement(parsing: Array("1.50e+3".utf8)).numberText() == "1.50e+3")
        #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: Array("\"1\"".utf8)).numberText() }
    }
}
