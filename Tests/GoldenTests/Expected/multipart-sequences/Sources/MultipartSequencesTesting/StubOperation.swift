/// An operation to be answered by a ``StubTransport``, with the type of its output.
public nonisolated struct StubOperation<Output>: Sendable {
    /// The `operationId`.
    public let id: String

    /// Names an operation.
    ///
    /// - Parameter id: The `operationId`.
    public init(id: String) {
        self.id = id
    }
}
