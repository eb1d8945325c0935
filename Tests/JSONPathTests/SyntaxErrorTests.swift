import JSONPath
import Testing

@Suite struct SyntaxErrorTests {
    /// What is wrong with a text: `offset: message | hint`.
    private func problem(_ text: String) -> String? {
        do {
            _ = try JSONPath(text)
            return nil
        } catch {
            return "\(error.offset): \(error.message)" + (error.hint.map { " | \($0)" } ?? "")
        }
    }

    @Test(arguments: [
        ("", "0: a query starts with '$', not with the end"),
        ("paths", "0: a query starts with '$', not with 'p'"),
        ("$ü", "1: 'ü' cannot follow here: a segment starts with '.' or '['"),
        ("$.ü.", "5: a name or '*' has to follow '.', not the end"),
        (
            "$.paths./pets",
            "8: a name or '*' has to follow '.', not '/'"
                + " | write ['/pets']: only letters, digits and '_' can go without quotes"
        ),
        (
            "$.x-y",
            "3: '-' cannot follow here: a segment starts with '.' or '['"
                + " | write ['x-y']: only letters, digits and '_' can go without quotes"
        ),
        (
            "$.responses.200",
            "12: a name or '*' has to follow '.', not '2'"
                + " | write ['200']: only letters, digits and '_' can go without quotes"
        ),
        ("$..", "3: a name or '*' has to follow '..', not the end"),
        ("$[get]", "2: a selector has to be here, not 'g' | a name in brackets needs quotes"),
        ("$['a", "2: this string does not end"),
        ("$['a\\x']", "4: this is no escape that a string can have"),
        ("$['\\uD834']", "3: this is half of a surrogate pair"),
        ("$['\u{1}']", "3: a control character in a string has to be escaped"),
        ("$['\\u12']", "3: four hexadecimal digits have to follow '\\u'"),
        ("$[01]", "2: an integer has no leading zeros, and zero no sign"),
        ("$[9007199254740992]", "2: an integer is between -(2^53)+1 and (2^53)-1"),
        ("$[1:2:3:4]", "7: ',' or ']' has to follow a selector, not ':'"),
        ("$[?@.a = 1]", "7: ',' or ']' has to follow a selector, not '='"),
        ("$[?@.* == 1]", "3: this query may select several values, and only one can be compared"),
        ("$[?1 == @..a]", "8: this query may select several values, and only one can be compared"),
        ("$[?!@.a == 1]", "4: '!' cannot stand before a comparison without parentheses"),
        ("$[?(@.a]", "7: ')' has to be here, not ']'"),
        ("$[?(@.a", "3: this parenthesis is not closed"),
        ("$[?true]", "3: a literal has to be compared with something"),
        ("$[?@.a == yes]", "10: 'yes' is no literal | a text needs quotes, and a query starts with '@'"),
        ("$[?length(@.a)]", "3: 'length' gives a value, which has to be compared with another"),
        ("$[?match(@.a, 'b') == true]", "3: 'match' gives no value to compare: it holds or does not"),
        ("$[?size(@.a) == 1]", "3: there is no function 'size' | there are length, count, match, search, value"),
        ("$[?match(@.a)]", "3: 'match' takes 2 arguments, and this gives it 1"),
        ("$[?count(@.a, @.b) == 1]", "3: 'count' takes 1 argument, and this gives it 2"),
        ("$[?length(@.*) == 1]", "10: 'length' takes a single value, and this query may select several"),
        ("$[?count(1) == 1]", "9: 'count' takes a query here"),
        ("$[?count(length(@)) == 1]", "9: 'count' cannot take what 'length' gives"),
        ("$[?length(@.a == 1) == 1]", "10: no argument of 'length' can be a condition"),
        ("$[?length((@.a)) == 1]", "10: no argument of 'length' can be a condition"),
        (
            "$.paths[?@.x-y]",
            "12: ',' or ']' has to follow a selector, not '-'"
                + " | write ['x-y']: only letters, digits and '_' can go without quotes"
        ),
        ("$.a ", "3: ' ' cannot follow here: a segment starts with '.' or '['"),
    ])
    func saysWhatIsWrongAndWhere(text: String, expected: String) {
        #expect(problem(text) == expected)
    }

    @Test(arguments: ["(", "!(", "@[?", "length(", "value(@[?"])
    func nestingIsLimited(part: String) {
        #expect(
            problem("$[?" + String(repeating: part, count: 100_000))?.contains("nests deeper than 64 levels") == true
        )
    }

    @Test func lengthIsNot() throws {
        _ = try JSONPath("$" + String(repeating: ".a", count: 100_000))
        _ = try JSONPath("$[?" + Array(repeating: "@.a == 1", count: 10_000).joined(separator: " && ") + "]")
    }
}
