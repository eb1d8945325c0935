@testable import ClientRuntime
import Foundation
import Testing

private let isSupported = (try? XMLTree(parsing: Array("<a/>".utf8))) != nil

@Suite("Reading XML", .enabled(if: isSupported))
struct XMLReadingTests {
    private func json<Value: JSONCodable>(_ xml: String, as type: Value.Type) throws -> JSONValue {
        try (read(.xml, HTTPBody(xml)) as Value).jsonValue
    }

    @Test("Types decide what text is")
    func types() throws {
        let xml = """
            <?xml version="1.0"?>
            <!-- a pet -->
            <pet id="42" unknown="x">
              <name> Fi &amp; &lt;Do&gt; </name>
              <weight>7</weight><vaccinated>1</vaccinated><born>2024-02-29T12:30:00Z</born><status>1</status>
              <photoUrls><photoUrl>a</photoUrl><photoUrl><![CDATA[<b>]]></photoUrl></photoUrls>
              <labels><label><id> 1 </id><name>12</name></label></labels>
              <alias>true</alias><alias></alias>
              <other><deep/></other>
            </pet>
            """
        #expect(
            try json(xml, as: XMLPet.self) == [
                "id": 42, "name": " Fi & <Do> ", "weight": 7, "vaccinated": true, "born": "2024-02-29T12:30:00Z",
                "status": 1, "photoUrls": ["a", "<b>"], "tags": [["id": 1, "name": "12"]], "aliases": ["true", ""],
            ]
        )
    }

    @Test(
        "Arrays: none, one, many, wrapped or not",
        arguments: [
            ("<p id='1'/>", []), ("<p id='1'><photoUrls/></p>", []),
            ("<p><id>1</id><photoUrls><photoUrl>a</photoUrl></photoUrls></p>", ["a"]),
        ] as [(String, [String])]
    )
    func arrays(_ xml: String, _ photos: [String]) throws {
        let photos = JSONValue.array(photos.map { .string($0) })
        #expect(try json(xml, as: XMLPet.self) == ["id": 1, "photoUrls": photos])
    }

    @Test("Arrays and dictionaries outside of models")
    func containers() throws {
        #expect(try json("<a><b>1</b></a>", as: [Int].self) == [1])
        #expect(try json("<a><b>1</b><b>2</b></a>", as: [Int].self) == [1, 2])
        #expect(try json("<a/>", as: [Int].self) == [])
        #expect(try json("<a x='0'><b>1</b><c>2</c></a>", as: [String: Int].self) == ["b": 1, "c": 2, "x": 0])
        let bag = "<bag><count>2</count><a>1</a><b>1</b><b>2</b></bag>"
        #expect(try json(bag, as: XMLBag.self) == ["count": 2, "a": [1], "b": [1, 2]])
        #expect(try json("<a>12</a>", as: Int?.self) == 12)
    }

    @Test("Models in arrays that are not wrapped, and in wrapped ones that the document does not tell of")
    func models() throws {
        struct Shelf: ObjectModel {
            static let layout = ObjectLayout([.required("tags", [XMLTag].self)])
            var _fields: Fields
        }
        let expected: JSONValue = ["tags": [["id": 1], ["id": 2]]]
        let items = "<tag><id>1</id></tag><tag id='2'/>"
        #expect(try json("<s>\(items.replacing("tag", with: "tags"))</s>", as: Shelf.self) == expected)
        #expect(try json("<s><tags>\(items)</tags></s>", as: Shelf.self) == expected)
        #expect(try json("<s><tags><id>1</id></tags></s>", as: Shelf.self) == ["tags": [["id": 1]]])
    }

    @Test("Unions, nulls, namespaces, untyped values")
    func others() throws {
        let pet: XMLAnimal = try read(.xml, HTTPBody("<a id='1'><kind>pet</kind><photoUrls><u>x</u></photoUrls></a>"))
        #expect(pet.value is XMLPet)
        let tag: XMLAnimal = try read(.xml, HTTPBody("<a><id>1</id><name>x</name></a>"))
        #expect(tag.value is XMLTag)
        let xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        #expect(
            try json("<p id='1' \(xsi)><owner xsi:nil='true'/></p>", as: XMLPet.self)
                == ["id": 1, "photoUrls": [], "owner": nil]
        )
        #expect(try json("<n:t xmlns:n='urn:n'><n:id>5</n:id></n:t>", as: XMLTag.self) == ["id": 5])
        #expect(
            try json("<a k='1'><b>1</b><b>2</b><c> x</c></a>", as: JSONValue.self)
                == ["k": "1", "b": ["1", "2"], "c": " x"]
        )
    }

    @Test(
        "What is not XML, or not of the type, is an error without the content",
        arguments: [
            "", "{}", "<secret", "<a>secret</b>", "<a><id>secret</id></a>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM '/etc/hostname'>]><a>&b;",
        ]
    )
    func refused(_ text: String) async throws {
        let transport = InMemoryTransport { _ in .text(text) }
        let operation = APIOperation<XMLTag>(.get, "/x", id: "x", response: .xml)
        let error = await #expect(throws: APIError.self) { try await client(transport).send(operation) }
        #expect(error?.kind == .decoding)
        #expect(error?.description.contains("secret") == false)
    }

    @Test(
        "Markup before a combining character is the same markup",
        arguments: [
            "<a><?x?>\u{301}</a>", "<a><?x?\u{301}>?></a>", "<!DOCTYPE\u{301} a><a/>", "<!-- x --><!DOCTYPE a><a/>",
        ]
    )
    func combining(_ text: String) {
        #expect(throws: (any Error).self) { try json(text, as: XMLTag.self) }
    }

    @Test(
        "What looks like a document type is text inside of elements and comments",
        arguments: [
            "<a><name><![CDATA[<!DOCTYPE b>]]></name></a>", "<!-- <!DOCTYPE b> --><a><name>&lt;!DOCTYPE b></name></a>",
        ]
    )
    func noDocumentType(_ text: String) throws {
        #expect(try json(text, as: XMLTag.self) == ["name": "<!DOCTYPE b>"])
    }

    @Test("Files are not read into a document")
    func entities() throws {
        let file = try TemporaryFile(Array("secret".utf8))
        let xml = "<!DOCTYPE a [<!ENTITY b SYSTEM '\(file.url.absoluteString)'>]><a><name>x&b;</name></a>"
        let text = (try? json(xml, as: XMLTag.self)).map { "\($0)" } ?? ""
        #expect(!text.contains("secret"))
    }

    @Test("Broken documents are values or errors, whatever they are", arguments: 0..<100)
    func broken(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let tokens = [
            "<a>", "</a>", "<a ", "id='1'", ">", "/>", "<name>", "</name>", "x", "&amp;", "&", "<![CDATA[", "]]>",
            "<!--", "-->",
            "<?x?>", "\n", "<photoUrls>", "</photoUrls>", "<!DOCTYPE a>", "é", "\u{0}", "xmlns:n='u'", "<n:a>",
            "</n:a>",
        ]
        for _ in 0..<20 {
            let text = "<a>" + (0..<12).compactMap { _ in tokens.randomElement(using: &random) }.joined() + "</a>"
            _ = try? json(text, as: XMLPet.self)
            _ = try? json(text, as: XMLAnimal.self)
        }
    }

    @Test("Documents of any depth are values or errors", arguments: [100, 101, 250, 5_000, 100_000])
    func depth(_ depth: Int) {
        let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        let value = try? json(text, as: JSONValue.self)
        #expect((value != nil) == (depth <= 100))
    }

    @Test("Entities that multiply each other are an error")
    func manyEntities() {
        let entities = (1...9).map { level in
            "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>"
        }
        let text = "<!DOCTYPE a [<!ENTITY e0 'x'>\(entities.joined())]><a><name>&e9;</name></a>"
        let tag = (try? json(text, as: XMLTag.self)).map { "\($0)" } ?? ""
        #expect(tag.count < 100_000)
    }

    @Test(
        "Character sets",
        arguments: [
            (Array("<a><name>é</name></a>".utf8), "é"),
            ([0xEF, 0xBB, 0xBF] + Array("<a><name>é</name></a>".utf8), "é"),
            (
                Array("<?xml version='1.0' encoding='ISO-8859-1'?><a><name>".utf8) + [0xE9] + Array("</name></a>".utf8),
                "é"
            ),
            ([0xFF, 0xFE] + "<a><name>é</name></a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "é"),
        ] as [([UInt8], String)]
    )
    func encodings(_ bytes: [UInt8], _ name: String) throws {
        let tag: XMLTag = try read(.xml, HTTPBody(bytes))
        #expect(tag.jsonValue == ["name": .string(name)])
    }

    @Test(
        "The media type says the character set, unless there is a byte order mark",
        arguments: [
            ("text/xml; charset=iso-8859-1", "", [0xE9]),
            ("application/xml; charset=\"UTF-8\"", "<?xml version='1.0' encoding='ISO-8859-1'?>", [0xC3, 0xA9]),
            ("application/xml", "<?xml version='1.0' encoding='ISO-8859-1'?>", [0xE9]),
            ("application/xml; charset=iso-8859-1", "\u{FEFF}", [0xC3, 0xA9]),
        ] as [(String, String, [UInt8])]
    )
    func labels(_ type: String, _ head: String, _ name: [UInt8]) throws {
        let bytes = Array((head + "<a><name>").utf8) + name + Array("</name></a>".utf8)
        let tag: XMLTag = try read(.xml, HTTPBody(bytes), type)
        #expect(tag.jsonValue == ["name": "é"])
    }

    @Test("Elements of a list are in the order of the document, whatever their names")
    func order() throws {
        let names = (0..<20).map { "e\($0)" }
        let text = "<a>" + names.map { "<\($0)>\($0)</\($0)>" }.joined() + "</a>"
        #expect(try read(.xml, HTTPBody(text)) as [String] == names)
    }

    @Test("Numbers keep all their digits")
    func numbers() throws {
        #expect(try read(.xml, HTTPBody("<a>18446744073709551615</a>")) as UInt64 == .max)
        #expect(
            try read(.xml, HTTPBody("<a><p>12345678901234567.89</p></a>")) as [Decimal]
                == [#require(Decimal(string: "12345678901234567.89"))]
        )
    }

    @Test("What is written is read again")
    func roundTrip() throws {
        let value: JSONValue = [
            "id": -1, "name": " \"Fi\" & <Do>\n\t'é😀' ", "weight": 1.5e-7, "vaccinated": false,
            "photoUrls": ["a", " b "],
            "tags": [["id": 1], ["name": "x"]], "aliases": ["only"], "owner": ["name": "o"],
        ]
        let pet = try value.decode(as: XMLPet.self)
        let again: XMLPet = try read(.xml, HTTPBody(XMLWriter.bytes(pet, root: "pet")))
        #expect(again == pet)
    }
}

@Suite("XML without its trait", .enabled(if: !isSupported))
struct UnsupportedXMLTests {
    @Test("The error says what to enable")
    func unsupported() async {
        let transport = InMemoryTransport { _ in .text("<a/>") }
        let operation = APIOperation<XMLTag>(.get, "/x", id: "x", response: .xml)
        let error = await #expect(throws: APIError.self) { try await client(transport).send(operation) }
        #expect(error?.message.contains("trait 'XML'") == true)
    }
}

@Suite("Writing XML")
struct XMLWritingTests {
    private func xml(_ value: some JSONCodable) throws -> String {
        let text = String(decoding: try XMLWriter.bytes(value, root: "r"), as: UTF8.self)
        return String(text.dropFirst(#"<?xml version="1.0" encoding="UTF-8"?>"#.count))
    }

    @Test("Elements, attributes, arrays with and without an element around them")
    func model() throws {
        let value: JSONValue = [
            "id": 1, "name": "a<b>&\"c\"\r\n", "photoUrls": ["x", "y"], "tags": [["id": 1]], "aliases": ["m", "n"],
            "status": 9, "owner": nil,
        ]
        #expect(
            try xml(try value.decode(as: XMLPet.self))
                == """
                <r id="1"><name>a&lt;b&gt;&amp;&quot;c&quot;&#13;&#10;</name><status>9</status>\
                <photoUrls><photoUrl>x</photoUrl><photoUrl>y</photoUrl></photoUrls>\
                <labels><x:label><id>1</id></x:label></labels><alias>m</alias><alias>n</alias></r>
                """
        )
        #expect(try xml(XMLAnimal.pet(value.decode(as: XMLPet.self))).hasPrefix("<r id=\"1\">"))
    }

    @Test("Values that are no model")
    func others() throws {
        #expect(try xml([1, 2]) == "<r><item>1</item><item>2</item></r>")
        #expect(try xml(["a": [true], "b": [], "c": []] as JSONValue) == "<r><a>true</a></r>")
        #expect(try xml("x") == "<r>x</r>")
        #expect(
            try xml(["a": ["b": [[1], [2]]]] as JSONValue) == "<r><a><b><item>1</item></b><b><item>2</item></b></a></r>"
        )
    }

    @Test("Python reads what was written")
    func python() async throws {
        let text = "a & b <c> \"d\" 'e' é😀\t\r\n]]> &amp;"
        let pet = try (["id": 1, "name": .string(text), "photoUrls": []] as JSONValue).decode(as: XMLPet.self)
        let sent = try await request(method: .post, body: .xml(pet, root: "pet"))
        #expect(sent.header("content-type") == "application/xml")
        let program = """
            import sys, json, xml.etree.ElementTree as tree
            root = tree.fromstring(sys.stdin.buffer.read())
            print(json.dumps([root.tag, root.attrib, root.find('name').text, [e.tag for e in root]]))
            """
        let read = try JSONValue(jsonBytes: Python.run(program, input: sent.body ?? []))
        #expect(read == ["pet", ["id": "1"], .string(text), ["name", "photoUrls"]])
        #expect(try APIBody.xml(XMLPet?.none, root: "pet").httpBody() == nil)
    }

    @Test(
        "Names and characters that XML cannot have are errors",
        arguments: [
            ["a b": 1], ["1": 1], ["": 1], ["a>": 1], ["a": "\u{0}"], ["a": "\u{1B}"], ["a": "\u{FFFF}"],
        ] as [JSONValue]
    )
    func refused(_ value: JSONValue) {
        let error = #expect(throws: APIError.self) { try xml(value) }
        #expect(error?.kind == .encoding)
    }
}
