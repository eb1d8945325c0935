// `LocalizedError` is Foundation's: without it, `localizedDescription` would not have the description.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension APIError: LocalizedError {
    public var errorDescription: String? {
        description
    }
}
