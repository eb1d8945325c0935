// Cryptography is the platform's: it is not written anew here. Where the platform has none, a package trait adds it.
import Foundation
#if canImport(CryptoKit)
import CryptoKit
#elseif WebhookSignatures
import Crypto
#endif

/// Message authentication codes by hash functions (RFC 2104).
nonisolated enum HMACCode {
    /// The code of several pieces, one after the other.
    ///
    /// - Throws: ``WebhookError`` of kind `unsupported` where there is no cryptography.
    static func code(
        of pieces: [[UInt8]],
        key: [UInt8],
        algorithm: WebhookSignature.Algorithm
    ) throws -> [UInt8] {
        #if canImport(CryptoKit) || WebhookSignatures
        switch algorithm {
        case .sha1: code(of: pieces, key: key, Insecure.SHA1.self)
        case .sha256: code(of: pieces, key: key, SHA256.self)
        case .sha512: code(of: pieces, key: key, SHA512.self)
        }
        #else
        throw WebhookError(
            kind: .unsupported,
            message: "Signatures of webhooks are checked by swift-crypto on this platform: "
                + "enable the trait 'WebhookSignatures' of the package"
        )
        #endif
    }

    #if canImport(CryptoKit) || WebhookSignatures
    private static func code<Hash: HashFunction>(
        of pieces: [[UInt8]],
        key: [UInt8],
        _ hash: Hash.Type
    ) -> [UInt8] {
        var code = HMAC<Hash>(key: SymmetricKey(data: key))
        for piece in pieces { code.update(data: piece) }
        return Array(code.finalize())
    }
    #endif
}
