import Foundation
import Metronome
import Testing

/// What a model is, apart from calls.
@Suite struct ModelTests {
    private let text = Array(everythingText.utf8)

    @Test func jsonBecomesTheModelAndBack() throws {
        let model = try EmbeddableDashboardPayload(jsonBytes: text)
        #expect(model == everything)
        #expect(model.hashValue == everything.hashValue)
        #expect(try JSONValue(jsonBytes: model.jsonBytes()) == JSONValue(jsonBytes: text))
    }

    @Test func codableIsTheSameJSON() throws {
        let decoded = try JSONDecoder().decode(EmbeddableDashboardPayload.self, from: Data(text))
        #expect(decoded == everything)
        let encoded = [UInt8](try JSONEncoder().encode(everything))
        #expect(try JSONValue(jsonBytes: encoded) == JSONValue(jsonBytes: everything.jsonBytes()))
        #expect(try EmbeddableDashboardPayload(jsonBytes: encoded) == everything)
    }

    @Test func aModelInsideOfAUsersOwnType() throws {
        struct Saved: Codable, Equatable {
            var name: String
            var payloads: [EmbeddableDashboardPayload]
            var last: EmbeddableDashboardPayload.Dashboard?
        }
        let saved = Saved(name: "a", payloads: [everything, everything], last: .usage)
        #expect(try JSONDecoder().decode(Saved.self, from: JSONEncoder().encode(saved)) == saved)
    }

    @Test func freeFormValuesAreJSON() throws {
        let names = try #require(
            try EmbeddableDashboardPayload(jsonBytes: text).groupKeyOverrides?.first?.valueDisplayNames
        )
        #expect(names["text"] == "Cluster EU")
        #expect(names["integer"]?.integerValue == 9_007_199_254_740_993)
        #expect(names["null"] == .some(.null))
        #expect(names["list"] == [1, "two", [nil]])
        #expect(names["object"]?.objectValue?["a"] == ["b": [:]])
        #expect(names["nothing"] == nil)
        #expect(names.count == 8)
    }

    @Test func modelsAreValues() {
        var copy = everything
        copy.colorOverrides?[0].value = "#0000ff"
        copy.dashboard = .invoices
        #expect(everything.colorOverrides?[0].value == "#ff0000")
        #expect(everything.dashboard == .commitsAndCredits)
        #expect(copy != everything)
        copy.colorOverrides?[0].value = "#ff0000"
        copy.dashboard = .commitsAndCredits
        #expect(copy == everything)
    }

    @Test(arguments: [
        (#"{"dashboard":"usage"}"#, "$.customer_id"), (#"{"customer_id":1,"dashboard":"usage"}"#, "$.customer_id"),
        (#"{"customer_id":"","dashboard":"usage","color_overrides":[{},{"name":2}]}"#, "$.color_overrides[1].name"),
    ])
    func whatIsWrongIsSaidWithItsPlace(text: String, place: String) throws {
        let error = #expect(throws: JSONDecodingError.self) {
            try EmbeddableDashboardPayload(jsonBytes: Array(text.utf8))
        }
        #expect(error?.description.contains(place) == true)
        let codable = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(EmbeddableDashboardPayload.self, from: Data(text.utf8))
        }
        #expect(codable != nil)
    }
}
