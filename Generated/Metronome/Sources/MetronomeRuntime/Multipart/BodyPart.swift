/// A part of a multipart body (RFC 2046 section 5.1): bytes with header fields.
///
/// It is what bytes are in a multipart response, and in a request that is made of a sequence of parts.
///
/// ```swift
/// for try await image in try await client.cameras.images() { image.bytes … }
/// BodyPart(jpeg, contentType: "image/jpeg")
/// ```
public nonisolated struct BodyPart: Sendable, Hashable {
    /// The content.
    public var bytes: [UInt8]

    /// The header fields, `Content-Type` among them.
    public var headers: HTTPFields

    /// A part of a request.
    ///
    /// - Parameter contentType: The media type; `nil` stands for that in `headers`, else for that of the document.
    public init(_ bytes: [UInt8], contentType: String? = nil, headers: HTTPFields = HTTPFields()) {
        self.bytes = bytes
        self.headers = headers
        if let contentType { self.headers[.contentType] = contentType }
    }

    /// The media type, where there is one.
    public var contentType: String? {
        headers[.contentType]
    }

    /// The name of the field that the part is of in a form (RFC 7578 section 4.2).
    public var name: String? {
        disposition?["name"]
    }

    /// What the file is called that the part is, as whoever sent it says: take no path from it.
    public var filename: String? {
        disposition?.filename
    }

    /// The content as text in UTF-8; bytes that are none are replaced.
    public var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    private var disposition: ContentDisposition? {
        headers[.contentDisposition].map { ContentDisposition($0) }
    }
}

nonisolated extension BodyPart: CustomStringConvertible {
    /// Its size, never the content.
    public var description: String {
        "BodyPart(\(contentType.map { "\($0), " } ?? "")\(bytes.count) bytes)"
    }
}
