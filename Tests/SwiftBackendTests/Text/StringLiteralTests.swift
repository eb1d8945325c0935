import Testing

@testable import SwiftBackend

@Suite struct StringLiteralTests {
    @Test(
        arguments: [
            ("plain", #""plain""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), (#"\(x)"#, #""\\(x)""#),
            ("a\nb\r\tc", #""a\nb\r\tc""#),
            ("\0\u{202E}\u{7F}", #""\u{0}\u{202e}\u{7f}""#), ("é日🙂", "\"é日🙂\""), ("", "\"\""),
        ]
    )
    func escapes(text: String, literal: String) {
        #expect(StringLiteral.swift(text) == literal)
    }

    @Test("a raw literal has as many pounds as its text needs")
    func raw() {
        #expect(StringLiteral.rawSwift("{}") == "#\"\"\"\n{}\n\"\"\"#")
        #expect(StringLiteral.rawSwift(##"a """# b"##) == "##\"\"\"\na \"\"\"# b\n\"\"\"##")
        #expect(StringLiteral.rawSwift(##"a \#(x)"##).hasPrefix("##\"\"\""))
    }
}

@Suite struct ParameterListTests {
    @Test("one line while there is room")
    func short() {
        let list = ParameterList(parameters: [
            .init("name", type: "String"), .init("in", type: "Int?", defaultValue: "nil"),
        ])
        #expect(list.text(room: 60) == "(name: String, `in`: Int? = nil)")
        #expect(list.text(room: 20) == "(\n    name: String,\n    `in`: Int? = nil\n)")
        #expect(ParameterList(parameters: []).text(room: 0) == "()")
        #expect(ParameterList(parameters: [.init("_", name: "body", type: "Pet")]).text(room: 60) == "(_ body: Pet)")
    }
}
