import Foundation

/// The same files as they lie in the checkout that a program was built from.
///
/// SwiftPM leaves out what a build plugin prints for a program that is itself the tool of a plugin
/// (https://github.com/swiftlang/swift-package-manager/issues/7936), as the generator is for packages that use its plugins.
/// There the checkout is on the disk, since SwiftPM has just built the program from it. Everywhere else, the lists that are
/// printed take the place of these.
public protocol CheckoutFiles {}

extension CheckoutFiles {
    /// Sorted by path; empty where the checkout is gone or cannot be read.
    public static var runtime: [EmbeddedFile] { Checkout.runtime }
    /// Sorted by path; empty where the checkout is gone or cannot be read.
    public static var testing: [EmbeddedFile] { Checkout.testing }
    /// Sorted by path; empty where the checkout is gone or cannot be read.
    public static var templates: [EmbeddedFile] { Checkout.templates }
}

/// Each list is read once, when it is first asked for.
private enum Checkout {
    static let runtime = files(below: "Sources/ClientRuntime", suffix: ".swift")
    static let testing = files(below: "Sources/ClientRuntimeTesting", suffix: ".swift")
    static let templates = files(below: "Templates", suffix: ".mustache")

    /// All of the files or none: a part of a runtime does not compile.
    private static func files(below name: String, suffix: String) -> [EmbeddedFile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: name)
        let files = try? FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(suffix) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { EmbeddedFile(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))) }
        return files ?? []
    }
}
