extension ChangeTests {
    static let otherCases: [Case] = [
        .init(
            "another server",
            "https://zoo.example.com",
            "https://zoo.example.org",
            "breaking -H server-removed #/servers/0",
            "compatible -- server-added #/servers/0"
        ),
        .init(
            "credentials of another kind",
            "{ type: http, scheme: bearer }",
            "{ type: apiKey, in: header, name: X-Key }",
            "breaking SH credentials-changed #/components/securitySchemes/token"
        ),
        .init(
            "no credentials",
            "security: [{ token: [] }]\n",
            "",
            "compatible -- security-loosened \(list)",
            "compatible -- security-loosened \(create)",
            "compatible -- security-loosened #/paths/~1animals~1{id}/get",
            "compatible -- security-loosened #/paths/~1guests/get"
        ),
        .init(
            "another description of the API",
            "About animals.",
            "Animals.",
            "documentation -- description-changed #/info"
        ),
    ]
}
