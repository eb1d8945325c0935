/// The value that a call gives, with the response it came in.
public nonisolated struct APIResponse<Value> {
    /// What the call gives.
    public let value: Value

    /// The status, from 200 to 299.
    public let status: Int

    /// The header fields.
    public let headers: ResponseHeaders

    /// What the server calls this request, from the header fields.
    public let requestID: String?

    /// The content as it came; empty where it is streamed.
    public let bytes: [UInt8]
}

nonisolated extension APIResponse: Sendable where Value: Sendable {}

/// Keeps the last response of the calls of one client.
actor ResponseRecorder {
    private(set) var last: ReceivedResponse?

    func record(_ response: ReceivedResponse) {
        last = response
    }
}
