nonisolated extension ResponseFormat where Output: JSONCodable {
    /// A value of the parts of a multipart body: an object of parts by their names (RFC 7578), an array or a tuple of
    /// them by their positions (OpenAPI 3.2.0, section "Encoding multipart Media Types").
    ///
    /// Parts in JSON are read as that, and others as text, of which the type tells what it stands for. What is bytes is
    /// a ``BodyPart``.
    public static var multipart: ResponseFormat {
        .buffered("multipart/form-data, multipart/*;q=0.9") { bytes, mediaType in
            try PartReader.value(of: MultipartParser.parts(of: bytes, mediaType))
        }
    }
}

nonisolated extension ResponseFormat {
    /// The parts of a multipart body, decoded while they arrive.
    ///
    /// - Parameter maximumPartSize: How many bytes a part may have.
    public static func parts<Part: JSONCodable>(maximumPartSize: Int? = nil) -> ResponseFormat
    where Output == MultipartParts<Part> {
        .streamed("multipart/mixed, multipart/*;q=0.9") { body, mediaType, finish in
            MultipartParts(body, mediaType, maximumPartSize: maximumPartSize ?? 16 * 1_048_576, finish)
        }
    }
}
