@testable import ClientRuntime
import Testing

@Suite("Parts of a multipart body")
struct MultipartParserTests {
    private static let mixed = MediaType("multipart/mixed; boundary=b")

    /// What a reader of parts gives that gets the bytes in pieces.
    private func parts(
        _ pieces: [[UInt8]],
        _ mediaType: MediaType = mixed,
        maximumPartSize: Int = 1_000_000
    ) throws -> [BodyPart] {
        var parser = try MultipartParser(mediaType, maximumPartSize: maximumPartSize)
        var parts: [BodyPart] = []
        for piece in pieces {
            parser.append(piece)
            while let part = try parser.next() { parts.append(part) }
        }
        try parser.finish()
        return parts
    }

    private func parts(_ text: String, maximumPartSize: Int = 1_000_000) throws -> [BodyPart] {
        let whole = try parts([Array(text.utf8)], maximumPartSize: maximumPartSize)
        let byByte = try parts(text.utf8.map { [$0] }, maximumPartSize: maximumPartSize)
        #expect(whole == byByte)
        return whole
    }

    private func refusal(_ text: String, maximumPartSize: Int = 1_000_000) -> String? {
        do {
            _ = try parts([Array(text.utf8)], maximumPartSize: maximumPartSize)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("The example of RFC 2046, section 5.1.1")
    func rfc2046() throws {
        let text = """
            This is the preamble.  It is to be ignored.
            --simple boundary

            This is implicitly typed plain US-ASCII text.
            It does NOT end with a linebreak.
            --simple boundary
            Content-type: text/plain; charset=us-ascii

            This is explicitly typed plain US-ASCII text.
            It DOES end with a linebreak.

            --simple boundary--

            This is the epilogue.  It is also to be ignored.
            """
        for end in ["\n", "\r\n"] {
            let bytes = Array(text.replacing("\n", with: end).utf8)
            let parts = try parts([bytes], MediaType("multipart/mixed; boundary=\"simple boundary\""))
            #expect(parts.map(\.contentType) == [nil, "text/plain; charset=us-ascii"])
            #expect(parts[0].text.hasSuffix("linebreak."))
            #expect(parts[1].text.hasSuffix("linebreak.\(end)"))
        }
    }

    @Test(
        "What is in a part",
        arguments: [
            ("--b\r\n\r\nx\r\n--b--", ["x"]),
            ("--b\r\n\r\n\r\n--b--\r\n", [""]),
            ("--b\r\n--b\r\n\r\n--b--", ["", ""]),
            ("--b--", []),
            ("--b \t\r\n\r\nx\r\n--b-- \r\nend", ["x"]),
            ("--b\r\n\r\n--bc\r\n--b\r\n--b--", ["--bc", ""]),
            ("--b\r\n\r\n--x\r\n\r\n-\r\n--b--", ["--x\r\n\r\n-"]),
            ("--b\r\n\r\nx--b\r\n--b--", ["x--b"]),
            ("\r\n--b\r\n\r\n\r\n\r\n--b--", ["\r\n"]),
            ("--b\r\nA: 1\r\n--b--", [""]),
        ]
    )
    func contents(text: String, expected: [String]) throws {
        #expect(try parts(text).map(\.text) == expected)
    }

    @Test("Header fields, in capitals or not, over several lines, and with names of files")
    func headers() throws {
        let part = try #require(
            parts(
                """
                --b\r
                content-disposition: form-data; name="räder"; filename="a \\"1\\" %22%0D%0A.txt"\r
                X-Long: a\r
                \t b\r
                CONTENT-TYPE:text/plain\r
                \r
                x\r
                --b--
                """
            ).first
        )
        #expect(part.name == "räder")
        #expect(part.filename == "a \"1\" \"\r\n.txt")
        #expect(part.contentType == "text/plain")
        #expect(HTTPField.Name("X-Long").map { part.headers[$0] } == "a b")
    }

    @Test(
        "Names of files",
        arguments: [
            ("attachment; filename=plain.txt", "plain.txt"),
            ("attachment; filename=\"C:\\dir\\a;b.txt\"; size=3", "C:\\dir\\a;b.txt"),
            ("attachment; filename=\"a.txt\"; filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"),
            ("attachment; filename*=UTF-8''%zz; filename=b.txt", "b.txt"),
            ("attachment; FILENAME = c.txt", "c.txt"),
            ("attachment", nil),
            ("attachment; filename", nil),
            (";;=;\"", nil),
        ]
    )
    func filenames(disposition: String, filename: String?) {
        #expect(BodyPart([], headers: [.contentDisposition: disposition]).filename == filename)
    }

    @Test(
        "What is wrong is told",
        arguments: [
            ("", "no line has the boundary"), ("just text", "no line has the boundary"),
            ("--b", "no line has the boundary"), ("--b\r\n\r\nx", "ends within part 1"),
            ("--b\r\n\r\nx\r\n--b\r\n\r\ny\r\n--b", "ends within part 2"),
            ("--b\r\nno name\r\n\r\nx\r\n--b--", "part 1 has a header line without a name"),
            ("--b\r\na b: c\r\n\r\nx\r\n--b--", "part 1 has a header field that is none"),
            ("--b\r\nA: \0\r\n\r\nx\r\n--b--", "part 1 has a header field that is none"),
        ]
    )
    func errors(text: String, message: String) {
        #expect(refusal(text)?.contains(message) == true, "\(refusal(text) ?? "nothing was thrown")")
    }

    @Test(
        "Content that is no multipart is told",
        arguments: [
            "application/json", "multipart/mixed", "multipart/mixed; boundary=", "multipart/mixed; boundary=\"\"",
        ]
    )
    func noParts(mediaType: String) {
        #expect(throws: ResponseFormatError.self) { try MultipartParser(MediaType(mediaType), maximumPartSize: 10) }
        #expect(throws: ResponseFormatError.self) { try MultipartParser(nil, maximumPartSize: 10) }
    }

    @Test("A part, and what stands before the first one, has an end")
    func bounds() throws {
        let long = String(repeating: "x", count: 50)
        #expect(refusal("--b\r\n\r\n\(long)\r\n--b--", maximumPartSize: 40)?.contains("more than 40 bytes") == true)
        #expect(refusal("--b\r\n\r\n\(long)", maximumPartSize: 40)?.contains("more than 40 bytes") == true)
        #expect(refusal("--b\r\nA: \(long)", maximumPartSize: 40)?.contains("more than 40 bytes") == true)
        #expect(refusal(long, maximumPartSize: 40)?.contains("more than 40 bytes") == true)
        #expect(try parts("--b\r\n\r\n\(long)\r\n--b--", maximumPartSize: 60).count == 1)
        // Any number of lines and of parts that are small.
        let lines = String(repeating: "x\r\n", count: 100)
        #expect(try parts(lines + "--b\r\n\r\nx\r\n--b--", maximumPartSize: 40).count == 1)
        let many = String(repeating: "--b\r\n\r\nx\r\n", count: 1000)
        #expect(try parts(many + "--b--", maximumPartSize: 40).count == 1000)
    }

    @Test("The same parts, however the bytes are cut", arguments: 0..<200)
    func cuts(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let tokens = [
            "--b", "\r\n", "\r\n", "\n", "\r", "-", "--", "b", "--b\r\n", "\r\n--b\r\n", "--b--", "--bc\r\n",
            "A: 1\r\n",
            "Content-Type: text/plain\r\n", "x", "\u{1F600}", " ", "\r\n\r\n", ":",
        ]
        let text = (0..<60).compactMap { _ in tokens.randomElement(using: &random) }.joined()
        let bytes = Array((Bool.random(using: &random) ? "--b\r\n" : "").utf8) + Array(text.utf8)
        let whole = outcome([bytes])
        #expect(outcome(bytes.map { [$0] }) == whole)
        for _ in 0..<5 { #expect(outcome(bytes.cut(&random)) == whole) }
    }

    @Test("Bytes of any kind are parts or an error", arguments: 0..<100)
    func anything(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet: [UInt8] = [0x2D, 0x2D, 0x62, 0x0D, 0x0A, 0x0A, 0x3A, 0x20, 0x00, 0xFF, 0x80, 0x41]
        let bytes = (0..<300).compactMap { _ in alphabet.randomElement(using: &random) }
        #expect(outcome([Array("--b\r\n".utf8) + bytes]) == outcome((Array("--b\r\n".utf8) + bytes).cut(&random)))
    }

    private func outcome(_ pieces: [[UInt8]]) -> [String] {
        var outcome: [String] = []
        do {
            var parser = try MultipartParser(Self.mixed, maximumPartSize: 1_000_000)
            for piece in pieces {
                parser.append(piece)
                while let part = try parser.next() { outcome.append("\(part.headers) \(part.bytes)") }
            }
            try parser.finish()
        } catch {
            outcome.append("\(error)")
        }
        return outcome
    }
}
