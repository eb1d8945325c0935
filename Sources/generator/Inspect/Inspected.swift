import SourceTree

/// What `inspect` shows.
enum Inspected {
    /// Text for people, which ends in a newline.
    case text(String)
    /// A value for programs.
    case object(any Encodable)

    /// As it is written to standard output.
    func output() throws -> String {
        switch self {
        case .text(let text): text
        case .object(let value): try JSONText.object(value)
        }
    }
}
