/// A transport for tests that answers by operation, and keeps every request.
///
/// ```swift
/// let stub = StubTransport(
///     .answer(.customersCreate, with: Customer(id: "cus_1")),
///     .answer(.customersList, with: .json(#"{"message": "Try later"}"#, status: 503))
/// )
/// let client = ExampleClient(apiKey: "test", configuration: .init(transport: stub))
/// …
/// await stub.requests.last?.bodyText
/// ```
///
/// Several answers to one operation are given one after the other; the last one is given again and again. An operation
/// without an answer fails with an error that names it.
public actor StubTransport: HTTPTransport {
    /// The requests so far, in the order in which they came.
    public private(set) var requests: [RecordedRequest] = []

    private var answers: [String: ArraySlice<StubAnswer>] = [:]

    /// A transport that gives these answers.
    public init(_ answers: StubAnswer...) {
        self.answers = Dictionary(grouping: answers, by: \.operationID).mapValues { $0[...] }
    }

    /// Adds an answer after those that there are.
    public func add(_ answer: StubAnswer) {
        answers[answer.operationID, default: []].append(answer)
    }

    /// The requests for one operation so far.
    public func requests<Output>(for operation: StubOperation<Output>) -> [RecordedRequest] {
        requests.filter { $0.context.operationID == operation.id }
    }

    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody) {
        let recorded = try await RecordedRequest(request, body, context)
        requests.append(recorded)
        return try await nextAnswer(to: context.operationID).respond(recorded).parts
    }

    private func nextAnswer(to operationID: String) throws -> StubAnswer {
        guard let rest = answers[operationID], let answer = rest.first else {
            // A kind that is not retried: there will not be an answer the next time either.
            throw APIError(
                kind: .invalidConfiguration,
                message: "The stub has no answer to the operation '\(operationID)'"
            )
        }
        if rest.count > 1 { answers[operationID] = rest.dropFirst() }
        return answer
    }
}
