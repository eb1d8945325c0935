import Foundation

/// How far a long run is, on one line of a terminal; nothing where nobody watches.
final class Progress {
    private let total: Int
    private var done = 0
    private let isShown = isatty(STDERR_FILENO) == 1

    init(total: Int) {
        self.total = total
    }

    func step(_ name: String) {
        done += 1
        let width = 30
        let filled = total == 0 ? width : done * width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
        write("\r\u{1B}[K\(bar) \(done)/\(total) \(name.suffix(40))")
    }

    func end() {
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        if isShown { FileHandle.standardError.write(Data(text.utf8)) }
    }
}
