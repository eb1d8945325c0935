import ClientRuntime
import Testing

@Suite("Properties that only one side sends")
struct DirectionTests {
    struct User: ObjectModel {
        static let layout = ObjectLayout([
            .readOnly("id", String.self), .readOnly("deleted", Int.self, nullable: true),
            .writeOnly("password", String.self), .required("name", String.self),
        ])
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }

        init(name: String, password: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            _fields.setOptionalString(2, password)
            _fields.setString(3, name)
        }
    }

    private func text(_ value: some JSONCodable) -> String { String(decoding: value.jsonBytes(), as: UTF8.self) }

    @Test("What the server sets is not sent, and nobody misses it")
    func sending() throws {
        let user = User(name: "Ada", password: "p")
        try user.validate()
        #expect(text(user) == #"{"password":"p","name":"Ada"}"#)
    }

    @Test("What is not sent by the server is not missed, and what is goes back as it came")
    func receiving() throws {
        let json = #"{"id":"1","deleted":null,"name":"Ada"}"#
        #expect(text(try User(jsonBytes: Array(json.utf8))) == json)
    }

    @Test("What the other side must send is missed")
    func missing() {
        let error = #expect(throws: JSONDecodingError.self) { try User(jsonBytes: Array(#"{"name":"Ada"}"#.utf8)) }
        #expect(error?.path == "$.id")
        let violation = #expect(throws: ValidationError.self) { try User(name: "Ada").validate() }
        #expect(violation?.violations.map(\.path) == ["$.password"])
    }
}
