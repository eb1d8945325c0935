/// Keeps secrets out of messages that others wrote: some servers repeat the key they refused.
nonisolated enum Redaction {
    /// Shorter ones would blank out ordinary words and protect nothing.
    private static let minimumLength = 4

    static func redact(_ text: String, secrets: [String]) -> String {
        secrets
            .filter { $0.utf8.count >= minimumLength }
            .flatMap { [$0, PercentEncoder.component.encode($0)] }
            .sorted { $0.utf8.count > $1.utf8.count }
            .reduce(text) { $0.replacing($1, with: "…") }
    }
}
