/// Words that Swift writes in capitals: "Acronyms and initialisms that commonly appear as all upper case in American
/// English should be uniformly up- or down-cased" (Swift API Design Guidelines).
enum Acronyms {
    /// How a lower-case word is written inside of a name; `nil` for an ordinary word. A plural keeps its small `s`:
    /// `IDs`.
    static func spelling(of word: String) -> String? {
        if let spelling = mixed[word] { return spelling }
        if all.contains(word) { return word.uppercased() }
        if word.hasSuffix("s"), all.contains(String(word.dropLast())) { return word.dropLast().uppercased() + "s" }
        return nil
    }

    /// Words that are written with capitals inside, as documents may write them: they are one word each.
    static let mixedSpellings = ["OAuth", "oAuth", "IPv", "GraphQL", "graphQL"].map { Array($0.unicodeScalars) }

    private static let mixed = [
        "oauth": "OAuth", "oauth2": "OAuth2", "ipv4": "IPv4", "ipv6": "IPv6", "graphql": "GraphQL",
    ]

    private static let all: Set<String> = [
        "ach", "acl", "ai", "api", "ascii", "aws", "bgp", "bic", "byoip", "cd", "cdn", "ci", "cidr", "cors", "cpu",
        "crc",
        "crm", "csr", "css", "csv", "db", "dkim", "dns", "ec2", "ecdsa", "gcp", "gif", "gps", "gpu", "guid", "hls",
        "hmac",
        "html", "http", "https", "iam", "iban", "id", "iot", "ip", "ipam", "iso", "json", "jwt", "kyc", "ldap", "llm",
        "mcp", "mfa", "mtu", "nat", "nfs", "oci", "ocr", "oidc", "os", "otp", "pdf", "png", "qr", "ram", "rdp", "rpc",
        "rsa", "s3", "saml", "scim", "sdk", "sepa", "sha", "sip", "sku", "sla", "sms", "smtp", "spf", "sql", "ssd",
        "ssh",
        "ssl", "ssn", "sso", "svg", "tcp", "tls", "totp", "ttl", "udp", "ui", "uri", "url", "utc", "utf8", "uuid", "ux",
        "vat", "vm", "vpc", "vpn", "xml", "yaml",
    ]
}
