nonisolated extension WebhookSignature {
    /// Metronome: hexadecimal, over the date, a line feed and the content.
    public static let metronome = WebhookSignature(
        header: "Metronome-Webhook-Signature",
        signedContent: [.timestamp, .text("\n"), .body],
        timestamp: Timestamp(.headers(["X-Metronome-Date", "Date"]), .httpDate)
    )

    /// GitHub: `X-Hub-Signature-256: sha256=…`, over the content. There is no time in it.
    public static let github = WebhookSignature(header: "X-Hub-Signature-256", form: .values(prefix: "sha256="))

    /// Stripe: `Stripe-Signature: t=…,v1=…`, over the time, a full stop and the content.
    public static let stripe = WebhookSignature(
        header: "Stripe-Signature",
        form: .pairs(signature: "v1"),
        signedContent: [.timestamp, .text("."), .body],
        timestamp: Timestamp(.pair("t"), .unixSeconds)
    )

    /// Standard Webhooks 1.0: `webhook-signature: v1,…`, over ID, time and content; the secret is `whsec_…`.
    public static let standardWebhooks = standardWebhooks(prefix: "webhook")

    /// Standard Webhooks 1.0 under other names: with `svix`, the header fields are `svix-id`, `svix-timestamp` and
    /// `svix-signature`.
    public static func standardWebhooks(prefix: String) -> WebhookSignature {
        WebhookSignature(
            header: prefix + "-signature",
            encoding: .base64,
            form: .values(prefix: "v1,"),
            signedContent: [.header(prefix + "-id"), .text("."), .timestamp, .text("."), .body],
            timestamp: Timestamp(.headers([prefix + "-timestamp"]), .unixSeconds),
            secretEncoding: .base64(prefix: "whsec_")
        )
    }
}
