import Foundation

/// The same files as they lie in the checkout that a program was built from.
///
/// SwiftPM leaves out what a build plugin prints for a program that is itself the tool of a plugin
/// (https://github.com/swiftlang/swift-package-manager/issues/7936), as the generator is for packages that use its plugins.
/// There the checkout is on the disk, since SwiftPM has just built the program from it. Everywhere else, the lists that are
/// printed take the place of these.
public protocol CheckoutFiles {}

extension CheckoutFiles {
    /// Sorted by path.
    public static var runtime: [EmbeddedFile] { files(below: "Sources/ClientRuntime", suffix: ".swift") }
    /// Sorted by path.
    public static var testing: [EmbeddedFile] { files(below: "Sources/ClientRuntimeTesting", suffix: ".swift") }
    /// Sorted by path.
    public static var templates: [EmbeddedFile] { files(below: "Templates", suffix: ".mustache") }

    private static func files(below name: String, suffix: String) -> [EmbeddedFile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: name)
        let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (paths ?? []).filter { $0.hasSuffix(suffix) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .compactMap { path in
                let bytes = try? Data(contentsOf: folder.appending(path: path))
                return bytes.map { EmbeddedFile(path: path, bytes: Array($0)) }
            }
    }
}
