/// A field of a `multipart/form-data` request (RFC 7578), or a part without a name of another multipart request: a
/// value, a file or several of either.
///
/// ```swift
/// .multipart([.value("purpose", purpose), .file("file", file), .value("expires_after", policy)])
/// ```
public nonisolated struct MultipartPart: Sendable {
    enum Content: Sendable {
        case value(any JSONCodable, FormFieldStyle?)
        /// A value in one part, whatever it is.
        case whole(any JSONCodable)
        case files([FilePart])
    }

    /// `nil` where the part is known by its position.
    let name: String?
    /// `nil` where the field is left out.
    let content: Content?
    let contentType: String?
    let headers: [String: String]

    /// A value: text, numbers and booleans as plain text, an object as JSON, an array as one part for each element.
    ///
    /// A `nil` is left out, and so is a `null` in an array.
    ///
    /// - Parameters:
    ///   - name: The name of the field.
    ///   - value: What the field holds.
    ///   - contentType: The media type of each part, from the `encoding` of the document. With a JSON type everything
    ///     is written as JSON. Without one, an object is `application/json`, and plain text has none, as browsers send
    ///     it.
    ///   - style: How the elements of an array or the members of an object become parts, from the `encoding` of the
    ///     document.
    ///   - headers: More header fields of each part.
    public static func value(
        _ name: String,
        _ value: (some JSONCodable)?,
        contentType: String? = nil,
        style: FormFieldStyle? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        MultipartPart(name: name, content: value.map { .value($0, style) }, contentType: contentType, headers: headers)
    }

    /// A file; `nil` is left out.
    ///
    /// - Parameter contentType: The media type in the `encoding` of the document, for a file that has none itself. A
    ///   list of types, or one with a `*`, is no type.
    public static func file(
        _ name: String,
        _ file: FilePart?,
        contentType: String? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        files(name, file.map { [$0] }, contentType: contentType, headers: headers)
    }

    /// Several files under one name, a part for each (RFC 7578 section 4.3); `nil` is left out.
    public static func files(
        _ name: String,
        _ files: [FilePart]?,
        contentType: String? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        MultipartPart(name: name, content: files.map { .files($0) }, contentType: contentType, headers: headers)
    }
}

nonisolated extension MultipartPart {
    /// A value without a name: an object or an array as JSON, text, numbers and booleans as plain text; `nil` is left
    /// out.
    ///
    /// - Parameters:
    ///   - contentType: The media type, from the `itemEncoding` or the `prefixEncoding` of the document. With a JSON
    ///     type any value is written as JSON.
    ///   - headers: More header fields of the part, such as a `Content-Disposition` that gives it a name.
    public static func part(
        _ value: (some JSONCodable)?,
        contentType: String? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        MultipartPart(name: nil, content: value.map { .whole($0) }, contentType: contentType, headers: headers)
    }

    /// A file without the name of a field; `nil` is left out.
    public static func part(
        _ file: FilePart?,
        contentType: String? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        parts(file.map { [$0] }, contentType: contentType, headers: headers)
    }

    /// Several values, each as `part(_:contentType:headers:)` writes it; `nil` is left out.
    public static func parts<Value: JSONCodable>(
        _ values: [Value]?,
        contentType: String? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        MultipartPart(name: nil, content: values.map { .value($0, nil) }, contentType: contentType, headers: headers)
    }

    /// Several files; `nil` is left out.
    public static func parts(
        _ files: [FilePart]?,
        contentType: String? = nil,
        headers: [String: String] = [:]
    ) -> MultipartPart {
        MultipartPart(name: nil, content: files.map { .files($0) }, contentType: contentType, headers: headers)
    }
}
