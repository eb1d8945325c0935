import Testing

@testable import ClientRuntime

/// OpenAPI 3.1.1, section 4.8.15.1.2: `style` of a part is that of a query, without its encoding.
@Suite struct StyledPartTests {
    private func pairs(_ value: some JSONCodable, _ style: FormFieldStyle) throws -> [String] {
        try StyledParts(style: style).pairs("a", JSONElement(parsing: value.jsonBytes())).map {
            "\($0.name)=\($0.text)"
        }
    }

    @Test func lists() throws {
        let list = ["x y", "z"]
        #expect(try pairs(list, FormFieldStyle(.form)) == ["a=x y", "a=z"])
        #expect(try pairs(list, FormFieldStyle(.form, explode: false)) == ["a=x y,z"])
        #expect(try pairs(list, FormFieldStyle(.spaceDelimited)) == ["a=x y z"])
        #expect(try pairs(list, FormFieldStyle(.pipeDelimited)) == ["a=x y|z"])
        #expect(try pairs(list, FormFieldStyle(.tabDelimited)) == ["a=x y\tz"])
        #expect(try pairs([String](), FormFieldStyle(.pipeDelimited)) == [])
    }

    @Test func objects() throws {
        let object: JSONValue = ["x": 1, "y": ["z": [true, "t"]]]
        #expect(try pairs(object, FormFieldStyle(.deepObject)) == ["a[x]=1", "a[y][z][0]=true", "a[y][z][1]=t"])
        #expect(try pairs(["x": 1], FormFieldStyle(.form)) == ["x=1"])
        #expect(try pairs(["x": 1], FormFieldStyle(.form, explode: false)) == ["a=x,1"])
        #expect(try pairs(["x": 1], FormFieldStyle(.json)) == [#"a={"x":1}"#])
    }
}
