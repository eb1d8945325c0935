import OpenAPI

extension Parameter.Place {
    init(_ place: OpenAPI.Parameter.In) {
        self =
            switch place {
            case .path: .path
            case .query: .query
            case .header: .header
            case .cookie: .cookie
            case .querystring: .querystring
            }
    }
}

extension Parameter {
    /// Whether the value of a whole query string is written as JSON.
    ///
    /// A form and a text are written as they are; of other media types nothing is known but that they are text.
    public var isQueryStringJSON: Bool {
        guard place == .querystring, case .content(let mediaType, _) = encoding else { return false }
        return MediaTypeChoice.kind(of: mediaType) == .json
    }
}

extension HTTPMethod {
    /// Where the operation of a method is in its path item.
    var pathItemTokens: [String] {
        let field = rawValue.lowercased()
        return Self.fixed[field] == self ? [field] : ["additionalOperations", rawValue]
    }
}
