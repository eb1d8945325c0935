/// Which request follows a redirect (RFC 9110 section 15.4), so that every transport treats them alike.
nonisolated enum RedirectPolicy {
    /// How many redirects one attempt follows, as browsers do.
    static let limit = 20

    /// What another origin may know of a request. Everything else, whoever set it, was meant for the first origin and
    /// may be a credential.
    private static let fieldsForOtherOrigins: Set<HTTPField.Name> = [
        .accept, .acceptLanguage, .contentType, .userAgent,
    ]

    /// - Returns: `nil` where the response is to be taken as it is: it is no redirect, says not where to, or leads from
    ///   `https` to `http`.
    static func next(
        after response: HTTPResponse,
        to request: HTTPRequest,
        body: HTTPBody?
    ) -> (request: HTTPRequest, body: HTTPBody?)? {
        guard [301, 302, 303, 307, 308].contains(response.status.code),
            let location = response.headerFields[.location],
            let source = RequestURL(request),
            let target = source.resolving(location),
            source.scheme == target.scheme || target.scheme == "https"
        else { return nil }

        var next = request
        var nextBody = body
        next.scheme = target.scheme
        next.authority = target.authority
        next.path = target.path.isEmpty ? "/" : target.path
        if becomesGet(request.method, status: response.status.code) {
            next.method = .get
            nextBody = nil
            next.headerFields[.contentType] = nil
        }
        if source.origin != target.origin {
            next.headerFields = HTTPFields(next.headerFields.filter { fieldsForOtherOrigins.contains($0.name) })
        }
        return (next, nextBody)
    }

    /// 303 asks for it; after 301 and 302 to a `POST` every browser does it.
    private static func becomesGet(_ method: HTTPRequest.Method, status: Int) -> Bool {
        switch status {
        case 303: method != .get && method != .head
        case 301, 302: method == .post
        default: false
        }
    }
}

nonisolated extension RequestURL {
    init?(_ request: HTTPRequest) {
        self.init(request.urlText)
    }
}
