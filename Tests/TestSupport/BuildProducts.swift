import Foundation

/// What was built together with the program that asks.
public enum BuildProducts {
    /// The folder of the programs, the tests and the modules.
    public static var folder: URL {
        #if os(macOS)
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return (tests ?? .main).bundleURL.deletingLastPathComponent()
        #else
        return Bundle.main.bundleURL
        #endif
    }

    /// What tells the compiler where the runtime is, and the C modules below it: with its traits enabled, the runtime stands
    /// on libraries that have some, and whoever imports it needs their module maps.
    public static let moduleArguments: [String] = {
        let products = folder
        // The products are in a folder for the platform and one for the configuration, beside the packages.
        let packages = products.resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "checkouts")
        let built = folders(in: products).filter { $0.pathExtension == "build" }
        let headers = folders(in: packages)
            .flatMap { [$0] + folders(in: $0) }
            .flatMap(folders)
            .map { $0.appending(path: "include") }
        let maps = (built + headers).map { $0.appending(path: "module.modulemap") }
        return ["-I", products.appending(path: "Modules").path(percentEncoded: false)]
            + (maps.filter(exists).map { "-fmodule-map-file=\($0.path(percentEncoded: false))" }
            + headers.filter(exists).map { "-I\($0.path(percentEncoded: false))" })
            .flatMap { ["-Xcc", $0] }
    }()

    private static func folders(in folder: URL) -> [URL] {
        let contents = try? FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: [.isDirectoryKey],
            options: .skipsHiddenFiles
        )
        return (contents ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true }
            .sorted { $0.path < $1.path }
    }

    private static func exists(_ file: URL) -> Bool {
        FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    }
}
