import ArgumentParser

extension CompletionKind {
    /// Documents, overlays and configurations.
    static var documents: CompletionKind { .file(extensions: ["yaml", "yml", "json"]) }
}
