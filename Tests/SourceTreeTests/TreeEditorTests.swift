import SourceTree
// Swift Testing has a type of this name too.
import struct SourceTree.SourceLocation
import Testing

@Suite("Tree editor")
struct TreeEditorTests {
    private func editor(_ text: String, limits: ParsingLimits = .init()) throws -> TreeEditor {
        TreeEditor(try tree(text, "document"), limits: limits)
    }

    private func tree(_ text: String, _ path: String) throws -> SourceTree {
        try SourceTree.parse(SourceFile(path: path, text: text))
    }

    private func pointer(_ text: String) throws -> JSONPointer {
        try #require(JSONPointer(text))
    }

    /// Merges a text that has a file of its own.
    private func merged(_ value: String, into pointer: String, of text: String) throws -> Node {
        var editor = try editor(text)
        let conflicts = try editor.merge(.node(tree(value, "other").root), into: [self.pointer(pointer)])
        #expect(conflicts.isEmpty)
        return editor.tree.root
    }

    @Test("Mappings are merged, sequences appended to, scalars replaced")
    func merging() throws {
        let text = "{a: {b: 1, c: [1]}, d: x}"
        #expect(
            try merged("{a: {b: 2}}", into: "", of: text).canonical == "{\"a\":{\"b\":2.0,\"c\":[1.0]},\"d\":\"x\"}"
        )
        #expect(
            try merged("{e: {f: 1}}", into: "/a", of: text)["a"]?.canonical
                == "{\"b\":1.0,\"c\":[1.0],\"e\":{\"f\":1.0}}"
        )
        #expect(try merged("{c: [2, 3]}", into: "/a", of: text)["a"]?["c"]?.canonical == "[1.0,2.0,3.0]")
        #expect(try merged("[2, 3]", into: "/a/c", of: text)["a"]?["c"]?.canonical == "[1.0,2.0,3.0]")
        #expect(try merged("{x: 1}", into: "/a/c", of: text)["a"]?["c"]?.canonical == "[1.0,{\"x\":1.0}]")
        #expect(try merged("5", into: "/a/c", of: text)["a"]?["c"]?.canonical == "[1.0,5.0]")
        #expect(try merged("5", into: "/a/c/0", of: text)["a"]?["c"]?.canonical == "[5.0]")
        #expect(try merged("null", into: "/d", of: text)["d"]?.isNull == true)
        #expect(try merged("y", into: "", of: "x").string == "y")
        #expect(try merged("{}", into: "/a", of: text)["a"]?.canonical == "{\"b\":1.0,\"c\":[1.0]}")
    }

    @Test("What stands at no place is not merged into")
    func missingPlaces() throws {
        #expect(try merged("{x: 1}", into: "/b/c", of: "{a: 1, b: [0]}").canonical == "{\"a\":1.0,\"b\":[0.0]}")
    }

    @Test("Every node and key is where it is written, in its own file")
    func locations() throws {
        let root = try merged("# over\nb:\n  new: &anchor \"te\\u0078t\"\n", into: "", of: "a: 1\nb:\n  old: 2\n")
        func place(_ location: SourceLocation?) -> String { location.map(\.description) ?? "none" }
        #expect(place(root.location) == "document:1:1")
        #expect(place(root["b"]?.location) == "document:3:3")
        #expect(place(root["b"]?.member("old")?.keyLocation) == "document:3:3")
        #expect(place(root["b"]?.member("new")?.keyLocation) == "other:3:3")
        #expect(place(root["b"]?["new"]?.location) == "other:3:8")
        #expect(root["b"]?["new"]?.string == "text")
        #expect(root["b"]?["new"]?.anchor == "anchor")
        #expect(root["b"]?["new"]?.byteOffset == 17)
        #expect(root["b"]?["new"]?.file.path == "other")
        #expect(root["b"]?.file.path == "document")
        #expect(root.tree.file.path == "document")
        #expect(root["b"]?["new"]?.location.file?.line(3) == "  new: &anchor \"te\\u0078t\"")
    }

    @Test("A value that is replaced is located where its new text is")
    func replacedScalar() throws {
        let root = try merged("\n  new", into: "/a", of: "a: old\n")
        #expect(root["a"]?.location.description == "other:2:3")
        #expect(root.member("a")?.keyLocation.description == "document:1:1")
    }

    @Test("Several files, one after the other")
    func severalFiles() throws {
        var first = try editor("{a: {}}")
        _ = try first.merge(.node(tree("{b: [one]}", "one").root), into: [pointer("/a")])
        var second = TreeEditor(first.tree)
        _ = try second.merge(.node(tree(" {b: [two], c: ''}", "two").root), into: [pointer("/a")])
        // A tree that has nodes of several files can be merged into another.
        var third = try editor("{x: {}}")
        _ = try third.merge(.node(second.tree.root), into: [pointer("/x")])
        let items = try #require(third.tree.root["x"]?["a"]?["b"]?.items)
        #expect(items.map(\.string) == ["one", "two"])
        #expect(items.map(\.location.description) == ["one:1:6", "two:1:7"])
        #expect(third.tree.root["x"]?["a"]?["c"]?.location.description == "two:1:16")
    }

    @Test("Conflicts are all found, and nothing changes")
    func conflicts() throws {
        var editor = try editor("{a: {b: [1], c: 2, d: 3}, e: {}}")
        let value = try tree("{b: {x: 1}, c: [1], d: 4}", "other").root
        let conflicts = try editor.merge(.node(value), into: [pointer("/a"), pointer("/e")])
        #expect(conflicts.map(\.target.location.description) == ["document:1:9", "document:1:17"])
        #expect(conflicts.map(\.value.location.description) == ["other:1:5", "other:1:16"])
        #expect(editor.tree.root["a"]?["d"]?.integer == 3)
        #expect(editor.tree.root["e"]?.members?.isEmpty == true)
        #expect(try editor.merge(.node(tree("[1]", "other").root), into: [pointer("/a")]).count == 1)
        #expect(try editor.merge(.node(tree("{c: 1}", "other").root), into: [pointer("/a/d")]).count == 1)
        // Within a mapping, only an array can be added to an array.
        #expect(try editor.merge(.node(tree("{b: 1}", "other").root), into: [pointer("/a")]).count == 1)
    }

    @Test("What aliases share is changed at one place alone")
    func aliases() throws {
        let text = "a: &x {k: [1], m: {n: 1}}\nb: *x\nc: {<<: *x, o: 1}\n"
        var editor = try editor(text)
        _ = try editor.merge(.node(tree("{k: [2], m: {n: 2}}", "other").root), into: [pointer("/b")])
        #expect(editor.tree.root["a"]?.canonical == "{\"k\":[1.0],\"m\":{\"n\":1.0}}")
        #expect(editor.tree.root["b"]?.canonical == "{\"k\":[1.0,2.0],\"m\":{\"n\":2.0}}")
        #expect(editor.tree.root["c"]?["m"]?["n"]?.integer == 1)
        editor.remove([try pointer("/c/k/0"), try pointer("/c/m/n")])
        #expect(editor.tree.root["a"]?.canonical == "{\"k\":[1.0],\"m\":{\"n\":1.0}}")
        #expect(editor.tree.root["c"]?.canonical == "{\"k\":[],\"m\":{},\"o\":1.0}")
        // One value at several places is several values from then on.
        _ = try editor.merge(.node(tree("{p: {q: 1}}", "other").root), into: [pointer("/a"), pointer("/b")])
        _ = try editor.merge(.node(tree("{q: 2}", "third").root), into: [pointer("/a/p")])
        #expect(editor.tree.root["a"]?["p"]?["q"]?.integer == 2)
        #expect(editor.tree.root["b"]?["p"]?["q"]?.integer == 1)
    }

    @Test("A tree that was given out never changes")
    func givenOut() throws {
        var editor = try editor("{a: {b: 1}}")
        let before = editor.tree
        let original = before.root.canonical
        _ = try editor.merge(.node(tree("{a: {b: 2, c: 3}}", "other").root), into: [pointer("")])
        editor.remove([try pointer("/a/b")])
        #expect(before.root.canonical == original)
        #expect(editor.tree.root.canonical == "{\"a\":{\"c\":3.0}}")
    }

    @Test("A copy is of what was there before, also of what it is itself a part of")
    func copies() throws {
        var editor = try editor("{a: {b: {c: 1}}, d: {}}")
        _ = try editor.merge(.copy(pointer("/a")), into: [pointer("/d")])
        #expect(editor.tree.root["d"]?.canonical == "{\"b\":{\"c\":1.0}}")
        _ = try editor.merge(.node(tree("{c: 2}", "other").root), into: [pointer("/d/b")])
        #expect(editor.tree.root["a"]?["b"]?["c"]?.integer == 1)

        editor = try self.editor("{a: {x: 1}}")
        _ = try editor.merge(.copy(pointer("")), into: [pointer("/a")])
        #expect(editor.tree.root.canonical == "{\"a\":{\"x\":1.0,\"a\":{\"x\":1.0}}}")
        _ = try editor.merge(.copy(pointer("/a")), into: [pointer("")])
        #expect(editor.tree.root.canonical == "{\"a\":{\"x\":1.0,\"a\":{\"x\":1.0}},\"x\":1.0}")
        editor = try self.editor("[1, 2]")
        _ = try editor.merge(.copy(pointer("")), into: [pointer("")])
        #expect(editor.tree.root.canonical == "[1.0,2.0,1.0,2.0]")
    }

    @Test("Removing is done at once, by the indices before it")
    func removing() throws {
        var editor = try editor("{a: [0, 1, 2, {b: 1, c: 2}], d: {e: 1}, f: 1}")
        #expect(editor.remove([try pointer("/a/0"), try pointer("/a/2"), try pointer("/a/3/b"), try pointer("/f")]))
        #expect(editor.tree.root.canonical == "{\"a\":[1.0,{\"c\":2.0}],\"d\":{\"e\":1.0}}")
        #expect(
            editor.remove([try pointer("/d"), try pointer("/d/e"), try pointer("/missing/x"), try pointer("/a/9")])
        )
        #expect(editor.tree.root.canonical == "{\"a\":[1.0,{\"c\":2.0}]}")
        #expect(!editor.remove([try pointer("/a"), try pointer("")]))
        #expect(editor.tree.root["a"] != nil)
    }

    @Test("Large mappings find their members after every change", arguments: [20, 23, 24, 25, 200])
    func largeMappings(_ count: Int) throws {
        func text(_ prefix: String, _ count: Int) -> String {
            "{" + (0..<count).reversed().map { "\(prefix)\($0): \($0)" }.joined(separator: ", ") + "}"
        }
        var editor = try editor("{m: \(text("k", count))}")
        _ = try editor.merge(.node(tree(text("n", 30), "other").root), into: [pointer("/m")])
        editor.remove([try pointer("/m/k3"), try pointer("/m/n3")])
        _ = try editor.merge(.node(tree("{k1: -1, k3: 33}", "third").root), into: [pointer("/m")])
        let mapping = try #require(editor.tree.root["m"])
        #expect(mapping.members?.count == count + 29)
        for number in 0..<count {
            #expect(mapping["k\(number)"]?.integer == (number == 1 ? -1 : number == 3 ? 33 : number))
        }
        for number in 0..<30 { #expect(mapping["n\(number)"]?.integer == (number == 3 ? nil : number)) }
        // The mapping of the other file is looked up by other numbers than it was there.
        var nested = try self.editor("{}")
        _ = try nested.merge(.node(tree("{z: \(text("k", count))}", "other").root), into: [pointer("")])
        for number in 0..<count { #expect(nested.tree.root["z"]?["k\(number)"]?.integer == number) }
    }

    @Test("A tree grows to its limits and no further")
    func limits() throws {
        var editor = try editor("{a: {b: 1}}", limits: ParsingLimits(depth: 6, aliasedNodes: 50))
        var codes: [String] = []
        for _ in 0..<40 {
            do throws(Diagnostic) {
                _ = try editor.merge(.copy(JSONPointer()), into: [JSONPointer(tokens: ["a"])])
            } catch {
                codes.append(error.code)
            }
        }
        #expect(Set(codes).isSubset(of: ["nesting-too-deep", "too-much-merged"]))
        #expect(codes.count > 30)

        // Doubles with each copy.
        editor = try self.editor("{a: [1]}", limits: ParsingLimits(aliasedNodes: 100_000))
        var doublings = 0
        while (try? editor.merge(.copy(pointer("/a")), into: [pointer("/a")])) != nil, doublings < 100 {
            doublings += 1
        }
        #expect((10...17).contains(doublings))
    }

    @Test("A part of a text is where it is written, or where the text starts")
    func partsOfTexts() throws {
        let root = try parse(
            "plain: abc\nsingle: 'abc'\ndouble: \"abc\"\nescaped: \"\\u0061bc\"\nblock: |\n  abc\nempty: ''\n"
        )
        #expect(root["plain"]?.location(ofTextAt: 2).place == "1:10")
        #expect(root["plain"]?.location(ofTextAt: 3).place == "1:11")
        #expect(root["single"]?.location(ofTextAt: 1).place == "2:11")
        #expect(root["double"]?.location(ofTextAt: 3).place == "3:13")
        #expect(root["escaped"]?.location(ofTextAt: 1).place == "4:10")
        #expect(root["block"]?.location(ofTextAt: 1).place == "5:8")
        #expect(root["empty"]?.location(ofTextAt: 0).place == "7:9")
        #expect(root["plain"]?.location(ofTextAt: 4).place == "1:8")
        #expect(root.location(ofTextAt: 1).place == "1:1")
        #expect(try parse("\"a\\/b\"").location(ofTextAt: 1).place == "1:1")
        #expect(try parse("\"ä'b\"").location(ofTextAt: 3).place == "1:4")
    }
}
