import ClientRuntime
import Testing

@Suite("Forms")
struct FormTests {
    @Test("Nested objects and arrays have a bracket for each level")
    func nested() async throws {
        let value: JSONValue = [
            "a": ["b": ["c", ["d": 1, "e": nil]], "f g": "h&i"], "expand": ["x", "y"], "metadata": [:], "on": true,
        ]
        let style = FormFieldStyle(.deepObject)
        let styles = ["a": style, "expand": style, "metadata": style, "on": style]
        let sent = try await request(method: .post, body: .form(value, styles: styles))
        #expect(
            try Self.python(sent.body) == [
                ["a[b][0]", "c"], ["a[b][1][d]", "1"], ["a[f g]", "h&i"], ["expand[0]", "x"], ["expand[1]", "y"],
                ["on", "true"],
            ]
        )
        #expect(sent.bodyText?.hasPrefix("a%5Bb%5D%5B0%5D=c&a%5Bb%5D%5B1%5D%5Bd%5D=1&a%5Bf+g%5D=h%26i&") == true)
    }

    @Test("Escapes are those of the URL standard")
    func escapes() async throws {
        let ascii = String(String.UnicodeScalarView((1..<128).map { Unicode.Scalar($0) }))
        let sent = try await request(method: .post, body: .form([ascii + "é😀": ascii + "\u{0}"]))
        #expect(try Self.python(sent.body) == [[.string(ascii + "é😀"), .string(ascii + "\u{0}")]])
        let text = try #require(sent.bodyText)
        #expect(text.contains("+%21%22%23%24%25%26%27%28%29*%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40ABC"))
        #expect(text.contains("%5B%5C%5D%5E_%60abc") && text.contains("%7B%7C%7D%7E%7F"))
    }

    /// What Python reads a form as.
    private static func python(_ form: [UInt8]?) throws -> JSONValue {
        let program = """
            import sys, json, urllib.parse
            print(json.dumps(urllib.parse.parse_qsl(sys.stdin.read(), keep_blank_values=True, strict_parsing=True)))
            """
        return try JSONValue(jsonBytes: Python.run(program, input: form ?? []))
    }
}
