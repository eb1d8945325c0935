#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

nonisolated extension WebhookError: LocalizedError {
    public var errorDescription: String? { message }
}
