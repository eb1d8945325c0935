/// What is written for an API.
public enum SDKForm: String, CaseIterable, Sendable {
    /// A package that stands on its own: manifest, README, documentation, tests, and the runtime with it.
    case package
    /// The sources of one module that stands on the library `ClientRuntime`, in a fixed number of files whose names do
    /// not depend on the document: for builds, which have to know the names beforehand.
    case sources
}
