/// The URL that the paths of operations are appended to: from the initializer, the environment or the document.
nonisolated struct BaseURL: Sendable {
    private let text: String?
    private let url: RequestURL?
    /// Whether the caller or the environment said it, and not only the document.
    private let isChosen: Bool
    private let variable: String
    private let serviceName: String

    init(given: String?, service: APIService, environment: EnvironmentVariables) {
        variable = service.environmentPrefix + "_BASE_URL"
        serviceName = service.name
        let chosen = Self.present(given) ?? environment[variable]
        isChosen = chosen != nil
        text = chosen ?? Self.present(service.baseURL)
        url = text.flatMap(RequestURL.init(base:))
    }

    /// Blank counts as not given.
    private static func present(_ text: String?) -> String? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// What is shown of it; what is no URL may be anything, and is not shown.
    var shown: String {
        url.map { $0.scheme + "://" + $0.authority + $0.path } ?? "no base URL"
    }

    /// The URL for a call.
    ///
    /// Who chooses a base URL, such as that of a proxy or of a test server, means it for all calls.
    ///
    /// - Parameters:
    ///   - server: The server that the document has for the call's operation alone. One that is relative, such as
    ///     `/v2`, is at the host of the base URL.
    ///   - override: What the options of the call say, before all else.
    /// - Throws: ``APIError`` of kind `invalidConfiguration` where there is no URL to use.
    func resolved(server: String?, override: String?) throws -> RequestURL {
        if let override = Self.present(override) { return try required(RequestURL(base: override), override) }
        if let server, let absolute = RequestURL(base: server), !isChosen { return absolute }
        let base = try required(url, text)
        guard let server, RequestURL(base: server) == nil else { return base }
        return try required(base.resolving(server)?.withoutTrailingSlash, server)
    }

    private func required(_ url: RequestURL?, _ text: String?) throws -> RequestURL {
        if let url { return url }
        let problem =
            text == nil
            ? "\(serviceName) needs a base URL"
            : "The base URL for \(serviceName) is not an http or https URL of host, port and path alone"
        throw APIError(
            kind: .invalidConfiguration,
            message: "\(problem): pass 'baseURL' to the client, or set \(variable)"
        )
    }
}

nonisolated extension RequestURL {
    /// Slashes around a base URL are not part of it. A query or a fragment would end up in the middle of a request's
    /// URL, so one that has them is refused.
    fileprivate init?(base text: String) {
        let text = text.trimmed.trimming { $0 == "/" }
        guard !text.contains("?"), !text.contains("#") else { return nil }
        self.init(text)
    }
}
