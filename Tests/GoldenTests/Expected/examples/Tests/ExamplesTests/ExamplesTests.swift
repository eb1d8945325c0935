// Generated from examples.yaml. Changes are lost when it is generated again.

import Foundation
import Examples
import ExamplesTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("sendEvents request: one")
    func sendEventsRequestOne() throws {
        try expectRoundTrip([Event].self, isTextStable: true, #"""
        [
          {
            "id": 1,
            "at": "2024-01-01T00:00:00Z",
            "properties": {
              "a": null,
              "b": [
                1.50,
                -0.0,
                1e3
              ]
            }
          }
        ]
        """#)
    }

    @Test("sendEvents request: two")
    func sendEventsRequestTwo() throws {
        try expectRoundTrip([Event].self, isTextStable: true, #"""
        []
        """#)
    }

    @Test("sendEvents request: shared")
    func sendEventsRequestShared() throws {
        try expectRoundTrip([Event].self, isTextStable: true, #"""
        [
          {
            "id": 7,
            "unit": "kWh"
          }
        ]
        """#)
    }

    @Test("sendEvents response 200")
    func sendEventsResponse200() throws {
        try expectRoundTrip(Receipt.self, isTextStable: true, #"""
        {
          "accepted": 1,
          "nested": {
            "deep": [
              true,
              false
            ]
          }
        }
        """#)
    }

    @Test("#/components/schemas/Event")
    func event() throws {
        try expectRoundTrip(Event.self, isTextStable: true, #"""
        {
          "id": 3,
          "unit": "m"
        }
        """#)
    }

    @Test("#/components/schemas/Receipt")
    func receipt() throws {
        try expectRoundTrip(Receipt.self, isTextStable: true, #"""
        {
          "accepted": 3
        }
        """#)
    }

    @Test("#/components/schemas/Event/properties/unit")
    func eventUnitValue() throws {
        try expectRoundTrip(Event.UnitValue.self, isTextStable: true, #"""
        "m"
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
            {
              "accepted": 1,
              "nested": {
                "deep": [
                  true,
                  false
                ]
              }
            }
            """#)
        }
        let examples = ExamplesClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await examples.events.sendEvents(
            [.init(id: 1, at: Date(), properties: ["a": .null, "b": [1.50, -0.0, 1e3]])]
        )
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "POST")
    }
}
