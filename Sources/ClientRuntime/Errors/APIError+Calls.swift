nonisolated extension APIError {
    /// Whatever was thrown on the way of a call, as this one type.
    init(whileCalling operationID: String, _ error: any Error) {
        switch error {
        case let error as APIError:
            self = error
        case is CancellationError:
            self.init(kind: .cancelled, message: "The call was cancelled", underlying: error)
        case let error as JSONDecodingError:
            self.init(kind: .encoding, message: "An argument does not write JSON: \(error)", underlying: error)
        default:
            // Errors of transports may show the URL with a key in it, so the message does not have them.
            self.init(
                kind: Task.isCancelled ? .cancelled : .connection,
                message: Task.isCancelled ? "The call was cancelled" : "The transport failed: \(type(of: error))",
                underlying: error
            )
        }
        if self.operationID == nil { self.operationID = operationID }
    }

    /// The error without secrets in its message, which is then cut to what people read: of a secret at the cut, a part
    /// would not be recognised.
    func redacted(_ secrets: [String]) -> APIError {
        var error = self
        let text = Redaction.redact(message, secrets: secrets)
        let isLong = text.count > ErrorMessage.maximumLength
        error.message = isLong ? text.prefix(ErrorMessage.maximumLength) + "…" : text
        return error
    }
}
