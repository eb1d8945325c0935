/// What a ``StubTransport`` answers to one operation.
public nonisolated struct StubAnswer: Sendable {
    let operationID: String
    let respond: @Sendable (RecordedRequest) async throws -> CannedResponse

    /// A success with a value.
    public static func answer<Output: JSONCodable>(
        _ operation: StubOperation<Output>,
        with output: Output
    ) -> StubAnswer {
        answer(operation, with: .json(output))
    }

    /// Any response, such as one with the status of an error. One whose content can be read once is given once: after
    /// that the operation fails with an error that says so.
    public static func answer<Output>(_ operation: StubOperation<Output>, with response: CannedResponse) -> StubAnswer {
        let use = Use()
        return answer(operation) { _ in
            guard await use.begin() || response.body.isReplayable else {
                // A kind that is not retried: there will not be more content the next time either.
                throw APIError(
                    kind: .invalidConfiguration,
                    message: "The stub's answer to the operation '\(operation.id)' has content that can be read once, "
                        + "and was given already: make its 'HTTPBody' with 'isReplayable: true', or answer by a closure"
                )
            }
            return response
        }
    }

    /// A response that depends on the request, or an error such as that of a broken connection.
    public static func answer<Output>(
        _ operation: StubOperation<Output>,
        by respond: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse
    ) -> StubAnswer {
        StubAnswer(operationID: operation.id, respond: respond)
    }
}

/// Tells the first use of something from later ones.
private actor Use {
    private var count = 0

    /// - Returns: Whether nobody used it before.
    func begin() -> Bool {
        count += 1
        return count == 1
    }
}
