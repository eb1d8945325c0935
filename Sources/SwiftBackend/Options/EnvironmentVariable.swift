import SchemaIR

/// A variable of the environment that a client reads where it is not told something.
public struct EnvironmentVariable: Hashable, Sendable {
    /// With the prefix: `METRONOME_BEARER_TOKEN`.
    public var name: String
    /// What its value is, in one sentence.
    public var meaning: String

    /// Those of credentials first, in the order of the document.
    static func all(of api: API, _ options: SwiftOptions) -> [EnvironmentVariable] {
        let prefix = options.environmentPrefix
        let credentials = Credentials(api: api, overrides: options.overrides).arguments.map {
            EnvironmentVariable(name: "\(prefix)_\($0.variable)", meaning: $0.documentation)
        }
        let secret = EnvironmentVariable(name: "\(prefix)_WEBHOOK_SECRET", meaning: "What webhooks are signed with.")
        return credentials + (options.webhookSignature == nil ? [] : [secret]) + [
            .init(name: "\(prefix)_BASE_URL", meaning: "Where the API is served."),
            .init(
                name: "\(prefix)_LOG",
                meaning: "What is logged: `off`, `error`, `warn`, `info` or `debug`."
            ),
        ]
    }
}

extension SDK {
    /// The variables of the environment that the client reads.
    public var environmentVariables: [EnvironmentVariable] {
        EnvironmentVariable.all(of: api, views.options)
    }
}
