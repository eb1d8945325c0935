nonisolated extension HTTPResponse {
    /// The length of the content as it will be read, where the header tells it truly: transports decompress what comes
    /// with a `Content-Encoding`.
    func contentLength(toRequestWith method: String?) -> Int? {
        // These have no content, whatever the header says of it (RFC 9110 section 6.4.1).
        if method == "HEAD" || status.code == 204 || status.code == 304 { return 0 }
        guard headerFields[.contentEncoding] == nil, headerFields[.transferEncoding] == nil else { return nil }
        return headerFields[.contentLength].flatMap { Int($0) }
    }
}
