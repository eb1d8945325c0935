// Generated from nested-objects.yaml. Changes are lost when it is generated again.

import Foundation
import NestedObjects
import NestedObjectsTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("createOrder response 201")
    func createOrderResponse201() throws {
        try expectRoundTrip(NestedObjectsClient.Orders.CreateOrderCreatedResponse.self, isTextStable: true, #"""
        {
          "order": {
            "id": 9007199254740993,
            "status": {
              "status": {
                "status": "done"
              }
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
              "order": {
                "id": 9007199254740993,
                "status": {
                  "status": {
                    "status": "done"
                  }
                }
              }
            }
            """#)
        }
        let nestedObjects = NestedObjectsClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await nestedObjects.orders.createOrder(customer: .init(name: "string"))
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "POST")
    }
}
