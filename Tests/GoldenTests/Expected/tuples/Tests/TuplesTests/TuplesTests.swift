// Generated from tuples.yaml. Changes are lost when it is generated again.

import Foundation
import Tuples
import TuplesTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("recordTrack request")
    func recordTrackRequest() throws {
        try expectRoundTrip(TuplesClient.Track.RecordTrackBody.self, isTextStable: true, #"""
        {
          "points": [
            [
              52.5,
              13.4,
              34
            ],
            [
              48.1,
              11.6
            ]
          ]
        }
        """#)
    }

    @Test("recordTrack response 200")
    func recordTrackResponse200() throws {
        try expectRoundTrip(Measure.self, isTextStable: true, #"""
        [
          12.5,
          "km"
        ]
        """#)
    }

    /// - Parameter isTextStable: whether the same JSON comes back; in a list, the same date can be written in several ways.
    private func expectRoundTrip<Model: JSONCodable & Codable>(_ type: Model.Type, isTextStable: Bool, _ example: String) throws {
        let model = try Model(jsonBytes: Array(example.utf8))
        let bytes = model.jsonBytes()
        #expect(try Model(jsonBytes: bytes) == model)
        if isTextStable {
            #expect(try JSONValue(jsonBytes: bytes) == JSONValue(jsonBytes: Array(example.utf8)))
        }
        #expect(try JSONDecoder().decode(Model.self, from: JSONEncoder().encode(model)) == model)
    }
}

/// The call of the README.
@Suite struct QuickStartTests {
    @Test func quickStart() async throws {
        let transport = InMemoryTransport { _ in
            .json(#"""
            [
              12.5,
              "km"
            ]
            """#)
        }
        let tuples = TuplesClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await tuples.track.recordTrack(points: [.init(52.5, 13.4, 34), .init(48.1, 11.6)])
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "POST")
    }
}
