/// What templates print into: bytes that know how far each new line is indented, and what the sections around are
/// about.
struct Renderer {
    var bytes: [UInt8] = []

    /// What goes before each line that is begun and not blank. It grows with each indented partial.
    private(set) var indentation: [UInt8] = []

    /// Where this rendering begins in `bytes`.
    private let start: Int

    /// Of the innermost list around: what `-first` and `-last` say.
    private(set) var isFirst = false
    private(set) var isLast = false

    /// Of the innermost section about a text: what `{{.}}` prints.
    private var currentText = ""

    let recursivePartials: [any BoundPartial]

    /// Takes over `target`, which is to be swapped with `bytes` in the end.
    init(appendingTo target: inout [UInt8], recursivePartials: [any BoundPartial]) {
        start = target.count
        self.recursivePartials = recursivePartials
        swap(&bytes, &target)
    }

    mutating func write(_ literal: [UInt8]) {
        if indentation.isEmpty {
            bytes.append(contentsOf: literal)
        } else {
            literal.withUnsafeBufferPointer { writeLines($0) }
        }
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            if utf8.contains(ASCII.lineFeed) {
                let before = indentation
                indentation = indentationOfLine()
                writeLines(utf8)
                indentation = before
            } else if !utf8.isEmpty {
                if !indentation.isEmpty, isAtLineStart { bytes.append(contentsOf: indentation) }
                bytes.append(contentsOf: utf8)
            }
        }
    }

    mutating func writeCurrentText() { write(currentText) }

    mutating func indented(by more: [UInt8], _ body: (inout Renderer) -> Void) {
        let before = indentation
        indentation += more
        body(&self)
        indentation = before
    }

    mutating func loop(over count: Int, _ body: (Int, inout Renderer) -> Void) {
        let (first, last) = (isFirst, isLast)
        for index in 0..<count {
            isFirst = index == 0
            isLast = index == count - 1
            body(index, &self)
        }
        (isFirst, isLast) = (first, last)
    }

    mutating func about(_ text: String, _ body: (inout Renderer) -> Void) {
        let before = currentText
        currentText = text
        body(&self)
        currentText = before
    }

    private var isAtLineStart: Bool { bytes.count == start || bytes.last == ASCII.lineFeed }

    /// The white space that the line being written begins with.
    private func indentationOfLine() -> [UInt8] {
        if isAtLineStart { return indentation }
        var lineStart = bytes.count
        while lineStart > start, bytes[lineStart - 1] != ASCII.lineFeed { lineStart -= 1 }
        return Array(bytes[lineStart...].prefix(while: ASCII.isBlank))
    }

    private mutating func writeLines(_ text: UnsafeBufferPointer<UInt8>) {
        var rest = text[...]
        while !rest.isEmpty {
            let line = rest.firstIndex(of: ASCII.lineFeed).map { rest[...$0] } ?? rest
            let isBlankLine = line.drop { $0 == ASCII.carriageReturn }.first == ASCII.lineFeed
            if isAtLineStart, !isBlankLine { bytes.append(contentsOf: indentation) }
            bytes.append(contentsOf: line)
            rest = rest[line.endIndex...]
        }
    }
}
