/// An application on a device that a person lets in by another one (RFC 8628).
nonisolated struct DeviceClient: Sendable {
    let id: String
    let secret: String?
    let scopes: [String]
    let prompt: @Sendable (DeviceAuthorization) async throws -> Void

    /// The fields that say which application asks. One with a secret is known by it (RFC 6749 section 2.3.1).
    fileprivate var fields: [(name: String, value: String)] {
        [("client_id", id)] + (secret.map { [("client_secret", $0)] } ?? [])
    }
}

/// Where a device is authorized, and where it gets its tokens.
nonisolated struct DeviceURLs: Sendable {
    let authorization: RequestURL
    let token: RequestURL
}

nonisolated extension TokenFetcher {
    private static let deviceGrant = "urn:ietf:params:oauth:grant-type:device_code"

    /// A token for a device: by the refresh token of the last one, where there is one and the server still takes it;
    /// else by asking a person.
    ///
    /// - Throws: ``APIError`` of kind `authentication` where the person says no, or nothing in time.
    func fetch(_ device: DeviceClient, from urls: DeviceURLs, refreshToken: String?) async throws -> AccessToken {
        if let refreshToken {
            let fields = [("grant_type", "refresh_token"), ("refresh_token", refreshToken)] + device.fields
            let answer = try await post(fields, to: urls.token)
            if answer.isSuccess { return try AccessToken(json: try answer.json(), now: answer.sent) }
            // Any other error than one of the grant is not mended by asking the person again.
            guard answer.errorCode == "invalid_grant" else { throw answer.error(hiding: secrets(device, refreshToken)) }
        }
        let scope = device.scopes.isEmpty ? [] : [("scope", device.scopes.joined(separator: " "))]
        let answer = try await post(device.fields + scope, to: urls.authorization)
        guard answer.isSuccess else { throw answer.error(hiding: secrets(device)) }
        let authorization = try DeviceAuthorization(json: try answer.json())
        try await device.prompt(authorization)
        return try await poll(device, authorization, since: answer.sent, at: urls.token)
    }

    /// Asks until the person has decided (section 3.4).
    private func poll(
        _ device: DeviceClient,
        _ authorization: DeviceAuthorization,
        since start: Duration,
        at url: RequestURL
    ) async throws -> AccessToken {
        let fields =
            [("grant_type", Self.deviceGrant), ("device_code", authorization.deviceCode)] + device.fields
        var interval = authorization.interval
        while true {
            try await timing.sleep(min(interval, authorization.lifetime - (timing.now() - start)))
            guard timing.now() - start < authorization.lifetime else {
                throw APIError(kind: .authentication, message: "The code for this device has expired")
            }
            let answer: TokenAnswer
            do {
                answer = try await post(fields, to: url)
            } catch let error as APIError where [.timeout, .connection].contains(error.kind) {
                // Section 3.5: a server that does not keep up is asked less often.
                interval = min(interval * 2, authorization.lifetime)
                continue
            }
            if answer.isSuccess { return try AccessToken(json: try answer.json(), now: answer.sent) }
            switch answer.errorCode {
            case "authorization_pending": continue
            case "slow_down": interval += .seconds(5)
            // What says nothing of the person's decision does not end the wait for it.
            case nil where answer.isOutage: interval = min(interval * 2, authorization.lifetime)
            default: throw answer.error(hiding: secrets(device, authorization.deviceCode))
            }
        }
    }

    private func secrets(_ device: DeviceClient, _ others: String...) -> [String] {
        others + (device.secret.map { [$0] } ?? [])
    }
}
