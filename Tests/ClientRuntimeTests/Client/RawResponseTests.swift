import ClientRuntime
import Testing

@Suite("Responses beside values")
struct RawResponseTests {
    @Test("A call gives its value with status, header fields, request ID and bytes")
    func response() async throws {
        let text = #"{ "url" : "https://x.example" }"#
        let id = try #require(HTTPField.Name("X-Request-Id"))
        let transport = InMemoryTransport { _ in .json(text, status: 201, headers: [id: "req_1"]) }
        let sample = SampleClient(transport: transport)
        let response = try await sample.response {
            try await $0.dashboards.getEmbeddableURL(customerID: "cus_1", dashboard: .invoices)
        }
        #expect(response.value.url == "https://x.example")
        #expect(response.status == 201)
        #expect(response.headers[.contentType] == "application/json")
        #expect(response.requestID == "req_1")
        #expect(String(decoding: response.bytes, as: UTF8.self) == text)
    }

    @Test("A described header field is read as what it is described as, or not at all")
    func described() throws {
        let headers = ResponseHeaders([
            try name("X-Count"): "12", try name("X-On"): "true", try name("X-Ratio"): "0.5", try name("X-Text"): "12",
            try name("X-List"): "1, 2,3", try name("X-Empty"): "",
        ])
        #expect(headers.value("x-count") == 12)
        #expect(headers.value("X-On") == true)
        #expect(headers.value("X-Ratio") == 0.5)
        #expect(headers.value("X-Text") == "12")
        #expect(headers.value("X-Text", as: Bool.self) == nil)
        #expect(headers.value("X-Empty", as: Int.self) == nil)
        #expect(headers.value("X-Other", as: String.self) == nil)
        #expect(headers.value("no name", as: String.self) == nil)
        #expect(headers.values("X-List") == [1, 2, 3])
        #expect(headers.values("X-List") == ["1", "2", "3"])
        #expect(headers.values("X-Text", as: Bool.self) == nil)
        #expect(headers.values("X-Other", as: Int.self) == nil)
    }

    private func name(_ name: String) throws -> HTTPField.Name {
        try #require(HTTPField.Name(name))
    }

    @Test("An operation without a value has a response too")
    func void() async throws {
        let sample = SampleClient(transport: InMemoryTransport { _ in .empty(status: 204) })
        #expect(try await sample.response { try await $0.pets.delete(petID: "1") }.status == 204)
    }

    @Test("It is the response of the last attempt")
    func retried() async throws {
        let run = RetryRun([.empty(status: 500), .empty(status: 202)])
        #expect(try await run.client.response { try await $0.pets.delete(petID: "1") }.status == 202)
    }

    @Test("It works on an actor, with what is its own")
    @MainActor
    func isolated() async throws {
        var note = "none"
        let sample = SampleClient(transport: InMemoryTransport { _ in .text("csv") })
        let response = try await sample.response { sample in
            note = "called"
            return try await sample.pets.export()
        }
        #expect(response.value == "csv")
        #expect(note == "called")
    }

    @Test("Errors pass, and without a call there is no response")
    func errors() async {
        let sample = SampleClient(transport: InMemoryTransport { _ in .text("no", status: 404) })
        let notFound = await #expect(throws: APIError.self) {
            try await sample.response { try await $0.pets.delete(petID: "1") }
        }
        #expect(notFound?.kind == .notFound)
        let nothing = await #expect(throws: APIError.self) { try await sample.response { _ in 1 } }
        #expect(nothing?.kind == .invalidConfiguration)
    }
}
