import JSONPath
import SourceTree
import Testing

@Suite struct EvaluationTests {
    private func root(_ text: String) throws -> Node {
        try SourceTree.parse(SourceFile(path: "input", text: text)).root
    }

    @Test func matchesKnowTheirPlaces() throws {
        let root = try root("a:\n  'b''\\c': [x, y]\n\"\\u0001\\t\": z\n")
        let matches = try JSONPath("$..*").matches(in: root)
        #expect(
            matches.map(\.path.description) == [
                "$['a']", "$['\\u0001\\t']", "$['a']['b\\'\\\\c']", "$['a']['b\\'\\\\c'][0]", "$['a']['b\\'\\\\c'][1]",
            ]
        )
        #expect(matches.map(\.path.pointer.description) == ["/a", "/\u{1}\t", "/a/b'\\c", "/a/b'\\c/0", "/a/b'\\c/1"])
        #expect(
            matches.map { "\($0.node.location.line):\($0.node.location.column)" } == [
                "2:3", "3:13", "2:12", "2:13", "2:16",
            ]
        )
        #expect(try JSONPath("$").matches(in: root).map(\.path.description) == ["$"])
        #expect(try JSONPath("$.a").matches(in: root)[0].node == root["a"])
    }

    /// YAML says more than JSON, of which a query sees the value.
    @Test func yamlIsSeenAsItsValue() throws {
        let root = try root("a: &x {n: 0x10, s: '16', t: True, z: ~}\nb: *x\nc: {<<: *x, n: 16.0}\nd: {n: .inf}\n")
        func names(_ query: String) throws -> [String] {
            try JSONPath(query).matches(in: root).map { String($0.path.pointer.description.dropFirst()) }
        }
        #expect(try names("$[?@.n == 16]") == ["a", "b", "c"])
        #expect(try names("$[?@.s == '16' && @.t == true && @.z == null]") == ["a", "b", "c"])
        #expect(try names("$[?@ == $.b]") == ["a", "b", "c"])
        #expect(try names("$[?@.n > 1e308]") == ["d"])
    }

    @Test func keysAreTexts() throws {
        let root = try root("responses: {200: a, '404': b, default: c}")
        #expect(try JSONPath("$.responses['200','404']").matches(in: root).map(\.node.string) == ["a", "b"])
        #expect(try JSONPath("$.responses[200]").matches(in: root).isEmpty)
    }

    @Test func texts() throws {
        let root = try root("[\"\\u00e9\", \"e\\u0301\"]")
        #expect(try JSONPath("$[?@ == '\u{E9}']").matches(in: root).count == 1)
        #expect(try JSONPath("$[?length(@) == 1]").matches(in: root).count == 1)
    }

    @Test func whatLooksAtTooMuchIsAnError() throws {
        let root = try root("[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]")
        #expect(try JSONPath("$..*").matches(in: root, limit: 100).count == 14)
        let error = #expect(throws: JSONPathEvaluationError.self) {
            try JSONPath("$[?@[0]]..*..*").matches(in: root, limit: 40)
        }
        #expect(error?.message == "this query looks at more than 40 values")
        #expect(error?.offset == 8)
        // Within filters as well, also while values are compared.
        let wide = try self.root("[" + Array(repeating: "[1, 2, 3, 4]", count: 1000).joined(separator: ",") + "]")
        #expect(throws: JSONPathEvaluationError.self) {
            try JSONPath("$[?count($..*) > 1]").matches(in: wide, limit: 100_000)
        }
        #expect(throws: JSONPathEvaluationError.self) { try JSONPath("$[?@ == $]").matches(in: wide, limit: 1500) }
        #expect(throws: JSONPathEvaluationError.self) {
            try JSONPath("$" + String(repeating: "[0,0]", count: 50)).matches(in: self.root("[[[[[1]]]]]"), limit: 20)
        }
    }

    /// A pattern that takes others exponential time.
    @Test func patternsTakeLinearTime() throws {
        let text = String(repeating: "a", count: 20_000)
        let root = try root("[\"\(text)\"]")
        #expect(try JSONPath("$[?match(@, '(a*)*b')]").matches(in: root).isEmpty)
        #expect(try JSONPath("$[?search(@, '(a|a|aa)+b$')]").matches(in: root).isEmpty)
        #expect(try JSONPath("$[?match(@, '(((a{30}){30}){30}){30}')]").matches(in: root).isEmpty)
        #expect(try JSONPath("$[?match(@, '((){1000000000})*a*')]").matches(in: root).count == 1)
    }
}
