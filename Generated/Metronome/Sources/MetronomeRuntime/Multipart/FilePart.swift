/// A file to upload in a multipart request.
///
/// ```swift
/// FilePart(bytes: png, filename: "chart.png")
/// try FilePart(contentsOf: URL(fileURLWithPath: "/reports/march.csv"))
/// ```
public nonisolated struct FilePart: Sendable {
    /// What is in the file; it is read while the request is sent.
    public var content: HTTPBody

    /// The name that the server gets for the file.
    public var filename: String

    /// The media type; `nil` stands for that of the document, or that of a well-known extension of the name, or
    /// `application/octet-stream`.
    public var contentType: String?

    /// More header fields of the part, such as `Content-ID`, over those of the document.
    public var headers: [String: String] = [:]

    /// A file of any content.
    public init(content: HTTPBody, filename: String, contentType: String? = nil, headers: [String: String] = [:]) {
        self.content = content
        self.filename = filename
        self.contentType = contentType
        self.headers = headers
    }

    /// A file whose content is in memory.
    public init(bytes: [UInt8], filename: String, contentType: String? = nil, headers: [String: String] = [:]) {
        self.init(content: HTTPBody(bytes), filename: filename, contentType: contentType, headers: headers)
    }
}
