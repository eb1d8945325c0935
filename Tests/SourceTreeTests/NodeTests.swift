import SourceTree
import Testing

@Suite("Nodes")
struct NodeTests {
    @Test("Members are in document order, with the places of keys and values")
    func members() throws {
        let root = try parse("b: 1\n200: two\na:\n  - x\nnull: n\n1.0: f\n'': e\n")
        let members = try #require(root.members)
        #expect(members.map(\.key) == ["b", "200", "a", "null", "1.0", ""])
        #expect(members.map(\.keyLocation.place) == ["1:1", "2:1", "3:1", "5:1", "6:1", "7:1"])
        #expect(members.map(\.value.location.place) == ["1:4", "2:6", "4:3", "5:7", "6:6", "7:5"])
        #expect(root["200"]?.string == "two")
        #expect(root["missing"] == nil)
        #expect(root["x"] == nil)
        #expect(root["a"]?["x"] == nil)
        #expect(root["b"]?.items == nil)
        #expect(root["b"]?.members == nil)
        #expect(root["a"]?.members == nil)
        #expect(root.items == nil)
        #expect(root.text == nil)
    }

    @Test("Large mappings find every key and no other", arguments: [1, 23, 24, 25, 1000])
    func largeMappings(_ count: Int) throws {
        let text = (0..<count).reversed().map { "key\($0): {key\($0 + 1): \($0)}\n" }.joined()
        let root = try parse(text)
        #expect(root.members?.count == count)
        for number in 0..<count {
            #expect(root["key\(number)"]?["key\(number + 1)"]?.integer == number)
            #expect(root["key\(number)"]?["key\(number)"] == nil)
        }
        // The innermost mappings have this key, the outer one has not.
        #expect(root["key\(count)"] == nil)
    }

    @Test("Keys are compared by their scalars, not by canonical equivalence")
    func keysByScalars() throws {
        let root = try parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
        #expect(root["\u{E9}"]?.integer == 1)
        #expect(root["e\u{301}"]?.integer == 2)
    }

    @Test("Aliases are the nodes they stand for")
    func aliases() throws {
        let root = try parse("a: &x {k: v}\nb: *x\nc: &x 2\nd: [*x, *x]\n&k key: 1\nf: *k\ng: {*k : again}")
        #expect(root["b"] == root["a"])
        #expect(root["b"]?.location.place == "1:4")
        #expect(root["d"]?.canonical == "[2.0,2.0]")
        #expect(root["f"]?.string == "key")
        #expect(root["f"]?.location.place == "5:1")
        #expect(root["g"]?["key"]?.string == "again")
        #expect(root["g"]?.member("key")?.keyLocation.place == "7:5")
    }
}

@Suite("Merge keys")
struct MergeKeyTests {
    static let cases: [(text: String, value: String)] = [
        ("{<<: {a: 1}}", "{\"a\":1.0}"),
        // A mapping's own members win, wherever they stand; merged ones take the place of `<<`.
        ("{x: 0, <<: {a: 1, b: 2}, b: 3}", "{\"x\":0.0,\"a\":1.0,\"b\":3.0}"),
        ("{b: 3, <<: {a: 1, b: 2}}", "{\"b\":3.0,\"a\":1.0}"),
        // Of several, the earlier wins.
        ("{<<: [{a: 1}, {a: 2, b: 2}, {b: 3, c: 3}]}", "{\"a\":1.0,\"b\":2.0,\"c\":3.0}"),
        ("{<<: []}", "{}"),
        // What is merged may merge itself.
        ("[&a {a: 1}, &b {<<: *a, b: 2}, {<<: *b, a: 3}]", "[{\"a\":1.0},{\"a\":1.0,\"b\":2.0},{\"b\":2.0,\"a\":3.0}]"),
        // In quotes, or within JSON, it is a key like any other.
        ("{'<<': {a: 1}, b: 2}", "{\"<<\":{\"a\":1.0},\"b\":2.0}"),
        ("{\"<<\": {\"a\": 1}}", "{\"<<\":{\"a\":1.0}}"),
        ("{<<x: {a: 1}}", "{\"<<x\":{\"a\":1.0}}"),
    ]

    @Test("Values", arguments: cases.indices)
    func values(_ index: Int) throws {
        #expect(try parse(Self.cases[index].text).canonical == Self.cases[index].value)
    }

    @Test("Merged members are where they are written, and found by key")
    func locations() throws {
        let root = try parse("base: &base\n  type: object\n  title: Base\nother:\n  <<: *base\n  title: Other\n")
        let other = try #require(root["other"])
        #expect(other.member("type")?.keyLocation.place == "2:3")
        #expect(other["type"] == root["base"]?["type"])
        #expect(other["title"]?.string == "Other")
        #expect(other["<<"] == nil)
    }

    @Test("Large merged mappings are searched like others")
    func large() throws {
        let members = (0..<100).map { "k\($0): \($0)" }.joined(separator: ", ")
        let root = try parse("a: &a {\(members)}\nb: {k50: own, <<: *a}\n")
        #expect(root["b"]?.members?.count == 100)
        #expect(root["b"]?["k50"]?.string == "own")
        #expect(root["b"]?["k99"]?.integer == 99)
    }
}
