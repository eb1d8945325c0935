#if canImport(CryptoKit) || WebhookSignatures
import ClientRuntime
import Testing

@Suite("Webhooks of a client")
struct ClientWebhookTests {
    /// Mon, 02 Jan 2006 22:04:05 GMT
    private static let sent = 1_136_239_445.0

    private func receiver(
        secret: String?,
        environment: [String: String] = [:],
        now: Double = sent
    ) -> WebhookReceiver<JSONValue> {
        var configuration = ClientConfiguration(environment: EnvironmentVariables(environment))
        configuration.timing.secondsSince1970 = { now }
        return APIClient(
            service: APIService(
                name: "Sample",
                version: "1",
                baseURL: nil,
                environmentPrefix: "SAMPLE",
                webhookSignature: .metronome
            ),
            webhookSecret: secret,
            configuration: configuration
        ).webhooks()
    }

    private let body = Array(#"{"id": "evt_1"}"#.utf8)

    /// HMAC-SHA256 of the date, a line feed and the body, as `openssl dgst -sha256 -hmac` gives it.
    private let headers = [
        "Metronome-Webhook-Signature": "5de9f966bf2400c9c27dfe9fd50ee57a277001eab234a42d188085f1d6ae6492",
        "X-Metronome-Date": "Mon, 02 Jan 2006 22:04:05 GMT",
    ]

    @Test("The secret is an argument, or in the environment; the clock is that of the client")
    func secret() throws {
        let secret = "correct-horse-battery-staple"
        #expect(try receiver(secret: secret).unwrap(body, headers: headers) == ["id": "evt_1"])
        let environment = ["SAMPLE_WEBHOOK_SECRET": " \(secret)\n"]
        #expect(try receiver(secret: " ", environment: environment).unwrap(body, headers: headers) == ["id": "evt_1"])
        let late = #expect(throws: WebhookError.self) {
            try receiver(secret: secret, now: Self.sent + 301).verify(body, headers: headers)
        }
        #expect(late?.kind == .outsideTolerance)
    }

    @Test("Without a secret the error says how to give one")
    func missing() {
        let error = #expect(throws: WebhookError.self) { try receiver(secret: nil).verify(body, headers: headers) }
        #expect(error?.kind == .missingSecret)
        #expect(error?.message.hasSuffix("pass 'webhookSecret' to the client, or set SAMPLE_WEBHOOK_SECRET") == true)
    }
}
#endif
