nonisolated extension HTTPRequest {
    /// The URL, percent-encoded as its parts are.
    var urlText: String {
        "\(scheme ?? "")://\(authority ?? "")\(path ?? "")"
    }

    /// The header fields as they are sent.
    ///
    /// - Parameter hasContent: Whether there is content, which tells its length itself.
    func fields(hasContent: Bool) -> [HTTPField] {
        // `HTTPFields` keeps each cookie in a field of its own, as HTTP/2 may have them. HTTP/1.1 has one field for all
        // (RFC 6265 section 5.4).
        let cookies = headerFields[.cookie].map { [HTTPField(name: .cookie, value: $0)] } ?? []
        return headerFields.filter { $0.name != .cookie && !(hasContent && $0.name == .contentLength) } + cookies
    }
}
