#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WebhookError: LocalizedError {
    public var errorDescription: String? { message }
}
