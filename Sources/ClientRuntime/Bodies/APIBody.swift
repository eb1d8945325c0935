/// The content of a request, as an operation describes it.
public nonisolated struct APIBody: Sendable {
    enum Content: Sendable {
        case none
        case json(any JSONCodable)
        case form(any JSONCodable, [String: FormFieldStyle])
        case multipart([MultipartPart], boundary: String)
        case xml(any JSONCodable, root: String)
        /// Content that is written already, or that comes in pieces.
        case body(HTTPBody)
    }

    let content: Content
    let contentType: String

    /// No content and no `Content-Type`.
    public static let none = APIBody(content: .none, contentType: "")

    /// A value as JSON; `nil` sends no content.
    public static func json(
        _ value: (some JSONCodable)?,
        contentType: String = "application/json"
    ) -> APIBody {
        guard let value else { return .none }
        return APIBody(content: .json(value), contentType: contentType)
    }

    /// Text as UTF-8; `nil` sends no content.
    public static func text(_ text: String?, contentType: String = "text/plain; charset=utf-8") -> APIBody {
        bytes(text.map { Array($0.utf8) }, contentType: contentType)
    }

    /// Bytes as they are; `nil` sends no content.
    public static func bytes(_ bytes: [UInt8]?, contentType: String = "application/octet-stream") -> APIBody {
        stream(bytes.map { HTTPBody($0) }, contentType: contentType)
    }

    /// Content of any size, read while it is sent: a file, or pieces as they come; `nil` sends no content.
    public static func stream(_ body: HTTPBody?, contentType: String = "application/octet-stream") -> APIBody {
        guard let body else { return .none }
        return APIBody(content: .body(body), contentType: contentType)
    }

    /// The properties of a value as `application/x-www-form-urlencoded`; `nil` sends no content.
    ///
    /// Without a style of its own, an array becomes one field for each element and an object becomes JSON, the defaults
    /// of OpenAPI 3.0.4, section "Encoding the x-www-form-urlencoded Media Type".
    ///
    /// - Parameter styles: How single properties are written, from the `encoding` of the document.
    public static func form(_ value: (some JSONCodable)?, styles: [String: FormFieldStyle] = [:]) -> APIBody {
        guard let value else { return .none }
        return APIBody(content: .form(value, styles), contentType: "application/x-www-form-urlencoded")
    }

    /// Fields and files as `multipart/form-data` (RFC 7578); `nil` sends no content.
    ///
    /// Files are read while they are sent. The request has a `Content-Length` if all files have a length, and can be
    /// sent again if all of them can be read again.
    ///
    /// - Parameter contentType: Another multipart type of the document, without a boundary.
    public static func multipart(
        _ parts: [MultipartPart]?,
        contentType: String = "multipart/form-data"
    ) -> APIBody {
        guard let parts else { return .none }
        let boundary = MultipartEncoder.randomBoundary()
        return APIBody(
            content: .multipart(parts, boundary: boundary),
            contentType: "\(contentType); boundary=\(boundary)"
        )
    }

    /// What to send, or `nil` where there is no content.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where the value does not make such content.
    func httpBody() throws -> HTTPBody? {
        switch content {
        case .none: nil
        case .json(let value): HTTPBody(value.jsonBytes())
        case .form(let value, let styles):
            HTTPBody(try FormEncoder(styles: styles).encode(JSONElement(parsing: value.jsonBytes())))
        case .multipart(let parts, let boundary): try MultipartEncoder(boundary: boundary).encode(parts)
        case .xml(let value, let root): HTTPBody(try XMLWriter.bytes(value, root: root))
        case .body(let body): body
        }
    }
}

/// How one property of a form is written: `style` and `explode` of an encoding object (OpenAPI 3.0.4, section
/// "Encoding Object").
public nonisolated struct FormFieldStyle: Sendable, Hashable {
    let style: ParameterStyle
    let explode: Bool

    /// - Parameter explode: `nil` stands for the default of the style.
    public init(_ style: ParameterStyle, explode: Bool? = nil) {
        self.style = style
        self.explode = explode ?? style.explodesByDefault
    }
}
