import SchemaIR

extension SchemaIR.Parameter {
    /// What a parameter is where the document says nothing about it: `limit` in the query.
    var placeInRequest: String {
        switch place {
        case .path: "`{\(name)}` in the path."
        case .query: "`\(name)` in the query."
        case .header: "The header field `\(name)`."
        case .cookie: "The cookie `\(name)`."
        case .querystring: "The query."
        }
    }
}
