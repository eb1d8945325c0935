import GeneratorKit

/// The one line that says what a run is busy with, rewritten in place: what has to be written to a terminal for each thing
/// that happens.
struct ProgressText {
    enum Event: Sendable {
        case stage(RunStage)
        /// It takes long enough that somebody wonders.
        case isDue
        case end
    }

    private var stage: RunStage?
    private var isDue = false
    private var isShown = false

    /// - Parameter columns: how many characters a line of the terminal has now.
    /// - Returns: nil where nothing is to be written.
    mutating func text(for event: Event, columns: Int) -> String? {
        switch event {
        case .stage(let stage): self.stage = stage
        case .isDue: isDue = true
        case .end:
            guard isShown else { return nil }
            isShown = false
            return "\r" + Self.eraseToEnd
        }
        guard isDue, let stage else { return nil }
        isShown = true
        // In the last column, a terminal may begin the next line, which nothing would remove.
        return "\r" + "\(stage.rawValue)…".prefix(max(columns - 1, 0)) + Self.eraseToEnd
    }

    /// Erase in Line (ECMA-48, section 8.3.41).
    private static let eraseToEnd = "\u{1B}[K"
}
