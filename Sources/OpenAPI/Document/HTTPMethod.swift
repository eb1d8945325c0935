/// An HTTP method as it is sent: `GET`.
///
/// The document's `get` is `GET`; the names of `additionalOperations` (3.2) are kept as they are, since methods are
/// case-sensitive.
public struct HTTPMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The method as it is sent.
    public let rawValue: String

    /// A method of any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// `GET`.
    public static let get = HTTPMethod(rawValue: "GET")
    /// `PUT`.
    public static let put = HTTPMethod(rawValue: "PUT")
    /// `POST`.
    public static let post = HTTPMethod(rawValue: "POST")
    /// `DELETE`.
    public static let delete = HTTPMethod(rawValue: "DELETE")
    /// `OPTIONS`.
    public static let options = HTTPMethod(rawValue: "OPTIONS")
    /// `HEAD`.
    public static let head = HTTPMethod(rawValue: "HEAD")
    /// `PATCH`.
    public static let patch = HTTPMethod(rawValue: "PATCH")
    /// `TRACE`.
    public static let trace = HTTPMethod(rawValue: "TRACE")
    /// Since 3.2.
    public static let query = HTTPMethod(rawValue: "QUERY")

    /// The methods that have a field of their own in a path item, by the name of the field.
    public static let fixed: [String: HTTPMethod] = Dictionary(
        uniqueKeysWithValues: [get, put, post, delete, options, head, patch, trace, query].map {
            ($0.rawValue.lowercased(), $0)
        }
    )

    /// The method as it is sent.
    public var description: String { rawValue }
}
