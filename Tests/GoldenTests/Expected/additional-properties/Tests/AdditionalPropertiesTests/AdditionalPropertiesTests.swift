// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import Foundation
import AdditionalProperties
import AdditionalPropertiesTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("putLabels request")
    func putLabelsRequest() throws {
        try expectRoundTrip(TypedBeside.self, isTextStable: true, #"""
        {
          "id": "a",
          "x": 1,
          "y": -2
        }
        """#)
    }

    @Test("putLabels response 200")
    func putLabelsResponse200() throws {
        try expectRoundTrip(Everything.self, isTextStable: true, #"""
        {
          "any": {
            "a": [
              1
            ]
          },
          "text": {
            "a": "b"
          },
          "beside": {
            "id": "a",
            "other": true
          },
          "nullable": {
            "a": null
          }
        }
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
              "any": {
                "a": [
                  1
                ]
              },
              "text": {
                "a": "b"
              },
              "beside": {
                "id": "a",
                "other": true
              },
              "nullable": {
                "a": null
              }
            }
            """#)
        }
        let additionalProperties = AdditionalPropertiesClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await additionalProperties.labels.putLabels(id: "a")
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "PUT")
    }
}
