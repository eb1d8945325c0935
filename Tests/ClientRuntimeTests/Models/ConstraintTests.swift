import ClientRuntime
import Testing

@Suite("Constraints")
struct ConstraintTests {
    typealias Constraint = ObjectLayout.Constraint

    /// Whether a value passes, looked at in the place where constraints are: a property of an object.
    private func passes(_ value: JSONValue, _ constraint: Constraint) -> Bool {
        passes(as: JSONValue.self, value, constraint)
    }

    private func passes<Value: JSONCodable>(as type: Value.Type, _ value: Value, _ constraint: Constraint) -> Bool {
        let layout = ObjectLayout([.required("p", Value.self, where: [constraint])])
        var fields = Fields(layout)
        fields.setValue(0, value)
        return (try? Holder.with(layout, fields)) != nil
    }

    /// A model whose layout is given at run time.
    private struct Holder: ObjectModel {
        @TaskLocal static var current = ObjectLayout([])
        static var layout: ObjectLayout { current }
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }

        static func with(_ layout: ObjectLayout, _ fields: Fields) throws {
            try $current.withValue(layout) { try Holder(_fields: fields).validate() }
        }
    }

    @Test(
        "Integers are compared exactly, with bounds of any size",
        arguments: [
            (9_007_199_254_740_993, Constraint.maximum(9_007_199_254_740_992), false),
            (9_007_199_254_740_993, .exclusiveMaximum(9_007_199_254_740_994), true),
            (9_007_199_254_740_993, .maximum(.number(9_007_199_254_740_992)), false),
            (.max, .maximum(1.8446744073709552e19), true),
            (.max, .minimum(1.8446744073709552e19), false),
            (.max, .exclusiveMaximum(9.223372036854775808e18), true),
            (.max, .minimum(9.223372036854775808e18), false),
            (.min, .minimum(-9.223372036854775808e18), true),
            (.min, .exclusiveMinimum(-9.223372036854775808e18), false),
            (.min, .minimum(-1e300), true), (.min, .maximum(-1e300), false),
            (.max, .maximum(.number(.infinity)), true), (.max, .minimum(.number(-.infinity)), true),
            (1, .minimum(1), true), (1, .exclusiveMinimum(1), false), (1, .exclusiveMinimum(0.5), true),
            (1, .minimum(1.5), false), (-1, .minimum(-1.5), true), (-2, .minimum(-1.5), false),
            (-1, .exclusiveMaximum(-0.5), true), (0, .exclusiveMaximum(-0.5), false),
            (0, .minimum(.number(-0.0)), true), (0, .exclusiveMinimum(.number(-0.0)), false),
            (.min, .multipleOf(2), true), (.min, .multipleOf(-1), true), (5, .multipleOf(0), true),
            (5, .multipleOf(2), false), (5, .multipleOf(2.5), true), (5, .multipleOf(0.3), false),
        ]
    )
    func integers(value: Int, constraint: Constraint, expected: Bool) {
        #expect(passes(.integer(value), constraint) == expected)
    }

    @Test(
        "Integers without a sign are compared beyond Int64 too",
        arguments: [
            (5, Constraint.minimum(10), false), (5, .maximum(10), true), (5, .multipleOf(2), false),
            (.max, .minimum(10), true), (.max, .maximum(9_223_372_036_854_775_807), false),
            (.max, .maximum(1.9e19), true), (.max, .exclusiveMinimum(1.9e19), false),
            (.max, .multipleOf(5), true), (.max, .multipleOf(2), false),
        ]
    )
    func unsignedIntegers(value: UInt64, constraint: Constraint, expected: Bool) {
        #expect(passes(as: UInt64.self, value, constraint) == expected)
    }

    @Test(
        "Doubles",
        arguments: [
            (1.0, Constraint.maximum(1), true), (1.0, .exclusiveMaximum(1), false),
            (0.999_999, .exclusiveMaximum(1), true),
            (1e300, .maximum(9_223_372_036_854_775_807), false), (-1e300, .minimum(-9_223_372_036_854_775_808), false),
            (1e300, .minimum(1e299), true), (0.1, .minimum(0.1), true), (-0.0, .minimum(0), true),
            (0.07, .multipleOf(0.01), true), (4.35, .multipleOf(0.01), true), (1.1, .multipleOf(0.1), true),
            (19.99, .multipleOf(0.01), true), (19.995, .multipleOf(0.01), false), (0.015, .multipleOf(0.01), false),
            (1e308, .multipleOf(0.000_000_1), true), (0.5, .multipleOf(1), false), (3.0, .multipleOf(1.5), true),
            (0.0075, .multipleOf(0.0001), true), (0.00751, .multipleOf(0.0001), false),
            (123_456.789, .multipleOf(0.001), true),
        ]
    )
    func doubles(value: Double, constraint: Constraint, expected: Bool) {
        #expect(passes(.number(value), constraint) == expected)
    }

    @Test(
        "Patterns mean what ECMA-262 says",
        arguments: [
            ("b", "abc", true), ("^b", "abc", false), ("^a.c$", "abc", true), ("^abc$", "abc\n", false),
            ("^b$", "a\nb", false), (#"^\d+$"#, "12", true), (#"^\d+$"#, "١٢", false), (#"^\w$"#, "é", false),
            ("^.$", "😀", true), ("^.$", "e\u{301}", false), ("^é$", "e\u{301}", false), (#"\u00e9"#, "é", true),
            ("^[^[]+$", "abc", true), ("^[^[]+$", "a[c", false), ("^[[a]+$", "[a", true),
            ("^[a&&b]+$", "a&b", true), ("^[a-z--]+$", "a-b", true), ("^[~~]$", "~", true),
            (#"^[\w-.]+$"#, "a-b.c", true),
            (#"^[\w-.]+$"#, "a+b", false), ("^[.-]+$", "-.", true), ("^[+--]+$", "+,-", true), ("^[+--]+$", ".", false),
            (#"^[\]\\]+$"#, #"]\"#, true), (#"^[\p{L}-]+$"#, "é-a", true), ("^[^]$", "\n", true), ("[]", "a", false),
            ("^[ -~]*$", "a b~", true), ("^[ -~]*$", "é", false), (#"^\/a\/$"#, "/a/", true),
            (#"^[\d-x]+$"#, "1-x", true),
            ("^(?!a).*$", "b", true), ("^(?!a).*$", "ab", false), (#"^[^\s]+$"#, "a b", false),
            ("^#[0-9A-F]{3}$", "#F0A", true),
            (#"\bfoo\b"#, "a foo b", true), (#"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$"#, "a!#$%&'*+/=?^_`{|}~-", true),
            ("^[A-Za-z0-9_-]{1,40}$", "cus_1-A", true), ("(a|b)+c?", "", false), ("", "anything", true),
            // What cannot be compiled demands nothing.
            ("(a", "b", true), ("(?<=a)b", "c", true), ("[a", "b", true), ("[z-a]", "b", true), ("*", "b", true),
            ("\\", "b", true), ("[\\", "b", true), ("[a-", "b", true), (#"[\p{L"#, "b", true), ("a{2,1}", "b", true),
        ]
    )
    func patterns(pattern: String, text: String, expected: Bool) {
        #expect(passes(.string(text), .pattern(pattern)) == expected, "\(pattern) \(text)")
    }

    @Test(
        "A constraint says nothing of values of another kind",
        arguments: [
            JSONValue.null, .bool(true), .string("long text"), .integer(7), .number(0.5), .array([1, 1]),
            .object(["a": 1]),
        ]
    )
    func otherKinds(value: JSONValue) {
        let constraints: [(JSONKind, [Constraint])] = [
            (.string, [.maxLength(0), .pattern("^$")]), (.number, [.maximum(-1), .minimum(100), .multipleOf(3)]),
            (.array, [.maxItems(0), .uniqueItems, .items([.maximum(0)])]),
            (.object, [.maxProperties(0), .values([.maximum(0)])]),
        ]
        for (kind, constraints) in constraints {
            for constraint in constraints {
                #expect(passes(value, constraint) == (value.kind != kind))
            }
        }
    }
}
