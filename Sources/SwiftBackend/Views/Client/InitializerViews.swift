import SchemaIR

/// Makes the client's initializers: one that takes texts, and one that takes credentials of every kind.
struct InitializerViews {
    let credentials: Credentials
    let options: SwiftOptions

    var parameters: String {
        ParameterList(parameters: textParameters).text(room: 108)
    }

    /// What the initializer takes that takes texts.
    var textParameters: [ParameterList.Parameter] {
        credentials.arguments.map {
            ParameterList.Parameter($0.name, type: "String?", defaultValue: "nil", pointer: $0.pointer)
        } + rest
    }

    /// What the initializer takes that takes credentials; none where the client has no use for such.
    var credentialParameters: [ParameterList.Parameter] {
        let schemes = credentials.schemes.filter { $0.credentialArgument != nil }
        // With several ways of authenticating, a caller has one of them.
        let defaultValue = schemes.count == 1 ? nil : "nil"
        let given = schemes.compactMap { scheme in
            scheme.credentialArgument.map {
                ParameterList.Parameter($0, type: "Credential?", defaultValue: defaultValue, pointer: scheme.pointer)
            }
        }
        return given.isEmpty ? [] : given + rest
    }

    var documentation: String? {
        comment(
            "Creates a client. What is not given is looked up in the environment.",
            credentials.arguments.map {
                .init($0.name, "\($0.documentation) Default: the environment variable `\(prefix)_\($0.variable)`.")
            }
        )
    }

    /// `nil` where the client has no use for credentials.
    var credentialInitializer: ClientFileView.CredentialInitializer? {
        let schemes = credentials.schemes.compactMap { scheme in
            scheme.credentialArgument.map { (scheme: scheme, argument: $0) }
        }
        guard !schemes.isEmpty else { return nil }
        let passed =
            schemes.map { "\(Identifier.label($0.argument)): \($0.scheme.credential)" }
            + rest.map { "\($0.label): \($0.label)" }
        return .init(
            documentation: comment(
                "Creates a client with credentials that change, or that are looked up elsewhere.",
                details: details(schemes.map { ($0.scheme.kind, $0.argument) }),
                schemes.map { .init($0.argument, "Where it is `nil`, the environment is asked.") }
            ),
            parameters: ParameterList(parameters: credentialParameters).text(room: 108),
            arguments: ParameterList.parenthesized(passed, room: 98),
            credentials: schemes.map { "\(StringLiteral.swift($0.scheme.name)): \(Identifier.quoted($0.argument))" }
        )
    }

    private func details(_ schemes: [(kind: SchemaIR.SecurityScheme.Kind, argument: String)]) -> String {
        let device = schemes.first { if case .oauth2(let flows) = $0.kind { flows.device != nil } else { false } }
        let provider = "`\(schemes[0].argument): .provider { try await … }` is asked again for each attempt."
        let prompt = device.map {
            "\n\n`\($0.argument): .deviceAuthorization(clientID: …) { … }` lets a person sign in on another device."
        }
        return provider + (prompt ?? "")
    }

    // MARK: What both have

    private var prefix: String { options.environmentPrefix }

    private var rest: [ParameterList.Parameter] {
        (options.webhookSignature == nil ? [] : [.init("webhookSecret", type: "String?", defaultValue: "nil")])
            + [
                .init("baseURL", type: "String?", defaultValue: "nil"),
                .init("configuration", type: "ClientConfiguration", defaultValue: "ClientConfiguration()"),
            ]
    }

    private func comment(
        _ summary: String,
        details: String? = nil,
        _ parameters: [DocComment.Parameter]
    ) -> String? {
        var comment = DocComment()
        comment.add(summary)
        comment.add(details)
        let secret = DocComment.Parameter(
            "webhookSecret",
            "What webhooks are signed with. Default: the environment variable `\(prefix)_WEBHOOK_SECRET`."
        )
        comment.addParameters(
            parameters + (options.webhookSignature == nil ? [] : [secret]) + [
                .init(
                    "baseURL",
                    "Where the API is served. Default: the environment variable `\(prefix)_BASE_URL`,"
                        + " else what the document says."
                ),
                .init("configuration", "Everything else: transport, time limits, retries, headers of your own."),
            ]
        )
        return comment.text
    }
}
