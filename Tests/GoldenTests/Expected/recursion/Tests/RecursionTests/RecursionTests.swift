// Generated from recursion.yaml. Changes are lost when it is generated again.

import Foundation
import Recursion
import RecursionTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("getTree response 200")
    func getTreeResponse200() throws {
        try expectRoundTrip(Node.self, isTextStable: true, #"""
        {
          "value": 1,
          "left": {
            "value": 2
          },
          "children": [
            {
              "value": 3,
              "children": []
            }
          ],
          "byName": {
            "a": {
              "value": 4
            }
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
              "value": 1,
              "left": {
                "value": 2
              },
              "children": [
                {
                  "value": 3,
                  "children": []
                }
              ],
              "byName": {
                "a": {
                  "value": 4
                }
              }
            }
            """#)
        }
        let recursion = RecursionClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await recursion.tree.getTree()
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "GET")
    }
}
