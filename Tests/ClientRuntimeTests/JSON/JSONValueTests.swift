import ClientRuntime
import Testing

@Suite("Untyped JSON")
struct JSONValueTests {
    @Test("Literals, subscripts and typed access")
    func access() {
        let value: JSONValue = ["name": "Ada", "tags": ["a", 1, 2.5, true, nil], "none": [:]]
        #expect(value["name"]?.stringValue == "Ada")
        #expect(value["tags"]?[1]?.integerValue == 1)
        #expect(value["tags"]?[1]?.doubleValue == 1)
        #expect(value["tags"]?[2]?.doubleValue == 2.5)
        #expect(value["tags"]?[2]?.integerValue == nil)
        #expect(value["tags"]?[3]?.boolValue == true)
        #expect(value["tags"]?[4]?.isNull == true)
        #expect(value["tags"]?[5] == nil)
        #expect(value["tags"]?[-1] == nil)
        #expect(value["tags"]?["name"] == nil)
        #expect(value["name"]?[0] == nil)
        #expect(value["none"]?.objectValue == [:])
        #expect(value["tags"]?.arrayValue?.count == 5)
        #expect(value["tags"]?.arrayValue?.map(\.kind) == [.string, .number, .number, .bool, .null])
        #expect(value.description == #"{"name":"Ada","none":{},"tags":["a",1,2.5,true,null]}"#)
    }

    @Test("The same number is equal and hashes alike, however it is spelled")
    func numbers() throws {
        #expect(JSONValue.integer(1) == .number(1))
        #expect(JSONValue.number(-0.0) == .integer(0))
        #expect(Set<JSONValue>([1, 1.0, 2, 2.5]).count == 3)
        #expect(JSONValue.integer(9_007_199_254_740_993) != .number(9_007_199_254_740_992))
        #expect(JSONValue.integer(.max) != .number(0x1p63))
        #expect(JSONValue.number(.nan) != .number(.nan))
        #expect(JSONValue.bool(true) != .integer(1))
        #expect(JSONValue.null != .bool(false))
        #expect(JSONValue.string("1") != .integer(1))
        guard case .integer(Int.max) = try JSONValue(jsonBytes: Array("9223372036854775807".utf8)),
            case .number = try JSONValue(jsonBytes: Array("9223372036854775808".utf8)),
            case .number(1) = try JSONValue(jsonBytes: Array("1.0".utf8))
        else {
            Issue.record("A number is read into the wrong case")
            return
        }
    }

    @Test("Any value to untyped JSON and back")
    func conversion() throws {
        #expect("a".jsonValue == "a")
        #expect(1.jsonValue == 1)
        #expect(["b": [1.5], "a": []].jsonValue == ["a": [], "b": [1.5]])
        #expect((nil as Int?).jsonValue == .null)
        #expect(([1, nil] as [Int?]).jsonValue == [1, nil])
        #expect(try JSONValue.array([1, 2]).decode(as: [Int].self) == [1, 2])
        #expect(throws: JSONDecodingError.self) { try JSONValue.array([1, "2"]).decode(as: [Int].self) }
    }

    @Test("Strings are escaped as far as they must be", arguments: [
        ("", #""""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a/b", #""a/b""#),
        ("\u{8}\u{9}\u{A}\u{C}\u{D}", #""\b\t\n\f\r""#),
        ("\u{0}\u{1}\u{1F}\u{7F}", "\"\\u0000\\u0001\\u001f\u{7F}\""),
        ("é€😀", "\"é€😀\""), ("\u{2028}", "\"\u{2028}\""),
        ("abcdefgh\"ijklmnop\nq", #""abcdefgh\"ijklmnop\nq""#),
    ])
    func strings(value: String, text: String) throws {
        #expect(String(decoding: value.jsonBytes(), as: UTF8.self) == text)
        #expect(try String(jsonBytes: value.jsonBytes()) == value)
        #expect(String(decoding: [value: value].jsonBytes(), as: UTF8.self) == "{\(text):\(text)}")
    }

    @Test("The writer puts commas and colons where they belong")
    func writer() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.writeKey("a")
        writer.beginArray()
        writer.endArray()
        writer.writeKey("b")
        writer.beginArray()
        writer.writeInteger(-1)
        writer.writeNull()
        writer.beginObject()
        writer.endObject()
        writer.writeBool(true)
        writer.writeBool(false)
        writer.writeDouble(0.5)
        writer.endArray()
        writer.writeKey("c")
        writer.writeString("x")
        writer.endObject()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":[],"b":[-1,null,{},true,false,0.5],"c":"x"}"#)
    }

    @Test("An element shows kind, members and elements")
    func element() throws {
        let json = try JSONElement(parsing: Array(#"{"a":[1,"x"],"\u0062":null}"#.utf8))
        #expect(json.kind == .object)
        #expect(try json.members().map(\.key) == ["a", "b"])
        let elements = try #require(json["a"]).elements()
        #expect(Array(elements).map(\.kind) == [.number, .string])
        #expect(Array(elements).map(\.path) == ["$.a[0]", "$.a[1]"])
        #expect(json["b"]?.isNull == true)
        #expect(json["c"] == nil)
        #expect(json["a"]?["b"] == nil)
        #expect(throws: JSONDecodingError.self) { try json.elements() }
        #expect(throws: JSONDecodingError.self) { try json["a"]?.members() }
    }
}
