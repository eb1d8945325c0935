import ClientRuntime
import Testing

@Suite("Tuples")
struct TupleModelTests {
    /// `[longitude, latitude, altitude?, names…]`
    struct Point: TupleModel {
        static let layout = ObjectLayout([
            .required("longitude", Double.self, where: [.maximum(180)]),
            .required("latitude", Double.self, nullable: true),
            .optional("altitude", Int.self),
            .rest(String.self, where: [.minLength(1)]),
        ])
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }

        init(_ longitude: Double, _ latitude: Double?, _ altitude: Int? = nil, rest: [String] = []) {
            self.init(_fields: Fields(Self.layout))
            _fields.setDouble(0, longitude)
            _fields.setOptionalDouble(1, latitude)
            _fields.setOptionalInt(2, altitude)
            _fields.setRest(3, rest)
        }

        var altitude: Int? { _fields.optionalInt(2) }
        var rest: [String] { _fields.rest(3) }
    }

    struct Track: ObjectModel {
        static let layout = ObjectLayout([.required("start", Point.self), .optional("others", [Point].self)])
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }
    }

    enum PointOrPair: UnionModel {
        case pair(Pair)
        case point(Point)
        case unknown(JSONValue)
        static let variants = UnionVariants<Self>(
            [.init(Pair.self) { .pair($0) }, .init(Point.self) { .point($0) }],
            unknown: { .unknown($0) }
        )
        var value: any JSONCodable {
            switch self {
            case .pair(let value): value
            case .point(let value): value
            case .unknown(let value): value
            }
        }
    }

    struct Pair: TupleModel {
        static let layout = ObjectLayout([.required("first", String.self), .required("second", String.self)])
        var _fields: Fields
        init(_fields: Fields) { self._fields = _fields }
    }

    private func text(_ value: some JSONCodable) -> String { String(decoding: value.jsonBytes(), as: UTF8.self) }

    @Test(
        "Elements go both ways",
        arguments: [
            ("[1.5,2]", Point(1.5, 2)),
            ("[1.5,2,3]", Point(1.5, 2, 3)),
            ("[1.5,null]", Point(1.5, nil)),
            ("[1.5,null,3]", Point(1.5, nil, 3)),
            (#"[1.5,2,3,"a","b"]"#, Point(1.5, 2, 3, rest: ["a", "b"])),
            (#"[1.5,2,null,"a"]"#, Point(1.5, 2, nil, rest: ["a"])),
        ]
    )
    func roundTrip(json: String, point: Point) throws {
        #expect(try Point(jsonBytes: Array(json.utf8)) == point)
        #expect(text(point) == json)
    }

    @Test("A tuple is a value like any other inside of objects, and through Codable")
    func nested() throws {
        let json = #"{"start":[1,2],"others":[[3,4,5],[6,null]]}"#
        let track = try Track(jsonBytes: Array(json.utf8))
        #expect(text(track) == json)
        #expect(track.jsonValue["others"]?[0]?[2] == 5)
        #expect(String(reflecting: Point(1, 2, rest: ["a"])) == #"Point(longitude: 1.0, latitude: 2.0, …: ["a"])"#)
    }

    @Test(
        "What is no such array is refused, with the place",
        arguments: [
            ("[1]", "$", "an array of at least 2 elements"), (#"{"longitude":1}"#, "$", "an array"),
            (#"["a",2]"#, "$[0]", "a number"), ("[1,2,3.5]", "$[2]", "an integer"), ("[1,2,3,4]", "$[3]", "a string"),
        ]
    )
    func refused(json: String, path: String, expected: String) {
        let error = #expect(throws: JSONDecodingError.self) { try Point(jsonBytes: Array(json.utf8)) }
        #expect(error?.path == path)
        #expect(error?.expected == expected)
    }

    @Test("Elements behind those of a tuple without a rest are left out")
    func closed() throws {
        #expect(text(try Pair(jsonBytes: Array(#"["a","b",3]"#.utf8))) == #"["a","b"]"#)
    }

    @Test("Unions know tuples by their elements")
    func unions() throws {
        guard case .pair = try PointOrPair(jsonBytes: Array(#"["a","b"]"#.utf8)) else {
            Issue.record("two strings are a pair")
            return
        }
        guard case .point = try PointOrPair(jsonBytes: Array(#"[1,2,3,"a"]"#.utf8)) else {
            Issue.record("numbers are a point")
            return
        }
        guard case .unknown = try PointOrPair(jsonBytes: Array("[true]".utf8)) else {
            Issue.record("this is neither")
            return
        }
    }

    @Test("Elements and members that have been taken are no longer counted")
    func partlyRead() throws {
        var elements = try JSONElement(parsing: Array("[1,2,3]".utf8)).elements()
        _ = elements.next()
        #expect(try Array(elements).map { try $0.integer() } == [2, 3])
        var members = try JSONElement(parsing: Array(#"{"a":1,"b":2}"#.utf8)).members()
        _ = members.next()
        #expect(Array(members).map(\.key) == ["b"])
    }

    @Test("Constraints are told with the place of the element")
    func validation() throws {
        try Point(180, 2, rest: ["a"]).validate()
        let error = #expect(throws: ValidationError.self) { try Point(181, 2, rest: [""]).validate() }
        #expect(error?.violations.map(\.path) == ["$[0]", "$[3]"])
    }
}
