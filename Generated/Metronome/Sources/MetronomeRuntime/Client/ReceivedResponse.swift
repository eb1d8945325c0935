/// A response with all that an error about it has to tell.
nonisolated struct ReceivedResponse: Sendable {
    /// Where the request was sent.
    let url: RequestURL
    let response: HTTPResponse
    let body: HTTPBody
    let operationID: String
    let requestID: String?
    let secrets: [String]

    /// The content; empty where it is streamed.
    var bytes: [UInt8] {
        body.bytesInMemory ?? []
    }

    var mediaType: MediaType? {
        response.headerFields[.contentType].map { MediaType($0) }
    }

    /// The error that the status stands for; `nil` for a success.
    func statusError(errorType: (Int) -> (any JSONCodable.Type)?) -> APIError? {
        let status = response.status
        guard !(200..<300).contains(status.code) else { return nil }
        let message = ErrorMessage.find(in: bytes) ?? ErrorMessage.phrase(for: status)
        var error = error(.init(status: status.code), message)
        error.decodedBody = bytes.isEmpty ? nil : errorType(status.code).flatMap { try? $0.init(jsonBytes: bytes) }
        return error
    }

    /// The error for content that is not what the operation promises.
    func decodingError(_ underlying: any Error) -> APIError {
        var error = error(.decoding, "The response is not what was expected: \(underlying)")
        error.underlying = underlying
        return error
    }

    private func error(_ kind: APIError.Kind, _ message: String) -> APIError {
        APIError(
            kind: kind,
            message: message,
            status: response.status.code,
            headers: response.headerFields,
            requestID: requestID,
            rawBody: bytes,
            operationID: operationID
        ).redacted(secrets)
    }

    /// What broke the reading of the content off, as an error of this call.
    func readingError(_ error: any Error) -> any Error {
        APIError(whileCalling: operationID, error).redacted(secrets)
    }
}
