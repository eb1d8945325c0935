/// One argument of an operation that travels in the path, the query, a header or a cookie.
///
/// An argument that is `nil` is left out of the request.
public nonisolated struct APIParameter: Sendable {
    enum Location: Sendable {
        case path, query, queryString, header, cookie
    }

    let location: Location
    let name: String
    let value: (any JSONCodable)?
    let style: ParameterStyle
    let explode: Bool
    let allowReserved: Bool

    /// A value for `{name}` in the path.
    ///
    /// - Parameter allowReserved: Whether reserved characters that a segment of a path can have, and percent-encoded
    ///   triples, stay as they are.
    public static func path(
        _ name: String,
        _ value: some JSONCodable,
        style: ParameterStyle = .simple,
        explode: Bool = false,
        allowReserved: Bool = false
    ) -> APIParameter {
        APIParameter(
            location: .path,
            name: name,
            value: value,
            style: style,
            explode: explode,
            allowReserved: allowReserved
        )
    }

    /// A value for the query.
    ///
    /// - Parameters:
    ///   - explode: `nil` stands for the default of the style.
    ///   - allowReserved: Whether reserved characters (`:/?@!$&'()*+,;=`) and percent-encoded triples stay as they are.
    public static func query(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .form,
        explode: Bool? = nil,
        allowReserved: Bool = false
    ) -> APIParameter {
        APIParameter(
            location: .query,
            name: name,
            value: value,
            style: style,
            explode: explode ?? style.explodesByDefault,
            allowReserved: allowReserved
        )
    }

    /// A value for a header field.
    public static func header(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .simple,
        explode: Bool = false
    ) -> APIParameter {
        APIParameter(
            location: .header,
            name: name,
            value: value,
            style: style,
            explode: explode,
            allowReserved: false
        )
    }

    /// A value for a cookie.
    public static func cookie(
        _ name: String,
        _ value: (some JSONCodable)?,
        style: ParameterStyle = .form,
        explode: Bool = true
    ) -> APIParameter {
        APIParameter(
            location: .cookie,
            name: name,
            value: value,
            style: style,
            explode: explode,
            allowReserved: false
        )
    }
}
