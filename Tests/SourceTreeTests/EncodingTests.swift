import SourceTree
import Testing

@Suite("Encodings")
struct EncodingTests {
    static let text = "{\"a\": [1, \"é😀\"],\r\n \"b\": null}"
    static let value = "{\"a\":[1.0,\"é😀\"],\"b\":null}"
    static let yaml = "a:\r\n- 1\r\n- é😀\r\nb: null\r\n"

    /// The encodings of a text that are understood, by name.
    static func encodings(_ text: String) -> [(name: String, bytes: [UInt8])] {
        [
            ("UTF-8", Array(text.utf8)),
            ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + text.utf8),
            ("UTF-16LE", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
            ("UTF-16BE", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
        ]
    }

    @Test("The same value in every encoding", arguments: [0, 1, 2, 3])
    func sameValue(_ index: Int) throws {
        for (text, format) in [(Self.text, SourceTree.Format.json), (Self.yaml, .yaml)] {
            let encoded = Self.encodings(text)[index]
            let tree = try SourceTree.parse(SourceFile(path: "input", bytes: encoded.bytes))
            #expect(tree.format == format, "\(encoded.name)")
            #expect(tree.root.canonical == Self.value, "\(encoded.name)")
            #expect(tree.root["a"]?.items?.last?.location.place == (format == .json ? "1:11" : "3:3"))
            #expect(tree.root.member("b")?.keyLocation.place == (format == .json ? "2:2" : "4:1"))
        }
    }

    static let invalid: [(bytes: [UInt8], error: String)] = [
        (Array("a: b\nc: ".utf8) + [0xFF], "2:4 invalid-utf8"),
        (Array("é: ".utf8) + [0xC3], "1:4 invalid-utf8"),
        (Array("é: ".utf8) + [0xC3, 0x28], "1:4 invalid-utf8"),
        ([0x80], "1:1 invalid-utf8"),
        ([0xC0, 0x80], "1:1 invalid-utf8"),
        ([0xE0, 0x80, 0x80], "1:1 invalid-utf8"),
        ([0xED, 0xA0, 0x80], "1:1 invalid-utf8"),
        ([0xF4, 0x90, 0x80, 0x80], "1:1 invalid-utf8"),
        ([0xF5, 0x80, 0x80, 0x80], "1:1 invalid-utf8"),
        ([0x61, 0xF0, 0x9F, 0x98], "1:2 invalid-utf8"),
        (Array("{\"a\": \"".utf8) + [0xE9, 0x22, 0x7D], "1:8 invalid-utf8"),
        ([0xFF, 0xFE, 0x61, 0x00, 0x3A], "1:2 invalid-utf16"),
        ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8], "1:2 invalid-utf16"),
        ([0xFE, 0xFF, 0x00, 0x0A, 0xDC, 0x00, 0x00, 0x61], "2:1 invalid-utf16"),
        (Array("a: b\nc: d".utf8) + [0x00], "2:5 control-character"),
        (Array("é: é\né: ".utf8) + [0x07], "2:4 control-character"),
        (Array("a: ".utf8) + [0x7F], "1:4 control-character"),
        (Array("a: ".utf8) + [0xC2, 0x80], "1:4 control-character"),
        (Array("a: \u{FFFE}".utf8), "1:4 control-character"),
        (Array("{\"a\": \"".utf8) + [0x01, 0x22, 0x7D], "1:8 json-syntax"),
    ]

    @Test("What is no text is an error where it stands", arguments: invalid.indices)
    func noText(_ index: Int) {
        #expect(errors(of: Self.invalid[index].bytes) == [Self.invalid[index].error])
    }

    @Test("Columns count Unicode scalars, lines end at LF, CR LF and CR alone")
    func columns() throws {
        let root = try parse("é: 😀\rb: \"日本\u{2028}語\"\r\nc: [ü, ö]\nd: 1")
        #expect(root["é"]?.location.place == "1:4")
        #expect(root["b"]?.location.place == "2:4")
        #expect(root["c"]?.items?.last?.location.place == "3:8")
        #expect(root["d"]?.location.place == "4:4")
    }

    @Test("JSON may have C1 controls, which YAML may not")
    func c1Controls() throws {
        #expect(try parse("{\"a\": \"\u{80}\u{7F}\"}")["a"]?.string == "\u{80}\u{7F}")
    }
}
