nonisolated extension HTTPResponse.Status {
    /// The status of a response that came from a server.
    ///
    /// - Throws: ``APIError`` of kind `connection` where it has not three digits (RFC 9110 section 15). HTTP/2 carries it
    ///   as text, so a server can send anything, and `Status` ends the process over some of it.
    init(received code: Int, reasonPhrase: String = "") throws {
        guard 100...999 ~= code else {
            throw APIError(kind: .connection, message: "The response has a status that is none: \(code)")
        }
        self.init(code: code, reasonPhrase: reasonPhrase)
    }
}
