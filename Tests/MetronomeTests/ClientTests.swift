import Foundation
import Metronome
import Testing

/// What a client can do besides its operations.
@Suite struct ClientTests {
    typealias Reply = LoopbackServer.Reply

    @Test func aProviderIsAskedForEachAttempt() async throws {
        let reply = { @Sendable (request: ReceivedRequest) in
            let isFirst = request.header("Authorization") == "Bearer token-1"
            return isFirst ? Reply(status: 503, headers: ["Retry-After-Ms": "1"]) : Reply()
        }
        try await LoopbackServer.run(answering: reply) { server in
            let tokens = Tokens()
            let metronome = MetronomeClient(
                bearerToken: .provider { await tokens.next() },
                baseURL: server.url,
                configuration: ClientConfiguration(
                    log: .standardError(level: .off),
                    environment: EnvironmentVariables([:])
                )
            )
            _ = try await metronome.call()
            #expect(await server.received.map { $0.header("Authorization") } == ["Bearer token-1", "Bearer token-2"])
        }
    }

    @Test func optionsAreForOneCall() async throws {
        try await LoopbackServer.run { server in
            let metronome = MetronomeClient.calling(server.url)
            _ = try await metronome.with(headers: ["X-Trace": "1"], extraBody: ["beta": true]).call()
            _ = try await metronome.call()
            let received = await server.received
            #expect(received.map { $0.header("X-Trace") } == ["1", nil])
            #expect(received.map { $0.bodyText.contains(#""beta":true"#) } == [true, false])
        }
    }

    @Test func theResponseStandsBesideTheValue() async throws {
        let reply = Reply(status: 200, headers: ["Content-Type": "application/json", "X-Request-ID": "r-1"])
        try await LoopbackServer.run(answering: { _ in reply }) { server in
            let response = try await MetronomeClient.calling(server.url).response { try await $0.call() }
            #expect(response.value.data.url == "https://example.com/dashboard")
            #expect(response.status == 200)
            #expect(response.requestID == "r-1")
            #expect(String(decoding: response.bytes, as: UTF8.self) == reply.body)
        }
    }

    @Test func anEndpointOutsideOfTheDocument() async throws {
        try await LoopbackServer.run(answering: { _ in Reply(body: #"{"plans": 3}"#) }) { server in
            let value = try await MetronomeClient.calling(server.url)
                .request(.get, "/v1/plans", query: ["limit": "1"], as: JSONValue.self)
            #expect(value == ["plans": 3])
            let request = try #require(await server.received.first)
            #expect(request.target == "/v1/plans?limit=1")
            #expect(request.header("Authorization") == "Bearer \(token)")
        }
    }

    // MARK: - Webhooks

    @Test func webhooksAreJSON() throws {
        let webhooks = MetronomeClient(webhookSecret: "secret").webhooks
        #expect(
            try webhooks.parse(Array(#"{"type": "alerts.spend_threshold_reached"}"#.utf8)) == [
                "type": "alerts.spend_threshold_reached"
            ]
        )
    }

    @Test func aWebhookThatNobodySignedIsRefused() throws {
        let webhooks = MetronomeClient(webhookSecret: "secret").webhooks
        let body = Array("{}".utf8)
        let unsigned = #expect(throws: WebhookError.self) { try webhooks.unwrap(body, headers: [String: String]()) }
        #expect(unsigned?.kind == .missingHeader)
        let headers = ["Metronome-Webhook-Signature": "00", "Date": "Mon, 02 Jan 2006 22:04:05 GMT"]
        let forged = #expect(throws: WebhookError.self) { try webhooks.unwrap(body, headers: headers) }
        // Linux has cryptography only where the package's trait asks for it.
        #expect([.invalidSignature, .unsupported].contains(forged?.kind))
    }

    @Test func theSecretOfWebhooksComesFromTheEnvironment() throws {
        let headers = ["Metronome-Webhook-Signature": "00", "Date": "Mon, 02 Jan 2006 22:04:05 GMT"]
        func kind(_ variables: [String: String]) -> WebhookError.Kind? {
            let configuration = ClientConfiguration(environment: EnvironmentVariables(variables))
            let webhooks = MetronomeClient(configuration: configuration).webhooks
            return #expect(throws: WebhookError.self) { try webhooks.unwrap(Array("{}".utf8), headers: headers) }?.kind
        }
        #expect(kind([:]) == .missingSecret)
        #expect(kind(["METRONOME_WEBHOOK_SECRET": "secret"]) != .missingSecret)
    }
}

/// Tokens of which each is good for once.
private actor Tokens {
    private var count = 0

    func next() -> String {
        count += 1
        return "token-\(count)"
    }
}
