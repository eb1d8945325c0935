import Testing

@testable import SchemaIR

@Suite struct WebhookLoweringTests {
    private func callback(_ name: String, _ schema: String) -> String {
        "\(name): {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: \(schema)}}}, responses: {}}}}"
    }

    @Test("several payloads are one event, told apart by what is constant in each")
    func union() throws {
        let first = "{type: object, required: [type], properties: {type: {type: string, enum: [a]}}}"
        let second = "{type: object, required: [type], properties: {type: {type: string, enum: [b]}}}"
        let lowered = try Lowered(
            paths: "/x: {post: {callbacks: {\(callback("one", first)), \(callback("two", second))}, responses: {}}}"
        )
        let webhooks = try #require(lowered.api.webhooks)
        #expect(webhooks.all.map(\.name) == ["one", "two"])
        guard case .declared(let id) = webhooks.event, case .union(let union) = lowered.api[id].shape else {
            Issue.record("\(webhooks.event)")
            return
        }
        #expect(union.discriminator == "type")
        #expect(union.variants.map(\.tags) == [["a"], ["b"]])
        #expect(union.variants.map(\.hint) == ["one", "two"])
        #expect(
            union.variants.map(\.pointer)
                == ["one", "two"].map { "#/paths/~1x/post/callbacks/\($0)/{$request.body#~1url}" }
        )
    }

    @Test("one payload is the event, however often it is sent, and what is not JSON is none")
    func single() throws {
        let thing = "{$ref: '#/components/schemas/Thing'}"
        let lowered = try Lowered(
            schemas: "Thing: {type: object, properties: {id: {type: string}}}",
            paths: "/x: {post: {callbacks: {\(callback("one", thing)), \(callback("two", thing))}, responses: {}}}"
        )
        #expect(lowered.api.webhooks?.all.count == 1)
        #expect(lowered.api.webhooks?.event == .declared(TypeID(0)))
        #expect(try Lowered(paths: "/x: {post: {responses: {}}}").api.webhooks == nil)
    }
}
