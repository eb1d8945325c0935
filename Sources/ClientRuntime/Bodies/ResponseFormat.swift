/// What a response of an operation is read as.
///
/// Compressed content (`Content-Encoding`) is the transport's to ask for and to unpack: a format gets it unpacked.
/// `URLSession` does both by itself, for gzip, deflate and, as the platform has it, Brotli. A transport of your own
/// that sends `Accept-Encoding` must unpack what comes, as AsyncHTTPClient does where its `decompression` is enabled.
public nonisolated struct ResponseFormat<Output: Sendable>: Sendable {
    /// The value of the `Accept` field.
    let accept: String
    let mode: Mode

    /// How the content becomes the output.
    enum Mode: Sendable {
        /// All bytes are waited for, then decoded.
        case buffered(@Sendable (_ bytes: [UInt8], _ mediaType: MediaType?, _ status: Int) throws -> Output)
        /// The output is given at once, and reads the content while it arrives. Whoever has the output ends the
        /// reading. What it throws it makes an error of the call by `finish`.
        case streamed(
            @Sendable (_ body: HTTPBody, _ mediaType: MediaType?, _ finish: @escaping ErrorFinish) -> Output
        )
    }

    /// Makes what was thrown an error of the call: with its operation, without its secrets.
    typealias ErrorFinish = @Sendable (any Error) -> any Error

    static func buffered(
        _ accept: String,
        _ decode: @escaping @Sendable ([UInt8], MediaType?) throws -> Output
    ) -> ResponseFormat {
        ResponseFormat(accept: accept, mode: .buffered { bytes, mediaType, _ in try decode(bytes, mediaType) })
    }

    static func streamed(
        _ accept: String,
        _ make: @escaping @Sendable (HTTPBody, MediaType?, @escaping ErrorFinish) -> Output
    ) -> ResponseFormat {
        ResponseFormat(accept: accept, mode: .streamed(make))
    }
}

nonisolated extension ResponseFormat where Output: JSONCodable {
    /// A JSON value.
    ///
    /// The content counts, not its label: JSON under a wrong or missing `Content-Type` is read all the same, since many
    /// servers label it so.
    public static var json: ResponseFormat {
        .buffered("application/json") { bytes, mediaType in
            try JSONResponse.decode(bytes, mediaType)
        }
    }
}

nonisolated extension ResponseFormat {
    /// A JSON value, or `nil` where the response has no content, as for an operation that answers 200 or 204.
    public static func optionalJSON<Wrapped: JSONCodable>() -> ResponseFormat where Output == Wrapped? {
        .buffered("application/json") { bytes, mediaType in
            bytes.isEmpty ? nil : try JSONResponse.decode(bytes, mediaType)
        }
    }
}

nonisolated extension ResponseFormat where Output == String {
    /// Text in UTF-8, or in UTF-16, ISO 8859-1 or Windows-1252 where its `charset` says so. A byte order mark is left
    /// out.
    public static var text: ResponseFormat {
        .buffered("text/plain, */*;q=0.5") { bytes, mediaType in
            try Charset.text(bytes, charset: mediaType?.charset)
        }
    }
}

nonisolated extension ResponseFormat where Output == [UInt8] {
    /// The bytes as they come.
    public static var bytes: ResponseFormat {
        .buffered("*/*") { bytes, _ in bytes }
    }
}

nonisolated extension ResponseFormat where Output == HTTPBody {
    /// The content while it arrives, in memory only piece by piece.
    public static var body: ResponseFormat {
        .streamed("*/*") { body, _, _ in body }
    }
}

nonisolated extension ResponseFormat where Output == Void {
    /// No value. Content that comes all the same is not looked at.
    public static var none: ResponseFormat {
        .buffered("*/*") { _, _ in }
    }
}

/// Why content is not what the operation reads it as; never shows the content.
nonisolated struct ResponseFormatError: Error, CustomStringConvertible {
    let description: String
}

nonisolated enum JSONResponse {
    static func decode<Value: JSONCodable>(_ bytes: [UInt8], _ mediaType: MediaType?) throws -> Value {
        try decode(bytes, mediaType, by: Value.init(json:))
    }

    static func decode<Value>(
        _ bytes: [UInt8],
        _ mediaType: MediaType?,
        by read: (JSONElement) throws -> Value
    ) throws -> Value {
        if bytes.isEmpty {
            throw ResponseFormatError(description: "expected JSON, but there is no content")
        }
        do {
            return try read(JSONElement(parsing: bytes))
        } catch {
            guard let mediaType, !mediaType.isJSON else { throw error }
            throw ResponseFormatError(description: "\(error), and the content is labelled '\(mediaType.essence)'")
        }
    }
}
