/// The URL that the paths of operations are appended to: from the initializer, the environment or the document.
struct BaseURL: Sendable {
    private let given: String?
    private let url: RequestURL?
    private let variable: String
    private let serviceName: String

    init(given: String?, service: APIService, environment: EnvironmentVariables) {
        variable = service.environmentPrefix + "_BASE_URL"
        serviceName = service.name
        self.given = Self.present(given) ?? environment[variable] ?? Self.present(service.baseURL)
        url = self.given.flatMap(Self.normalized)
    }

    /// Blank counts as not given.
    private static func present(_ text: String?) -> String? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// What is shown of it; what is no URL may be anything, and is not shown.
    var text: String {
        url.map { $0.scheme + "://" + $0.authority + $0.path } ?? "no base URL"
    }

    /// - Throws: ``APIError`` of kind `invalidConfiguration` where there is no URL to use.
    func resolved() throws -> RequestURL {
        if let url { return url }
        let problem =
            given == nil
            ? "\(serviceName) needs a base URL"
            : "The base URL for \(serviceName) is not an http or https URL of host, port and path alone"
        throw APIError(
            kind: .invalidConfiguration,
            message: "\(problem): pass 'baseURL' to the client, or set \(variable)"
        )
    }

    /// Slashes around it are not part of it. A query or a fragment would end up in the middle of a request's URL, so
    /// one that has them is refused.
    private static func normalized(_ text: String) -> RequestURL? {
        let text = text.trimming { $0 == "/" }
        guard !text.contains("?"), !text.contains("#") else { return nil }
        return RequestURL(text)
    }
}
