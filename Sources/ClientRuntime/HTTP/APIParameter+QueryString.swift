nonisolated extension APIParameter {
    /// A value that is the whole query string (OpenAPI 3.2.0, section 4.12.1: `in: querystring`).
    ///
    /// An object becomes the pairs of a form, a text is percent-encoded as it is.
    ///
    /// - Parameter style: `.json` for a value that is written as JSON.
    public static func querystring(_ value: (some JSONCodable)?, style: ParameterStyle = .form) -> APIParameter {
        APIParameter(
            location: .queryString,
            name: "",
            value: value,
            style: style,
            explode: true,
            allowReserved: false
        )
    }
}
