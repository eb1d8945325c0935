import SourceTree
import Testing

@Suite("JSON pointers (RFC 6901)")
struct JSONPointerTests {
    /// The document of the RFC's section 5.
    static let document = """
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}
        """

    static let found: [(pointer: String, fragment: String, value: String)] = [
        ("/foo", "/foo", "[\"bar\",\"baz\"]"), ("/foo/0", "/foo/0", "\"bar\""), ("/", "/", "0.0"),
        ("/a~1b", "/a~1b", "1.0"), ("/c%d", "/c%25d", "2.0"), ("/e^f", "/e%5Ef", "3.0"), ("/g|h", "/g%7Ch", "4.0"),
        ("/i\\j", "/i%5Cj", "5.0"), ("/k\"l", "/k%22l", "6.0"), ("/ ", "/%20", "7.0"), ("/m~0n", "/m~0n", "8.0"),
    ]

    @Test("The RFC's examples", arguments: found.indices)
    func examples(_ index: Int) throws {
        let example = Self.found[index]
        let root = try parse(Self.document)
        let pointer = try #require(JSONPointer(example.pointer))
        #expect(root.resolve(pointer)?.canonical == example.value)
        #expect(pointer.description == example.pointer)
        #expect(JSONPointer(fragment: example.fragment) == pointer)
    }

    @Test("The empty pointer is the whole document")
    func whole() throws {
        let root = try parse(Self.document)
        #expect(root.resolve(JSONPointer()) == root)
        #expect(JSONPointer("") == JSONPointer())
    }

    @Test(
        "Pointers to nothing",
        arguments: [
            "/missing", "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/x", "/foo/0/x", "/foo/",
            "/foo/99999999999999999999", "/FOO", "/a",
        ]
    )
    func nothing(_ text: String) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(try parse(Self.document).resolve(pointer) == nil)
    }

    @Test("No pointers", arguments: ["foo", "#/foo", "/~", "/~2", "/a~", "~0", " /a"])
    func invalid(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test("No fragments", arguments: ["/%", "/%2", "/%GG", "/%FF", "/%C3", "foo", "/%7E", "/~%32"])
    func invalidFragments(_ text: String) {
        #expect(JSONPointer(fragment: text) == nil)
    }

    @Test("Tokens are escaped and come back")
    func escaping() {
        let pointer = JSONPointer().appending("paths").appending("/a/{b}").appending("~1").appending("")
        #expect(pointer.description == "/paths/~1a~1{b}/~01/")
        #expect(JSONPointer(pointer.description) == pointer)
    }
}
