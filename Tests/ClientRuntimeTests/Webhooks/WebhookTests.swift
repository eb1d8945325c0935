@testable import ClientRuntime
import Foundation
import Testing

@Suite("Webhooks", .enabled(if: Webhooks.isSupported))
struct WebhookTests {
    private func signed(_ date: String = Webhooks.date, _ body: [UInt8] = Webhooks.body) throws -> [String: String] {
        [
            "metronome-webhook-SIGNATURE": try Webhooks.sign(Array("\(date)\n".utf8) + body), "x-metronome-date": date,
            "Date": "another date",
        ]
    }

    @Test("What Metronome signs is accepted")
    func metronome() throws {
        var headers = try signed()
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome), headers) == nil)
        headers["Date"] = headers.removeValue(forKey: "x-metronome-date")
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome), headers) == nil)
        headers["metronome-webhook-SIGNATURE"] = headers["metronome-webhook-SIGNATURE"]?.uppercased()
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome), headers) == nil)
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome), try signed(Webhooks.date, []), body: []) == nil)
    }

    @Test("What was changed is refused")
    func changed() throws {
        let headers = try signed()
        var changed = headers
        changed["x-metronome-date"] = "Mon, 02 Jan 2006 22:04:06 GMT"
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome), changed) == .invalidSignature)
        #expect(
            Webhooks.refusal(Webhooks.verifier(.metronome), headers, body: Webhooks.body + [0x20]) == .invalidSignature
        )
        let other = Webhooks.verifier(.metronome, secret: Webhooks.secret + "r")
        #expect(Webhooks.refusal(other, headers) == .invalidSignature)
        let signature = try #require(headers["metronome-webhook-SIGNATURE"])
        for wrong in [
            "x", String(signature.dropLast()), signature + "0", String(signature.reversed()), "sha256=" + signature,
        ] {
            changed = headers
            changed["metronome-webhook-SIGNATURE"] = wrong
            #expect(Webhooks.refusal(Webhooks.verifier(.metronome), changed) == .invalidSignature, "\(wrong)")
        }
    }

    @Test(
        "Five minutes before and after, and not a second more",
        arguments: [
            (-300, nil), (300, nil), (-301, .outsideTolerance), (301, .outsideTolerance), (299.9, nil),
            (300.5, .outsideTolerance), (.infinity, .outsideTolerance), (.nan, .outsideTolerance),
        ] as [(Double, WebhookError.Kind?)]
    )
    func window(_ offset: Double, _ kind: WebhookError.Kind?) throws {
        let verifier = Webhooks.verifier(.metronome, now: Webhooks.seconds + offset)
        #expect(Webhooks.refusal(verifier, try signed()) == kind)
        var wide = WebhookSignature.metronome
        wide.timestamp?.tolerance = .seconds(400)
        if offset.isFinite {
            #expect(Webhooks.refusal(Webhooks.verifier(wide, now: Webhooks.seconds + offset), try signed()) == nil)
        }
    }

    @Test("What is missing is told")
    func missing() throws {
        let headers = try signed()
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome, secret: nil), headers) == .missingSecret)
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome, secret: " \n"), headers) == .missingSecret)
        #expect(Webhooks.refusal(Webhooks.verifier(nil), headers) == .unsupported)
        for name in headers.keys where name != "Date" {
            var fewer = headers
            fewer[name] = name == "x-metronome-date" ? nil : " "
            fewer["Date"] = nil
            #expect(Webhooks.refusal(Webhooks.verifier(.metronome), fewer) == .missingHeader)
        }
        #expect(Webhooks.refusal(Webhooks.verifier(.metronome), try signed("yesterday")) == .missingHeader)
    }

    @Test("GitHub")
    func github() throws {
        let signature = try Webhooks.sign(Webhooks.body)
        let verifier = Webhooks.verifier(.github, now: 0)
        #expect(Webhooks.refusal(verifier, ["X-Hub-Signature-256": "sha256=" + signature]) == nil)
        #expect(Webhooks.refusal(verifier, ["X-Hub-Signature-256": signature]) == .invalidSignature)
        #expect(Webhooks.refusal(verifier, ["X-Hub-Signature": "sha256=" + signature]) == .missingHeader)
        // The example of GitHub's documentation.
        let documented = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
        let example = Webhooks.verifier(.github, secret: "It's a Secret to Everybody")
        let headers = ["x-hub-signature-256": "sha256=" + documented]
        #expect(Webhooks.refusal(example, headers, body: Array("Hello, World!".utf8)) == nil)
    }

    @Test("Stripe: any of several signatures, of the right version")
    func stripe() throws {
        let time = "1136239445"
        let signature = try Webhooks.sign(Array("\(time).".utf8) + Webhooks.body)
        let verifier = Webhooks.verifier(.stripe)
        let refusal = { Webhooks.refusal(verifier, ["stripe-signature": $0]) }
        #expect(refusal("t=\(time),v1=\(signature)") == nil)
        #expect(refusal("t=\(time), v1=00, v1=\(signature), v0=11") == nil)
        #expect(refusal("t=\(time),v0=\(signature)") == .invalidSignature)
        #expect(refusal("t=1136239446,v1=\(signature)") == .invalidSignature)
        #expect(refusal("v1=\(signature)") == .missingHeader)
        #expect(refusal("t=,v1=") == .invalidSignature)
        #expect(refusal(",,=,==") == .missingHeader)
        let late = Webhooks.verifier(.stripe, now: Webhooks.seconds + 301)
        #expect(Webhooks.refusal(late, ["stripe-signature": "t=\(time),v1=\(signature)"]) == .outsideTolerance)
    }

    @Test("Standard Webhooks, and their example")
    func standardWebhooks() throws {
        // https://github.com/standard-webhooks/standard-webhooks, and the tests of its libraries.
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        let key = [UInt8](try #require(Data(base64Encoded: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
        let body = Array(#"{"test": 2432232314}"#.utf8)
        let signature = "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        let content = Array("msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.".utf8) + body
        #expect(try Webhooks.sign(content, key: key, encoding: "base64") == signature)

        for prefix in ["webhook", "svix"] {
            let headers = [
                "\(prefix)-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "\(prefix)-timestamp": "1614265330",
                "\(prefix)-signature": "v1,AAAA v1a,\(signature) v1,\(signature)",
            ]
            let rule = prefix == "svix" ? WebhookSignature.standardWebhooks(prefix: "svix") : .standardWebhooks
            for secret in [secret, String(secret.dropFirst(6))] {
                let verifier = Webhooks.verifier(rule, secret: secret, now: 1_614_265_330)
                #expect(Webhooks.refusal(verifier, headers, body: body) == nil)
                var other = headers
                other["\(prefix)-id"] = "msg_2"
                #expect(Webhooks.refusal(verifier, other, body: body) == .invalidSignature)
                other = headers
                other["\(prefix)-signature"] = "v1a,\(signature) v2,\(signature) \(signature)"
                #expect(Webhooks.refusal(verifier, other, body: body) == .invalidSignature)
            }
            let verifier = Webhooks.verifier(rule, secret: "whsec_?", now: 1_614_265_330)
            #expect(Webhooks.refusal(verifier, headers, body: body) == .missingSecret)
        }
    }

    @Test("Hash functions, lengths of keys and encodings", arguments: ["sha1", "sha256", "sha512"], [1, 64, 65, 200])
    func algorithms(_ hash: String, _ keyLength: Int) throws {
        let key = String(repeating: "k", count: keyLength)
        let algorithm: WebhookSignature.Algorithm = hash == "sha1" ? .sha1 : hash == "sha256" ? .sha256 : .sha512
        for encoding in ["hex", "base64"] {
            let rule = WebhookSignature(
                header: "X-Sign",
                algorithm: algorithm,
                encoding: encoding == "hex" ? .hex : .base64,
                signedContent: [.text("a"), .header("X-B"), .body, .timestamp],
                timestamp: .init(.headers(["X-Time"]), .unixMilliseconds)
            )
            let content = Array("ab".utf8) + Webhooks.body + Array("1136239445123".utf8)
            let signature = try Webhooks.sign(content, key: Array(key.utf8), hash: hash, encoding: encoding)
            let headers = ["X-Sign": signature, "X-B": "b", "X-Time": "1136239445123"]
            #expect(Webhooks.refusal(Webhooks.verifier(rule, secret: key), headers) == nil)
            #expect(Webhooks.refusal(Webhooks.verifier(rule, secret: key), headers.merging(["X-B": "c"]) { $1 }) != nil)
        }
    }

    @Test("A receiver gives events, typed, and only those that are checked")
    func receiver() throws {
        let receiver = WebhookReceiver<[String: String]>(Webhooks.verifier(.metronome))
        let headers = try signed()
        #expect(try receiver.unwrap(Data(Webhooks.body), headers: headers) == ["id": "évé_1", "type": "alert"])
        let fields = HTTPFields(
            headers.compactMap { field in
                HTTPField.Name(field.key).map { HTTPField(name: $0, value: field.value) }
            }
        )
        #expect(try receiver.unwrap(Webhooks.body, headers: fields)["type"] == "alert")
        try receiver.verify(Webhooks.body, headers: fields)
        try receiver.verify(Webhooks.body, headers: headers)
        #expect(throws: WebhookError.self) { try receiver.unwrap(Webhooks.body, headers: [:]) }
        #expect(try receiver.parse(Webhooks.body)["type"] == "alert")
        let error = #expect(throws: WebhookError.self) { try receiver.parse(Array(#"{"a":1}"#.utf8)) }
        #expect(error?.kind == .decoding)
        #expect(error?.underlying is JSONDecodingError)
    }

    @Test("Nothing that is printed has the secret")
    func secrecy() throws {
        let verifier = Webhooks.verifier(.metronome)
        let receiver = WebhookReceiver<JSONValue>(verifier)
        var texts = ["\(verifier)", String(reflecting: verifier), "\(receiver)", String(reflecting: receiver)]
        var dumped = ""
        dump(receiver, to: &dumped)
        texts.append(dumped)
        for text in texts {
            #expect(!text.contains(Webhooks.secret))
        }
    }
}

@Suite("Webhooks without cryptography", .enabled(if: !Webhooks.isSupported))
struct UnsupportedWebhookTests {
    @Test("The error says what to enable")
    func unsupported() {
        let headers = ["X-Hub-Signature-256": "sha256=00"]
        let error = #expect(throws: WebhookError.self) {
            try Webhooks.verifier(.github).verify(Webhooks.body, headers: headers)
        }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.contains("WebhookSignatures") == true)
    }
}
