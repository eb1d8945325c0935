import OpenAPI
public import SDKDiff
public import SourceTree

/// Where one of two versions of a document comes from.
public enum DiffSource: Sendable {
    /// What is in the working directory now.
    case workingTree
    /// What was at a revision.
    case revision(Revision)

    /// Reads the version.
    ///
    /// - Parameters:
    ///   - document: the document; `nil`: the configured one.
    ///   - configuration: the file; `nil` for none. Where a revision has none of that name, that of now is taken.
    ///   - observer: is told what is being done.
    ///   - change: what the command line says beside it.
    /// - Throws: everything that is wrong with the document and the configuration.
    public func version(
        of document: String?,
        configuredBy configuration: String?,
        observedBy observer: (any RunObserver)? = nil,
        _ change: (inout Configuration) -> Void
    ) throws(DiagnosticsError) -> (version: DocumentVersion, warnings: [Diagnostic]) {
        do throws(DiagnosticsError) {
            var settings = Configuration()
            if let configuration { settings = try Configuration.read(contentsOf: existing(configuration)) }
            if let document { settings.document = .init(path(of: document)) }
            change(&settings)
            let read = try Pipeline(configuration: settings).version(observedBy: observer)
            let location = read.version.location
            var version = read.version
            version.location = { pointer in location(pointer).map(shown) }
            return (version, read.warnings.map(shown))
        } catch {
            throw DiagnosticsError(Diagnostics(error.diagnostics.map(shown)))
        }
    }

    private func path(of path: String) -> String {
        switch self {
        case .workingTree: path
        case .revision(let revision): revision.path(of: path)
        }
    }

    private func existing(_ configuration: String) -> String {
        let path = path(of: configuration)
        return FileSystem.identity(of: path) == nil ? configuration : path
    }

    // MARK: - As a person calls it

    private func shown(_ location: SourceLocation) -> SourceLocation {
        guard case .revision(let revision) = self else { return location }
        var location = location
        location.path = revision.shown(location.path)
        return location
    }

    private func shown(_ diagnostic: Diagnostic) -> Diagnostic {
        guard case .revision(let revision) = self else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.message = revision.shown(diagnostic.message)
        diagnostic.location = diagnostic.location.map(shown)
        diagnostic.notes = diagnostic.notes.map { note in
            .init(revision.shown(note.message), at: note.location.map(shown))
        }
        return diagnostic
    }
}
