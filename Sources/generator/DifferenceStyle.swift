import SourceTree

/// How a difference of two texts is shown.
enum DifferenceStyle {
    case plain
    /// In the colours that `git diff` has.
    case terminal

    /// - Parameter difference: As `diff -u` writes it.
    func render(_ difference: String) -> String {
        guard self == .terminal else { return difference }
        let lines = difference.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map(Self.coloured).joined(separator: "\n")
    }

    private static func coloured(_ line: Substring) -> String {
        let style: String
        if line.hasPrefix("--- ") || line.hasPrefix("+++ ") {
            style = "1"
        } else if line.hasPrefix("@@") {
            style = "36"
        } else if line.hasPrefix("-") {
            style = "31"
        } else if line.hasPrefix("+") {
            style = "32"
        } else {
            return String(line)
        }
        return TerminalText.styled(line, style)
    }
}
