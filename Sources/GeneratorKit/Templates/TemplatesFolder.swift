import Foundation
public import SourceTree

/// Where the templates of a user are, or are to be.
public struct TemplatesFolder: Sendable {
    public let path: String
    /// What is to be said to a generator that would not find them there; nil where it would.
    public let advice: String?

    /// - Parameters:
    ///   - configuration: the configuration's path; there need not be one.
    ///   - folder: what goes over it.
    /// - Throws: what is wrong with the configuration.
    public init(configuredBy configuration: String, named folder: String? = nil) throws(DiagnosticsError) {
        let isThere = FileManager.default.fileExists(atPath: configuration)
        let configured = isThere ? try Configuration(contentsOf: configuration).templates?.path : nil
        let home = Path.parent(of: configuration)
        path = folder ?? configured ?? Path.resolving("templates", in: home)
        if let configured, Self.isSame(configured, path) {
            advice = nil
            return
        }
        let setting = "`\(ConfigurationKey.templates.rawValue): \(YAMLText.scalar(Path.relative(path, to: home)))`"
        let instead = configured.map { " in place of \(Path.shown($0))" } ?? ""
        advice =
            isThere
            ? "to have them used, say \(setting) in \(Path.shown(configuration))\(instead)"
            : "to have them used, say `--templates \(ShellText.argument(path))`, or \(setting) in \(Path.shown(configuration))"
    }

    private static func isSame(_ first: String, _ second: String) -> Bool {
        Path.resolving(first, in: Path.workingDirectory) == Path.resolving(second, in: Path.workingDirectory)
    }
}
