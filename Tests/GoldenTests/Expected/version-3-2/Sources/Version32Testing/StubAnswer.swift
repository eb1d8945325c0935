/// What a ``StubTransport`` answers to one operation.
public struct StubAnswer: Sendable {
    let operationID: String
    let respond: @Sendable (RecordedRequest) async throws -> CannedResponse

    /// A success with a value.
    public static func answer<Output: JSONCodable>(
        _ operation: StubOperation<Output>,
        with output: Output
    ) -> StubAnswer {
        answer(operation, with: .json(output))
    }

    /// Any response, such as one with the status of an error.
    public static func answer<Output>(_ operation: StubOperation<Output>, with response: CannedResponse) -> StubAnswer {
        answer(operation) { _ in response }
    }

    /// A response that depends on the request, or an error such as that of a broken connection.
    public static func answer<Output>(
        _ operation: StubOperation<Output>,
        by respond: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse
    ) -> StubAnswer {
        StubAnswer(operationID: operation.id, respond: respond)
    }
}
