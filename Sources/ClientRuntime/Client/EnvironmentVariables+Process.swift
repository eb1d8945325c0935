// The environment of the process is read through Foundation, which knows how on every platform.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

nonisolated extension EnvironmentVariables {
    /// The environment of the process.
    public static let process = EnvironmentVariables { ProcessInfo.processInfo.environment[$0] }
}
