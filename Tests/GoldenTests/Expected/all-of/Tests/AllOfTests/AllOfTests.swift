// Generated from all-of.yaml. Changes are lost when it is generated again.

import Foundation
import AllOf
import AllOfTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("createDog request")
    func createDogRequest() throws {
        try expectRoundTrip(AllOfClient.Dogs.CreateDogBody.self, isTextStable: true, #"""
        {
          "name": "Rex",
          "breed": "collie"
        }
        """#)
    }

    @Test("createDog response 201")
    func createDogResponse201() throws {
        try expectRoundTrip(Dog.self, isTextStable: true, #"""
        {
          "id": 1,
          "name": "Rex",
          "tag": "good",
          "bark": 3
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
              "id": 1,
              "name": "Rex",
              "tag": "good",
              "bark": 3
            }
            """#)
        }
        let allOf = AllOfClient(
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await allOf.dogs.createDog(name: "Rex", breed: "collie")
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "POST")
    }
}
