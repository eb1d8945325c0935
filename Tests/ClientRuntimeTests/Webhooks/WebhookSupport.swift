@testable import ClientRuntime
import Foundation

/// Webhooks as senders make them, signed by Python.
enum Webhooks {
    /// Whether there is cryptography to check with.
    static let isSupported = (try? HMACCode.code(of: [], key: [1], algorithm: .sha256)) != nil

    static let secret = "correct-horse-battery-staple"
    static let date = "Mon, 02 Jan 2006 22:04:05 GMT"
    static let seconds: Double = 1_136_239_445
    static let body = Array(#"{"id":"évé_1", "type":"alert"}"#.utf8)

    /// The HMAC by Python, in hexadecimal digits or in base 64.
    static func sign(
        _ content: [UInt8],
        key: [UInt8] = Array(secret.utf8),
        hash: String = "sha256",
        encoding: String = "hex"
    ) throws -> String {
        let program = """
            import sys, hmac, base64
            code = hmac.new(base64.b64decode(sys.argv[1]), sys.stdin.buffer.read(), sys.argv[2]).digest()
            print(code.hex() if sys.argv[3] == 'hex' else base64.b64encode(code).decode(), end='')
            """
        let arguments = [Data(key).base64EncodedString(), hash, encoding]
        return String(decoding: try Python.run(program, arguments, input: content), as: UTF8.self)
    }

    static func verifier(
        _ signature: WebhookSignature?,
        secret: String? = secret,
        now: Double = seconds
    ) -> WebhookVerifier {
        WebhookVerifier(secret: secret, signature: signature) { Date(timeIntervalSince1970: now) }
    }

    /// Why a webhook is refused; `nil` where it is not.
    static func refusal(
        _ verifier: WebhookVerifier,
        _ headers: [String: String],
        body: [UInt8] = body
    ) -> WebhookError.Kind? {
        do {
            try verifier.verify(body, headers: headers)
            return nil
        } catch let error as WebhookError {
            return error.kind
        } catch {
            return WebhookError.Kind(rawValue: "another error")
        }
    }
}
