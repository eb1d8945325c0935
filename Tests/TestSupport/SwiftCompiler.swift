import Foundation

/// The Swift compiler, for the oldest system that generated packages are for.
public enum SwiftCompiler {
    /// Compiles, or links.
    public static func run(_ arguments: [String], in folder: String) async throws -> ProgramRun {
        #if os(macOS)
        let target = ["-target", "arm64-apple-macosx13.0"]
        #else
        let target: [String] = []
        #endif
        return try await ProgramRun(ProgramRun.tool("swiftc"), arguments + target, in: folder)
    }
}
