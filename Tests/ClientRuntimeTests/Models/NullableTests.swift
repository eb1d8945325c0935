import ClientRuntime
import Testing

@Suite("Absent, null and value")
struct NullableTests {
    private let minimal = #"{"required":"r","required_nullable":null,"required_nullable_list":null}"#

    @Test("A required nullable property is always written")
    func requiredNullable() throws {
        let model = Nullables(required: "r", requiredNullable: nil, requiredNullableList: nil)
        #expect(model.jsonText == minimal)
        let read = try Nullables(JSONLiteral(minimal))
        #expect(read == model)
        #expect(read.hashValue == model.hashValue)
        var changed = read
        changed.requiredNullable = "x"
        changed.requiredNullableList = [1]
        #expect(changed.jsonText == #"{"required":"r","required_nullable":"x","required_nullable_list":[1]}"#)
        changed.requiredNullable = nil
        changed.requiredNullableList = nil
        #expect(changed == model)
    }

    @Test("A required property must be there, nullable or not", arguments: ["required", "required_nullable"])
    func missing(name: String) throws {
        var members = ["required": JSONValue("r"), "required_nullable": nil, "required_nullable_list": []]
        members[name] = nil as JSONValue?
        let error = #expect(throws: JSONDecodingError.self) { try JSONValue.object(members).decode(as: Nullables.self) }
        #expect(error?.path == "$.\(name)")
        #expect(error?.found == "nothing")
    }

    @Test("null for a required property that is not nullable is an error")
    func nullForRequired() {
        let error = #expect(throws: JSONDecodingError.self) {
            try Nullables(#"{"required":null,"required_nullable":null,"required_nullable_list":null}"#)
        }
        #expect(error?.description == "$.required: expected a string, found null (at byte 12)")
    }

    @Test("null for an optional property that is not nullable is read as absent")
    func nullForOptional() throws {
        let model = try Nullables(JSONLiteral(minimal.dropLast() + #","optional":null,"list_of_nullables":null}"#))
        #expect(model.jsonText == minimal)
        #expect(model == (try Nullables(JSONLiteral(minimal))))
    }

    @Test("Absent and null are two things for a property both optional and nullable", arguments: [
        #","optional_nullable":null"#,
        #","optional_nullable":"x""#,
        #","optional_nullable_model":null"#,
        #","optional_nullable_integer":null"#,
        #","optional_nullable_integer":0"#,
        #","optional_any":null"#,
        #","optional_any":0"#,
        #","optional_optional":null"#,
        #","optional_optional":"x""#,
        "",
    ])
    func roundTrip(members: String) throws {
        let text = minimal.dropLast() + members + "}"
        let model = try Nullables(JSONLiteral(String(text)))
        #expect(model.jsonText == text)
        #expect(try Nullables(jsonBytes: model.jsonBytes()) == model)
        #expect((model == (try Nullables(JSONLiteral(minimal)))) == members.isEmpty)
    }

    @Test("An explicit null is asked for and set by name")
    func explicitNull() throws {
        var model = try Nullables(JSONLiteral(minimal))
        #expect(!model.isNull("optional_nullable"))
        model.setNull("optional_nullable")
        #expect(model.isNull("optional_nullable"))
        #expect(model.optionalNullable == nil)
        #expect(model.jsonText == minimal.dropLast() + #","optional_nullable":null}"#)
        model.optionalNullable = "x"
        #expect(!model.isNull("optional_nullable"))
        model.optionalNullable = nil
        #expect(model.jsonText == minimal)

        // Where null is not allowed, nothing happens.
        model.setNull("optional")
        model.setNull("required")
        model.setNull("unknown")
        #expect(model.jsonText == minimal)
        #expect(!model.isNull("unknown"))
    }

    @Test("Optional values of any kind")
    func optionals() throws {
        var model = try Nullables(JSONLiteral(minimal.dropLast() + #","list_of_nullables":["a",null]}"#))
        #expect(model.listOfNullables == ["a", nil])
        model.optionalOptional = .some(nil)
        #expect(model.optionalOptional == .some(nil))
        #expect(model.jsonText.hasSuffix(#""list_of_nullables":["a",null],"optional_optional":null}"#))
        model.optionalOptional = nil
        model.listOfNullables = nil
        model.optionalAny = .null
        #expect(model.optionalAny == .null)
        #expect(model.jsonText.hasSuffix(#","optional_any":null}"#))
        model.optionalAny = [1, "a"]
        #expect(model.optionalAny == [1, "a"])
    }
}
