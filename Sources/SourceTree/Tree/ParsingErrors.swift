/// The errors of one text, as its readers find them.
struct ParsingErrors: Sendable {
    let file: SourceFile
    /// How many are kept.
    let limit: Int
    private(set) var diagnostics = Diagnostics()

    init(file: SourceFile, limit: Int) {
        self.file = file
        self.limit = limit
    }

    mutating func report(_ code: String, _ message: String, at position: Int, notes: [Diagnostic.Note] = []) {
        guard diagnostics.all.count < limit else { return }
        diagnostics.append(.error(code, message, at: file.location(at: position), notes: notes))
    }

    /// Reports an error after which nothing more can be read, beyond the limit too: it is the reason to stop.
    mutating func stop(
        _ code: String,
        _ message: String,
        at position: Int,
        notes: [Diagnostic.Note] = []
    ) -> ParsingStopped {
        diagnostics.append(.error(code, message, at: file.location(at: position), notes: notes))
        return ParsingStopped()
    }
}

/// Reading cannot go on; the reason is among the builder's errors.
struct ParsingStopped: Error {}

/// A text as a message quotes it: in quotes, shortened, on one line.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars.prefix(80) {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default:
            if scalar.properties.generalCategory == .control {
                result += "\\u\(hexadecimal(scalar.value, digits: 4))"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + (text.unicodeScalars.dropFirst(80).isEmpty ? "\"" : "…\"")
}
