import ClientRuntime
import Foundation
import Testing

@Suite("Codable")
struct CodableTests {
    private let payload = EmbeddableDashboardPayload(
        customerID: "c",
        dashboard: .invoices,
        dashboardOptions: [.init(key: "k", value: "v")],
        bmGroupKeyOverrides: [.init(groupKeyName: "g", valueDisplayNames: ["a": "1"])]
    )

    @Test("JSONEncoder and JSONDecoder")
    func json() throws {
        let data = try JSONEncoder().encode(payload)
        #expect(try JSONDecoder().decode(EmbeddableDashboardPayload.self, from: data) == payload)
        #expect(try EmbeddableDashboardPayload(jsonBytes: Array(data)) == payload)
        #expect(try JSONDecoder().decode(EmbeddableDashboardPayload.self, from: Data(payload.jsonBytes())) == payload)
    }

    @Test("Property lists, binary and XML", arguments: [PropertyListSerialization.PropertyListFormat.binary, .xml])
    func propertyList(format: PropertyListSerialization.PropertyListFormat) throws {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        let data = try encoder.encode([payload])
        #expect(try PropertyListDecoder().decode([EmbeddableDashboardPayload].self, from: data) == [payload])
    }

    @Test("A key strategy leaves the names of a model alone")
    func strategies() throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = .sortedKeys
        let pet = Pet.cat(Cat(petType: "cat", name: "Tom"))
        let data = try encoder.encode(["aB": pet])
        #expect(String(decoding: data, as: UTF8.self) == #"{"aB":{"name":"Tom","petType":"cat"}}"#)
    }

    @Test("Models are Codable within the user's own types")
    func nested() throws {
        struct Mine: Codable, Equatable {
            var payload: EmbeddableDashboardPayload
            var pets: [Pet]
            var day: CalendarDate
            var value: JSONValue
            var counters: Counters?
        }
        let mine = Mine(
            payload: payload,
            pets: [.fish(Fish(depth: 1)), .unknown("x")],
            day: try #require(CalendarDate(year: 2024, month: 12, day: 31)),
            value: ["a": [1, 2.5, nil, true, "s"]],
            counters: Counters(name: "n", additionalProperties: ["x": 1])
        )
        #expect(try JSONDecoder().decode(Mine.self, from: JSONEncoder().encode(mine)) == mine)
        let plist = try PropertyListEncoder().encode(mine)
        #expect(try PropertyListDecoder().decode(Mine.self, from: plist) == mine)
    }

    @Test("All types of formats")
    func formats() throws {
        let formats = Formats(
            id: try #require(UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")),
            createdAt: Date(timeIntervalSince1970: 1_700_000_000.25),
            birthday: CalendarDate(year: 2000, month: 2, day: 29),
            price: Decimal(string: "12345678901234567890.12"),
            times: [Date(timeIntervalSince1970: 0)],
            any: ["x": 1.0]
        )
        let text = #"{"id":"e621e1f8-c36c-495a-93fc-0c247a3e6e5f","created_at":"2023-11-14T22:13:20.25Z","#
            + #""birthday":"2000-02-29","price":12345678901234567890.12,"#
            + #""times":["1970-01-01T00:00:00Z"],"any":{"x":1}}"#
        #expect(formats.jsonText == text)
        #expect(try Formats(jsonBytes: formats.jsonBytes()) == formats)
        #expect(formats.createdAt == Date(timeIntervalSince1970: 1_700_000_000.25))
        #expect(formats.updatedAt == nil)
        #expect(formats.times?.first == Date(timeIntervalSince1970: 0))
    }

    @Test("What is wrong is a DecodingError that says where")
    func errors() throws {
        let data = Data(#"[{"customer_id":"c","dashboard":"d","dashboard_options":[{"key":1,"value":"v"}]}]"#.utf8)
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([EmbeddableDashboardPayload].self, from: data)
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.intValue) == [0])
        #expect((context.underlyingError as? JSONDecodingError)?.path == "$.dashboard_options[0].key")
    }
}
