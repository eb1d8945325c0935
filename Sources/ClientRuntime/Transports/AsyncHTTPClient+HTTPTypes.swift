#if AsyncHTTPClient
import AsyncHTTPClient

nonisolated extension HTTPClientRequest {
    /// - Parameter flush: Waits until what was given away so far is in the hands of the event loops.
    init(_ request: HTTPRequest, body: HTTPBody?, flush: @escaping @Sendable () async throws -> Void) {
        self.init(url: request.urlText)
        method = .init(rawValue: request.method.rawValue)
        for field in request.fields(hasContent: body != nil) {
            headers.add(name: field.name.rawName, value: field.value)
        }
        if let bytes = body?.bytesInMemory {
            self.body = .bytes(bytes)
        } else if let body {
            self.body = .stream(
                CheckedPieces(body: body, flush: flush),
                length: body.length.map { .known(Int64($0)) } ?? .unknown
            )
        }
    }
}

nonisolated extension HTTPResponse {
    /// - Throws: ``APIError`` of kind `connection` where the status is none.
    init(_ response: HTTPClientResponse) throws {
        var fields = HTTPFields()
        for (name, value) in response.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        self.init(
            status: try Status(received: Int(response.status.code), reasonPhrase: response.status.reasonPhrase),
            headerFields: fields
        )
    }
}

/// The pieces of a content, none of them empty and together as long as they were said to be.
private nonisolated struct CheckedPieces: AsyncSequence, Sendable {
    typealias Element = HTTPClientResponse.Body.Element

    let body: HTTPBody
    let flush: @Sendable () async throws -> Void

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pieces: body.makeAsyncIterator(), check: LengthCheck(body.length), flush: flush)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        /// AsyncHTTPClient hands pieces to an event loop without waiting for it, and is told by it later to pause. So a
        /// fast sequence would fill the memory while the event loop is busy.
        private static let bytesUntilFlush = 1 << 20

        var pieces: HTTPBody.AsyncIterator
        var check: LengthCheck
        let flush: @Sendable () async throws -> Void
        private var flushed = 0

        init(
            pieces: HTTPBody.AsyncIterator,
            check: LengthCheck,
            flush: @escaping @Sendable () async throws -> Void
        ) {
            self.pieces = pieces
            self.check = check
            self.flush = flush
        }

        mutating func next() async throws -> Element? {
            do {
                if check.count - flushed >= Self.bytesUntilFlush {
                    flushed = check.count
                    try await flush()
                }
                while let piece = try await pieces.next() {
                    try check.add(piece)
                    // An empty chunk would end the content (RFC 9112 section 7.1).
                    if !piece.isEmpty { return Element(bytes: piece) }
                }
                try Task.checkCancellation()
                try check.finish()
                return nil
            } catch {
                throw APIError(unreadableContent: error)
            }
        }
    }
}

nonisolated extension APIError {
    /// What AsyncHTTPClient threw. Some of its errors show values of header fields, so those are not kept.
    static func mapped(_ error: any Error, authority: String) -> any Error {
        switch error {
        case is APIError, is CancellationError: return error
        case let error as HTTPClientError: return APIError(error, authority: authority)
        default:
            // The only one that is told by its name: its module is none that this one depends on.
            if "\(type(of: error))" == "DecompressionError" {
                return APIError(
                    kind: .decoding,
                    message: "The content from \(authority) cannot be decompressed, or is too large then",
                    underlying: error
                )
            }
            return APIError(
                kind: .connection,
                message: "\(authority) cannot be connected to, or did not speak HTTP",
                underlying: error
            )
        }
    }

    private init(_ error: HTTPClientError, authority: String) {
        switch error {
        case .cancelled:
            self.init(kind: .cancelled, message: "The call was cancelled", underlying: error)
        case .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .tlsHandshakeTimeout,
            .getConnectionFromPoolTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
            self.init(kind: .timeout, message: "\(authority) did not answer in time", underlying: error)
        case .remoteConnectionClosed, .uncleanShutdown:
            self.init(kind: .connection, message: "\(authority) closed the connection", underlying: error)
        case .invalidURL, .emptyHost, .emptyScheme:
            self.init(kind: .encoding, message: "The request has no valid URL")
        case .alreadyShutdown:
            self.init(kind: .invalidConfiguration, message: "The HTTPClient of the transport was shut down")
        case .proxyAuthenticationRequired, .invalidProxyResponse:
            self.init(kind: .connection, message: "The proxy does not connect to \(authority)", underlying: error)
        case .traceRequestWithBody:
            self.init(kind: .encoding, message: "A TRACE request has no content")
        default:
            self.init(kind: .connection, message: "The request to \(authority) failed")
        }
    }
}
#endif
