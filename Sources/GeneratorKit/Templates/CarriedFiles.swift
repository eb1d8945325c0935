import EmbeddedFiles
import SourceTree

/// What every run needs of the generator itself.
enum CarriedFiles {
    /// - Throws: where a list is empty, which is so when SwiftPM embedded nothing, and the checkout that is read in place
    ///   of that is gone.
    static func check(
        _ lists: [[EmbeddedFile]] = [EmbeddedFiles.templates, EmbeddedFiles.runtime, EmbeddedFiles.testing]
    ) throws(DiagnosticsError) {
        guard lists.contains(where: \.isEmpty) else { return }
        throw DiagnosticsError(
            .error(
                "missing-sources",
                "the generator does not find its own templates and runtime: the checkout it was built from is gone",
                at: nil
            )
        )
    }
}
