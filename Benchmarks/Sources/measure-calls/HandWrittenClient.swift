import Customers

/// What somebody would write who needs this one call, and neither retries nor a time limit nor good errors.
struct HandWrittenClient {
    let transport: InstantTransport

    func createNote(_ draft: NoteDraft, customerID: String, notify: Bool) async throws -> Note {
        let request = HTTPRequest(
            method: .post,
            scheme: "https",
            authority: "api.example.com",
            path: "/v1/customers/\(customerID)/notes?notify=\(notify)",
            headerFields: [
                .authorization: "Bearer token",
                .contentType: "application/json",
                .accept: "application/json",
                .userAgent: "ByHand/1",
            ]
        )
        let (response, content) = try await transport.send(
            request,
            body: HTTPBody(draft.jsonBytes()),
            context: RequestContext(operationID: "createNote", pathTemplate: "/v1/customers/{customer_id}/notes")
        )
        guard response.status == .created else { throw Refusal(status: response.status.code) }
        return try await Note(jsonBytes: content.bytes())
    }

    struct Refusal: Error {
        var status: Int
    }
}
