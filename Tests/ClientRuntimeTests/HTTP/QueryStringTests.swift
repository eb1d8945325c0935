import Testing

@testable import ClientRuntime

/// Parameters that are the whole query string (OpenAPI 3.2.0, section 4.12.1), and methods of any name.
@Suite struct QueryStringTests {
    private func query(_ parameter: APIParameter) throws -> [String] {
        var parts = ParameterParts()
        try parts.add(parameter)
        return parts.query
    }

    @Test func objectsAreForms() throws {
        #expect(try query(.querystring(Color.object)) == ["R=100&G=200&B=150"])
        let value: JSONValue = ["a b": "c&d", "list": ["x", 1], "none": []]
        #expect(try query(.querystring(value)) == ["a+b=c%26d&list=x&list=1"])
        #expect(try query(.querystring([:] as JSONValue)).isEmpty)
        #expect(try query(.querystring(nil as JSONValue?)).isEmpty)
    }

    /// The specification's own example.
    @Test func textsAreEncoded() throws {
        #expect(try query(.querystring("$.a.b[1:1]")) == ["%24.a.b%5B1%3A1%5D"])
    }

    @Test func json() throws {
        #expect(
            try query(.querystring(["numbers": [1, nil]] as JSONValue, style: .json))
                == ["%7B%22numbers%22%3A%5B1%2Cnull%5D%7D"]
        )
    }

    @Test func methodsOfAnyName() {
        #expect(HTTPRequest.Method.named("QUERY").rawValue == "QUERY")
        #expect(HTTPRequest.Method.named("copy-all").rawValue == "copy-all")
        #expect(HTTPRequest.Method.named("not one") == .get)
    }
}
