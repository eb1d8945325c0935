nonisolated extension HTTPRequest.Method {
    /// A method that is not among the common ones: `QUERY`, or one that a service has made up.
    ///
    /// - Parameter name: A token (RFC 9110, section 9.1). Anything else cannot be sent, and becomes `GET`, which changes
    ///   nothing at the other end.
    public static func named(_ name: StaticString) -> HTTPRequest.Method {
        HTTPRequest.Method("\(name)") ?? .get
    }
}
