/// Text in the commands that messages tell people to run.
package enum ShellText {
    /// An argument as a POSIX shell reads it back ("Quoting" in its Shell Command Language).
    package static func argument(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { plain.contains($0) }
        return isPlain
            ? text
            : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }

    /// What means nothing to any shell, wherever it stands.
    private static let plain = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+,-./:@_".unicodeScalars
    )
}
