import Testing

@testable import ClientRuntime

@Suite("Writing JSON")
struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Eight bytes are looked at at once, so each length and each place counts.
    @Test("A character that must be escaped is, wherever it is", arguments: 0..<24)
    func escapes(length: Int) {
        let escapes = ["\"": #"\""#, "\\": #"\\"#, "\n": #"\n"#, "\u{1F}": #"\u001f"#, "\u{0}": #"\u0000"#]
        for place in 0..<max(length, 1) where length > 0 {
            for (character, escape) in escapes {
                for filler in ["x", "ü", "\u{7F}", "!", "#", "[", "]", "\u{10FFFF}"] {
                    let before = String(repeating: filler, count: place)
                    let after = String(repeating: filler, count: length - place - 1)
                    let text = written { $0.writeString(before + character + after) }
                    #expect(text == "\"" + before + escape + after + "\"")
                }
            }
        }
    }

    @Test("Texts of every length are written as they are", arguments: 0..<300)
    func plain(length: Int) {
        let text = String(repeating: "a", count: length)
        #expect(written { $0.writeString(text) } == "\"\(text)\"")
    }

    @Test(
        "Integers",
        arguments: [0, 1, -1, 9, 10, 99, 100, -100, 1_234_567_890, .max, .min, .max - 1, .min + 1]
    )
    func integers(value: Int) {
        #expect(written { $0.writeInteger(value) } == String(value))
    }

    @Test("What is written piece by piece is all there, however long it becomes")
    func long() {
        let text = written { writer in
            writer.beginArray()
            for number in 0..<10_000 {
                writer.beginObject()
                writer.writeKey("n")
                writer.writeInteger(number)
                writer.writeKey("s")
                writer.writeString("\(number)")
                writer.endObject()
            }
            writer.endArray()
        }
        let expected = (0..<10_000).map { "{\"n\":\($0),\"s\":\"\($0)\"}" }
        #expect(text == "[" + expected.joined(separator: ",") + "]")
    }
}
