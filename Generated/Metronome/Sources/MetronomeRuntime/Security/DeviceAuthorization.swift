/// What a person is asked to do so that a device without a browser is let in (RFC 8628 section 3.2).
public nonisolated struct DeviceAuthorization: Sendable, Hashable {
    /// What the person types, such as `WDJB-MJHT`.
    public let userCode: String

    /// Where the person types it, on any other device.
    public let verificationURL: String

    /// The same with the code in it, for a QR code; not every server has it.
    public let completeVerificationURL: String?

    /// How long the person has.
    public let lifetime: Duration

    /// What stands for this authorization between the device and the server. It is a secret.
    let deviceCode: String

    /// How long to wait between two questions.
    let interval: Duration

    init(json: JSONValue) throws {
        guard case .object(let members) = json, case .string(let deviceCode) = members["device_code"],
            case .string(let userCode) = members["user_code"],
            // Servers that are older than the RFC call it so.
            case .string(let url) = members["verification_uri"] ?? members["verification_url"],
            let lifetime = members["expires_in"]?.seconds, lifetime.isFinite
        else {
            throw APIError(
                kind: .authentication,
                message: "The response to the request to authorize a device has no codes"
            )
        }
        self.deviceCode = deviceCode
        self.userCode = userCode
        verificationURL = url
        completeVerificationURL =
            if case .string(let url) = members["verification_uri_complete"] { url } else { nil }
        // A day is more than any person takes, and does not overflow.
        self.lifetime = .seconds(min(max(lifetime, 0), 86_400))
        let seconds = members["interval"]?.seconds ?? 5
        interval = .seconds(seconds.isFinite ? min(max(seconds, 1), 3_600) : 5)
    }
}

nonisolated extension DeviceAuthorization: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        "DeviceAuthorization(userCode: \"\(userCode)\", verificationURL: \"\(verificationURL)\")"
    }

    public var debugDescription: String {
        description
    }

    /// The device's own code is a secret.
    public var customMirror: Mirror {
        Mirror(self, children: ["userCode": userCode, "verificationURL": verificationURL])
    }
}
