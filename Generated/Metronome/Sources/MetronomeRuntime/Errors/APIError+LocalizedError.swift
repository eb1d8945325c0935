// `LocalizedError` is Foundation's: without it, `localizedDescription` would not have the description.
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

nonisolated extension APIError: LocalizedError {
    public var errorDescription: String? {
        description
    }
}
