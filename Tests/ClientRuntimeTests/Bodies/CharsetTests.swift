@testable import ClientRuntime
import Testing

@Suite("Texts of responses")
struct CharsetTests {
    @Test(
        "Character sets",
        arguments: [
            (Array("gr\u{FC}n €".utf8), "text/plain", "grün €"),
            (Array("grün".utf8), "text/plain; charset=\"UTF-8\"", "grün"),
            ([0xEF, 0xBB, 0xBF, 0x61], "text/plain;charset=utf-8", "a"),
            ([0xFC, 0x80], "text/plain; charset=latin1", "ü\u{80}"),
            ([0xFC, 0x80, 0x9F, 0x81], "text/plain; Charset=Windows-1252", "ü€Ÿ\u{81}"),
            ([0x3D, 0xD8, 0x00, 0xDE], "text/plain; charset=utf-16le", "😀"),
            ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00], "text/plain; charset=utf-16", "😀"),
            ([0xFF, 0xFE, 0x61, 0x00], "text/plain; charset=utf-16", "a"), ([], "text/plain; charset=utf-16be", ""),
            (Array("a".utf8), "text/plain; charset=shift_jis", "a"),
        ] as [([UInt8], String, String)]
    )
    func charsets(_ bytes: [UInt8], _ type: String, _ text: String) throws {
        #expect(try read(.text, HTTPBody(bytes), type) == text)
    }

    @Test("Every byte of Windows-1252 is the character that Python has for it")
    func windows() throws {
        let bytes = (0..<256).map { UInt8($0) }.filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
        let program = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode('cp1252').encode())"
        let expected = String(decoding: try Python.run(program, input: bytes), as: UTF8.self)
        #expect(try read(.text, HTTPBody(bytes), "text/plain; charset=cp1252") == expected)
    }

    @Test(
        "What is no such text is an error",
        arguments: [
            ([0xFF], "text/plain"), ([0xFF], "text/plain; charset=shift_jis"), ([0x61], "text/plain; charset=utf-16"),
            ([0x00, 0xD8], "text/plain; charset=utf-16le"),
        ] as [([UInt8], String)]
    )
    func refused(_ bytes: [UInt8], _ type: String) {
        #expect(throws: ResponseFormatError.self) { try read(.text, HTTPBody(bytes), type) }
    }
}
