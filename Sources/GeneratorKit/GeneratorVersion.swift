/// Which generator this is.
public enum GeneratorVersion {
    /// As semantic versioning has it (https://semver.org). Whatever has a hyphen in it is on its way to a release.
    public static let current = "0.1.0-dev"

    /// Whether all generators of this name do the same: those on their way to a release do not.
    static var isRelease: Bool { !current.contains("-") }
}
