nonisolated extension APIBody {
    /// A value as XML 1.0 in UTF-8; `nil` sends no content.
    ///
    /// Properties become elements of the same name, arrays one element for each of their elements, `null` nothing.
    /// ``XMLNamedModel`` gives other names, attributes and wrapped arrays. Namespaces are not declared. The elements of
    /// an array at the top or inside of another are called `item`.
    ///
    /// - Parameter root: The name of the outermost element.
    public static func xml(
        _ value: (some JSONCodable)?,
        root: String,
        contentType: String = "application/xml"
    ) -> APIBody {
        guard let value else { return .none }
        return APIBody(content: .xml(value, root: root), contentType: contentType)
    }
}

nonisolated extension ResponseFormat where Output: JSONCodable {
    /// A value from XML. On platforms other than Apple's this needs the package trait `XML`: without it, reading is an
    /// error of kind `decoding`.
    ///
    /// The type decides what text is: a number, a date, a list of one element. Prefixes and namespaces of names do not
    /// count, nor does the name of the outermost element. Elements and attributes that are no property are skipped, and
    /// so is text beside elements. Documents with a document type, with more than 100 levels, or in a character set
    /// other than UTF-8, UTF-16, ISO 8859-1 and Windows-1252 are refused.
    public static var xml: ResponseFormat {
        .buffered("application/xml, text/xml;q=0.9") { bytes, mediaType in
            let tree = try XMLTree(parsing: bytes, charset: mediaType?.charset)
            return try Output(jsonBytes: XMLReader().json(tree, as: Output.self).bytes)
        }
    }
}
