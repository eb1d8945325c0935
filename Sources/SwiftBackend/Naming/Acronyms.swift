/// Words that Swift writes in capitals: "Acronyms and initialisms that commonly appear as all upper case in American
/// English should be uniformly up- or down-cased" (Swift API Design Guidelines).
enum Acronyms {
    /// How a lower-case word is written inside of a name; `nil` for an ordinary word. A plural keeps its small `s`:
    /// `IDs`.
    static func spelling(of word: String) -> String? {
        if all.contains(word) { return word.uppercased() }
        if word.hasSuffix("s"), all.contains(String(word.dropLast())) { return word.dropLast().uppercased() + "s" }
        return nil
    }

    private static let all: Set<String> = [
        "api", "ascii", "aws", "cpu", "css", "csv", "db", "dns", "gcp", "gpu", "guid", "hmac", "html", "http", "https",
        "id", "iban", "ip",
        "json", "jwt", "mfa", "os", "pdf", "png", "ram", "rpc", "saml", "sdk", "sha", "sku", "sla", "sms", "smtp",
        "sql", "ssh",
        "ssl", "sso", "svg", "tcp", "tls", "ttl", "udp", "uri", "url", "utc", "utf8", "uuid", "vat", "vm", "vpc", "xml",
        "yaml",
    ]
}
