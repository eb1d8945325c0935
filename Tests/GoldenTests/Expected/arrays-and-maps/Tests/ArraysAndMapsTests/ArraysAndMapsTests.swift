// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import Foundation
import ArraysAndMaps
import ArraysAndMapsTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("replaceMatrix request")
    func replaceMatrixRequest() throws {
        try expectRoundTrip(Matrix.self, isTextStable: true, #"""
        [
          [
            1,
            2.5
          ],
          []
        ]
        """#)
    }

    @Test("replaceMatrix response 200")
    func replaceMatrixResponse200() throws {
        try expectRoundTrip(Shelf.self, isTextStable: true, #"""
        {
          "matrix": [
            [
              1.5
            ]
          ],
          "byName": {
            "a": {
              "name": "a"
            }
          },
          "listsByName": {
            "": [
              {
                "name": ""
              }
            ],
            "é\"\\n": []
          },
          "mapsOfMaps": {
            "a": {
              "b": 1
            }
          },
          "anything": [
            1,
            "two",
            null,
            [
              3
            ],
            {
              "four": 4
            }
          ]
        }
        """#)
    }

    @Test("listNames response 200")
    func listNamesResponse200() throws {
        try expectRoundTrip([String: [String]].self, isTextStable: true, #"""
        {
          "de": [
            "eins",
            "zwei"
          ]
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
              "de": [
                "eins",
                "zwei"
              ]
            }
            """#)
        }
        let arraysAndMaps = ArraysAndMapsClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await arraysAndMaps.names.listNames()
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "GET")
    }
}
