import ClientRuntime
import Testing

@Suite("Percent-encoding of arguments")
struct EncodingTests {
    static let awkward = "a b/c?d#e%f&g=h+i:j@k;l,m[n]|é'\"\u{1}~"

    @Test("A path argument keeps what a segment may have and encodes the rest")
    func path() async throws {
        let sent = try await request([.path("id", Self.awkward)], path: "/items/{id}")
        #expect(sent.path == "/items/a%20b%2Fc%3Fd%23e%25f&g=h+i:j@k;l,m%5Bn%5D%7C%C3%A9'%22%01~")
    }

    @Test("Between delimiters, delimiters are encoded", arguments: [
        (ParameterStyle.simple, "a%2Cb,c%3Bd"), (.label, ".a%2Cb,c%3Bd"), (.matrix, ";id=a%2Cb,c%3Bd"),
    ])
    func pathDelimiters(style: ParameterStyle, expected: String) async throws {
        let sent = try await request([.path("id", ["a,b", "c;d"], style: style)], path: "/items/{id}")
        #expect(sent.path == "/items/" + expected)
    }

    @Test("A query argument has unreserved characters alone, unless reserved ones are allowed")
    func query() async throws {
        let encoded = try await request([.query("q&", Self.awkward)])
        #expect(
            encoded.path
                == "/items?q%26=a%20b%2Fc%3Fd%23e%25f%26g%3Dh%2Bi%3Aj%40k%3Bl%2Cm%5Bn%5D%7C%C3%A9%27%22%01~"
        )
        let reserved = try await request([.query("q", "a/b?c=d&e %20 %zz #[x]", allowReserved: true)])
        #expect(reserved.path == "/items?q=a/b?c=d&e%20%20%20%25zz%20%23%5Bx%5D")
    }

    @Test("A cookie keeps what a cookie's value may have")
    func cookie() async throws {
        let sent = try await request([.cookie("sid", "abc+/=:%;, \"é")])
        #expect(sent.header("cookie") == "sid=abc+/=:%25%3B%2C%20%22%C3%A9")
    }

    @Test("A header argument goes as it is, or not at all")
    func header() async throws {
        let sent = try await request([.header("X-Name", "a b, %20 é")])
        #expect(sent.header("X-Name") == "a b, %20 é")
        for broken in ["a\r\nX-Evil: 1", "a\nb", "a\u{0}b"] {
            let error = await #expect(throws: APIError.self) {
                _ = try await request([.header("X-Name", broken)])
            }
            #expect(error?.kind == .encoding)
            #expect(error?.message.contains("X-Name") == true)
        }
        let error = await #expect(throws: APIError.self) { _ = try await request([.header("no name", "x")]) }
        #expect(error?.kind == .encoding)
    }

    @Test("An argument that would lead to another path is refused before anything is sent", arguments: [
        ("/items/{id}", ".", ParameterStyle.simple), ("/items/{id}", "..", .simple), ("/items/{id}", "", .simple),
        ("/items/{id}/end", "..", .simple), ("/items/.{id}", ".", .simple), ("/items/%2e{id}", ".", .simple),
        ("/items/%2E{id}", "", .simple), ("/items/{id}", "", .label), ("/items/{id}", ".", .label),
        ("/items/{id}{id}", ".", .simple),
    ])
    func traversal(template: String, value: String, style: ParameterStyle) async throws {
        let transport = InMemoryTransport { _ in .empty() }
        let error = await #expect(throws: APIError.self) {
            try await client(transport).send(
                APIOperation(
                    .delete, template, id: "delete", parameters: [.path("id", value, style: style)], response: .none
                )
            )
        }
        #expect(error?.kind == .encoding)
        #expect(error?.operationID == "delete")
        #expect(await transport.requests.isEmpty)
    }

    @Test("Arguments that only look like it pass", arguments: [
        ("%2e%2e", "%252e%252e"), ("../..", "..%2F.."), ("...", "..."), (".a", ".a"), ("..;", "..;"), ("\\..", "%5C.."),
    ])
    func noTraversal(value: String, expected: String) async throws {
        let sent = try await request([.path("id", value)], path: "/items/{id}/end")
        #expect(sent.path == "/items/\(expected)/end")
    }

    @Test("A path parameter without a value is an error")
    func missing() async {
        let error = await #expect(throws: APIError.self) { _ = try await request([], path: "/items/{id}") }
        #expect(error?.kind == .encoding)
        #expect(error?.message.contains("'id'") == true)
    }

    @Test("Several parameters in one segment, and a path that ends in a slash")
    func templates() async throws {
        let sent = try await request([.path("a", 1), .path("b", "x")], path: "/items/{a}-{b}:go/é/")
        #expect(sent.path == "/items/1-x:go/%C3%A9/")
    }

    /// A value that breaks the promise to write JSON.
    private struct Silent: JSONCodable {
        init() {}
        init(json: JSONElement) throws {}
        func write(to writer: inout JSONWriter) {}
        static var _empty: Silent { Silent() }
    }

    @Test("An argument that writes no JSON is an error of the request")
    func noJSON() async {
        let error = await #expect(throws: APIError.self) { _ = try await request([.query("q", Silent())]) }
        #expect(error?.kind == .encoding)
        #expect(error?.operationID == "test")
        #expect(error?.underlying is JSONDecodingError)
    }
}
