import ClientRuntime
import Testing

/// The values of the table "Style Examples" of OpenAPI 3.0.4.
enum Color {
    struct Object: ObjectModel {
        static let layout = ObjectLayout([
            .required("R", Int.self), .required("G", Int.self), .required("B", Int.self),
        ])
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }

        init(r: Int, g: Int, b: Int) {
            self.init(_fields: Fields(Self.layout))
            _fields.setInt(0, r)
            _fields.setInt(1, g)
            _fields.setInt(2, b)
        }
    }

    static let undefined = JSONValue.null
    static let string = "blue"
    static let array = ["blue", "black", "brown"]
    static let object = Object(r: 100, g: 200, b: 150)
}

/// One row of the table: a style, exploded or not, and what the four values become. `nil` where the table says "n/a".
struct StyleRow: Sendable, CustomTestStringConvertible {
    let style: ParameterStyle
    let explode: Bool
    let undefined: String?
    let string: String?
    let array: String?
    let object: String?

    init(
        _ style: ParameterStyle,
        explode: Bool,
        _ undefined: String?,
        _ string: String?,
        _ array: String?,
        _ object: String?
    ) {
        self.style = style
        self.explode = explode
        self.undefined = undefined
        self.string = string
        self.array = array
        self.object = object
    }

    var testDescription: String { "\(style), explode \(explode)" }

    /// What the table has for each value, with the values.
    var cells: [(value: any JSONCodable, expected: String)] {
        let cells: [(any JSONCodable, String?)] = [
            (Color.undefined, undefined), (Color.string, string), (Color.array, array), (Color.object, object),
        ]
        return cells.compactMap { value, expected in expected.map { (value, $0) } }
    }

    static let path = [
        StyleRow(
            .matrix,
            explode: false,
            ";color",
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150"
        ),
        StyleRow(
            .matrix,
            explode: true,
            ";color",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150"
        ),
        StyleRow(.label, explode: false, nil, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        StyleRow(.label, explode: true, nil, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        StyleRow(.simple, explode: false, nil, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        StyleRow(.simple, explode: true, nil, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ]

    static let query = [
        StyleRow(.form, explode: false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        StyleRow(
            .form,
            explode: true,
            "color=",
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150"
        ),
        StyleRow(
            .spaceDelimited,
            explode: false,
            nil,
            nil,
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150"
        ),
        StyleRow(
            .pipeDelimited,
            explode: false,
            nil,
            nil,
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150"
        ),
        StyleRow(
            .deepObject,
            explode: true,
            nil,
            nil,
            nil,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
        ),
    ]

    static let header = [
        StyleRow(.simple, explode: false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        StyleRow(.simple, explode: true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ]

    /// As in a query, with the delimiter of cookies between pairs (appendix D of OpenAPI 3.0.4).
    static let cookie = [
        StyleRow(.form, explode: false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        StyleRow(
            .form,
            explode: true,
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150"
        ),
    ]
}

/// On the values themselves, since a factory takes no value whose type is unknown.
extension JSONCodable {
    fileprivate func query(_ row: StyleRow) -> APIParameter {
        .query("color", self, style: row.style, explode: row.explode)
    }

    fileprivate func header(_ row: StyleRow) -> APIParameter {
        .header("color", self, style: row.style, explode: row.explode)
    }

    fileprivate func cookie(_ row: StyleRow) -> APIParameter {
        .cookie("color", self, style: row.style, explode: row.explode)
    }
}

@Suite("Parameter styles, by the table of OpenAPI 3.0.4")
struct ParameterStyleTests {
    @Test(arguments: StyleRow.path)
    func path(row: StyleRow) async throws {
        for (value, expected) in row.cells {
            let sent = try await request(
                [.path("color", value, style: row.style, explode: row.explode)],
                path: "/colors/{color}/end"
            )
            #expect(sent.path == "/colors/\(expected)/end")
        }
    }

    @Test(arguments: StyleRow.query)
    func query(row: StyleRow) async throws {
        for (value, expected) in row.cells {
            let sent = try await request([value.query(row)])
            #expect(sent.path == "/items?\(expected)")
        }
    }

    @Test(arguments: StyleRow.header)
    func header(row: StyleRow) async throws {
        for (value, expected) in row.cells {
            let sent = try await request([value.header(row)])
            #expect(sent.header("Color") == expected)
        }
    }

    @Test(arguments: StyleRow.cookie)
    func cookie(row: StyleRow) async throws {
        for (value, expected) in row.cells {
            let sent = try await request([value.cookie(row)])
            #expect(sent.header("Cookie") == expected)
        }
    }

    @Test("What the table leaves open is what servers read")
    func undefinedCells() async throws {
        let cases: [(ParameterStyle, Bool, String)] = [
            (.spaceDelimited, true, "color=blue&color=black&color=brown"),
            (.pipeDelimited, true, "color=blue&color=black&color=brown"),
            (.deepObject, true, "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"),
        ]
        for (style, explode, expected) in cases {
            let sent = try await request([.query("color", Color.array, style: style, explode: explode)])
            #expect(sent.path == "/items?\(expected)")
        }
        for style in [ParameterStyle.spaceDelimited, .pipeDelimited, .deepObject] {
            let sent = try await request([.query("color", "blue", style: style)])
            #expect(sent.path == "/items?color=blue")
        }
    }

    @Test("The default of explode depends on the style")
    func defaultExplode() async throws {
        let sent = try await request([
            .query("a", ["1", "2"]), .query("b", ["1", "2"], style: .pipeDelimited),
            .query("c", ["x": 1], style: .deepObject), .header("d", ["1", "2"]), .cookie("e", ["1", "2"]),
        ])
        #expect(sent.path == "/items?a=1&a=2&b=1%7C2&c%5Bx%5D=1")
        #expect(sent.header("d") == "1,2")
        #expect(sent.header("cookie") == "e=1; e=2")
    }

    @Test("Nested values have one bracket for each level in deepObject, and are JSON elsewhere")
    func nested() async throws {
        let value: [String: JSONValue] = ["range": ["from": 1, "to": [2, 3]]]
        let deep = try await request([.query("f", value, style: .deepObject)])
        #expect(
            deep.path
                == "/items?f%5Brange%5D%5Bfrom%5D=1&f%5Brange%5D%5Bto%5D%5B0%5D=2&f%5Brange%5D%5Bto%5D%5B1%5D=3"
        )
        let form = try await request([.query("f", value, explode: true)])
        #expect(form.path == "/items?range=%7B%22from%22%3A1%2C%22to%22%3A%5B2%2C3%5D%7D")
    }

    @Test("A parameter with content is JSON, in every place")
    func json() async throws {
        let value = ["b": JSONValue.string("ü&"), "a": 1]
        let sent = try await request(
            [
                .path("p", value, style: .json), .query("q", value, style: .json),
                .query("s", "text", style: .json), .header("h", value, style: .json),
                .cookie("c", value, style: .json),
            ],
            path: "/items/{p}"
        )
        #expect(
            sent.path
                == "/items/%7B%22a%22:1,%22b%22:%22%C3%BC&%22%7D?q=%7B%22a%22%3A1%2C%22b%22%3A%22%C3%BC%26%22%7D"
                + "&s=%22text%22"
        )
        #expect(sent.header("h") == #"{"a":1,"b":"ü&"}"#)
        #expect(sent.header("cookie") == "c={%22a%22:1%2C%22b%22:%22%C3%BC&%22}")
    }

    @Test("Arguments that are nil, and empty lists, are left out")
    func absent() async throws {
        let none: Int? = nil
        let sent = try await request([
            .query("a", none), .query("b", [String]()), .query("c", [String: Int](), explode: false),
            .header("d", none), .header("e", [Int]()), .cookie("f", none), .query("g", ""),
            .query("h", [1, nil, 3] as [Int?]),
        ])
        #expect(sent.path == "/items?g=&h=1&h=3")
        #expect(sent.header("d") == nil)
        #expect(sent.header("e") == nil)
        #expect(sent.header("cookie") == nil)
    }

    @Test("Numbers and booleans are written as in JSON, enums as their values")
    func scalars() async throws {
        let sent = try await request([
            .query("i", -7), .query("d", 0.5), .query("n", 3.0), .query("big", Int.max), .query("b", true),
            .query("e", DashboardRequest.Dashboard.invoices),
        ])
        #expect(sent.path == "/items?i=-7&d=0.5&n=3&big=9223372036854775807&b=true&e=invoices")
    }

    @Test("The style 'cookie' of 3.2 escapes nothing, and refuses what would end the cookie")
    func cookieStyle() async throws {
        let sent = try await request([
            .cookie("a", ["x y", "%41"], style: .cookie), .cookie("b", ["p": "=,"], style: .cookie),
            .cookie("c", ["1", "2"], style: .cookie, explode: false),
        ])
        #expect(sent.header("cookie") == "a=x y; a=%41; p==,; c=1,2")
        for value in ["a;b", "a\nb"] {
            let error = await #expect(throws: APIError.self) {
                try await request([.cookie("a", value, style: .cookie)])
            }
            #expect(error?.kind == .encoding)
        }
    }

    @Test("The delimiters of OpenAPI 2.0 stand in paths and headers too")
    func delimitersElsewhere() async throws {
        let sent = try await request(
            [
                .path("p", ["a", "b|"], style: .pipeDelimited), .header("s", ["a", "b"], style: .spaceDelimited),
                .header("t", ["a", "b"], style: .tabDelimited), .header("u", ["a", "b"], style: .pipeDelimited),
            ],
            path: "/items/{p}"
        )
        #expect(sent.path == "/items/a%7Cb%7C")
        #expect(sent.header("s") == "a b")
        #expect(sent.header("t") == "a\tb")
        #expect(sent.header("u") == "a|b")
    }

    @Test("Reserved characters in a path stay, but for those that end its segment")
    func reservedInPaths() async throws {
        let sent = try await request([.path("p", "a:b;c%2F/?#", allowReserved: true)], path: "/items/{p}")
        #expect(sent.path == "/items/a:b;c%2F%2F%3F%23")
    }
}
