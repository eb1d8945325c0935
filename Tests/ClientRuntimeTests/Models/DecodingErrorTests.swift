import ClientRuntime
import Foundation
import Testing

@Suite("Errors of reading")
struct DecodingErrorTests {
    @Test(
        "An error says where, what was expected and what was found",
        arguments: [
            (#"{"dashboard":"invoices"}"#, "$.customer_id: expected a string, found nothing (at byte 0)"),
            (#"{"customer_id":"c"}"#, "$.dashboard: expected a string, found nothing (at byte 0)"),
            (
                #"{"customer_id":1,"dashboard":"invoices"}"#,
                "$.customer_id: expected a string, found a number (at byte 15)"
            ),
            (#"{"customer_id":"c","dashboard":true}"#, "$.dashboard: expected a string, found a boolean (at byte 31)"),
            (
                #"{"customer_id":"c","dashboard":"d","color_overrides":{}}"#,
                "$.color_overrides: expected an array, found an object (at byte 53)"
            ),
            (
                #"{"customer_id":"c","dashboard":"d","color_overrides":[{"name":"n"},{"name":"n","value":[]}]}"#,
                "$.color_overrides[1].value: expected a string, found an array (at byte 87)"
            ),
            (
                #"{"customer_id":"c","dashboard":"d","color_overrides":[{"name":"n"},{"value":"v"}]}"#,
                "$.color_overrides[1].name: expected a string, found nothing (at byte 67)"
            ),
            (
                #"{"customer_id":"c","dashboard":"d","color_overrides":[{"name":"n"},null]}"#,
                "$.color_overrides[1]: expected an object, found null (at byte 67)"
            ),
            (
                #"{"x":[1,{"y":[]}],"bm_group_key_overrides":[{"group_key_name":"g","value_display_names":{"a b":1}}]}"#,
                "$.bm_group_key_overrides[0].value_display_names['a b']: expected a string, found a number (at byte 95)"
            ),
            ("[]", "$: expected an object, found an array (at byte 0)"),
            (#""text""#, "$: expected an object, found a string (at byte 0)"),
            (" null", "$: expected an object, found null (at byte 1)"),
            (
                #"{"customer_id":"c","dashboard":"d","color_overrides":[{"name":"n"},]}"#,
                "$.color_overrides: expected a value, found ']' (at byte 67)"
            ),
            (#"{"customer_id":"c" "dashboard":"d"}"#, "$: expected ',' or '}', found '\"' (at byte 19)"),
            ("", "$: expected a value, found the end of the text (at byte 0)"),
            ("<html>", "$: expected a value, found another character (at byte 0)"),
        ]
    )
    func description(text: String, expected: String) {
        let error = #expect(throws: JSONDecodingError.self) { try EmbeddableDashboardPayload(JSONLiteral(text)) }
        #expect(error?.description == expected)
    }

    @Test(
        "What is missing is named by its kind",
        arguments: [
            (String.self, "a string"), (Int.self, "an integer"), (Double.self, "a number"), (Bool.self, "a boolean"),
            ([Int].self, "an array"), ([String: Int].self, "an object"), (EmbeddableURL.self, "an object"),
            (Date.self, "a date and time with an offset (RFC 3339)"), (CalendarDate.self, "a date such as 2024-02-29"),
            (UUID.self, "a UUID"), (Decimal.self, "a number"), (Data.self, "bytes in Base64"),
            (Schedule.Weekday.self, "an integer"), (Schedule.Factor.self, "a number"), (Pet.self, "an object"),
            (Filter.self, "a boolean or an integer or a number or a string or an array or an object"),
            (JSONValue.self, "a value"),
        ] as [(any JSONCodable.Type, String)]
    )
    func missing(type: any JSONCodable.Type, expected: String) {
        let layout = ObjectLayout([.required("p", type)])
        let error = #expect(throws: JSONDecodingError.self) { try Shaped.read("{}", layout) }
        #expect(error?.path == "$.p")
        #expect(error?.expected == expected)
        #expect(error?.found == "nothing")
    }

    /// A model whose layout is given at run time.
    private struct Shaped: ObjectModel {
        @TaskLocal static var current = ObjectLayout([])
        static var layout: ObjectLayout { current }
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }

        static func read(_ text: JSONLiteral, _ layout: ObjectLayout) throws {
            _ = try $current.withValue(layout) { try Shaped(text) }
        }
    }

    @Test(
        "Places in arrays, dictionaries, unions, enums and dates",
        arguments: [
            ([[[Int]]].self, "[[[1],[2,true]]]", "$[0][1][1]: expected an integer, found a boolean (at byte 9)"),
            (
                [String: [Date]].self, #"{"a":["2024-02-29T00:00:00Z","today"]}"#,
                "$.a[1]: expected a date and time with an offset (RFC 3339), found another string (at byte 29)"
            ),
            (
                [String: CalendarDate].self, #"{"a b":20240229}"#,
                "$['a b']: expected a date such as 2024-02-29, found a number (at byte 7)"
            ),
            (
                Schedule.self, #"{"weekday":1,"by_name":{"x":"monday"}}"#,
                "$.by_name.x: expected an integer, found a string (at byte 28)"
            ),
            (
                Schedule.self, #"{"weekday":1,"weekdays":[1,2,null]}"#,
                "$.weekdays[2]: expected an integer, found null (at byte 29)"
            ),
            (
                [Pet].self, #"[{"petType":"dog","puppies":[{"petType":"cat","name":7}]}]"#,
                "$[0].puppies[0].name: expected a string, found a number (at byte 53)"
            ),
            (Counters.self, #"{"name":"n","x":{}}"#, "$.x: expected an integer, found an object (at byte 16)"),
            ([UUID?].self, #"[null,"x"]"#, "$[1]: expected a UUID, found another string (at byte 6)"),
        ] as [(any JSONCodable.Type, String, String)]
    )
    func places(type: any JSONCodable.Type, text: String, expected: String) {
        let error = #expect(throws: JSONDecodingError.self) { try type.init(jsonBytes: Array(text.utf8)) }
        #expect(error?.description == expected)
    }

    @Test("The values of a text are never part of an error")
    func secrets() {
        let texts = [
            #"{"customer_id":{"s3cret":"s3cret"}}"#, #"{"customer_id": s3cret}"#, #""s3cret""#, #"["s3cret"#, "s3cret",
        ]
        for text in texts {
            let error = #expect(throws: JSONDecodingError.self) { try EmbeddableDashboardPayload(JSONLiteral(text)) }
            #expect(error?.description.contains("s3cret") == false)
        }
    }

    @Test(
        "Names that are no identifiers are quoted in a path",
        arguments: [
            ("a", "$.a"), ("a_1", "$.a_1"), ("ä", "$.ä"), ("1a", "$['1a']"), ("", "$['']"), ("a.b", "$['a.b']"),
            ("it's", #"$['it\'s']"#), ("a\nb", #"$['a\u000ab']"#), ("back\\slash", #"$['back\\slash']"#),
        ]
    )
    func paths(name: String, path: String) {
        let bytes = [name: "no integer"].jsonBytes()
        let error = #expect(throws: JSONDecodingError.self) { try [String: Int](jsonBytes: bytes) }
        #expect(error?.path == path)
    }

    @Test(
        "Integers that are none say why",
        arguments: [
            ("1.5", "a number with a fraction, or too large"),
            ("92233720368547758070", "an integer beyond 64 bits"),
            ("\"1\"", "a string"),
        ]
    )
    func integers(value: String, found: String) {
        let text = #"{"from":0,"to":\#(value)}"#
        let error = #expect(throws: JSONDecodingError.self) { try RangeFilter(JSONLiteral(text)) }
        #expect(error?.path == "$.to")
        #expect(error?.expected == "an integer")
        #expect(error?.found == found)
    }

    @Test("A type of the user's own reports its place")
    func ownType() {
        struct Even: JSONCodable {
            let value: Int
            init(json: JSONElement) throws {
                value = try json.integer()
                guard value.isMultiple(of: 2) else { throw json.mismatch(expected: "an even number") }
            }
            func write(to writer: inout JSONWriter) { writer.writeInteger(value) }
            static var _empty: Even { Even(value: 0) }
            private init(value: Int) { self.value = value }
        }
        let error = #expect(throws: JSONDecodingError.self) { try [[Even]](jsonBytes: Array("[[2],[4,5]]".utf8)) }
        #expect(error?.description == "$[1][1]: expected an even number, found a number (at byte 8)")
        #expect((try? [Even](jsonBytes: Array("[2,4]".utf8)))?.jsonText == "[2,4]")
    }
}
