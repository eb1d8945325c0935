/// What is wrong with a template, and where.
public struct TemplateError: Error, Hashable, Sendable {
    /// The file, as its source named it. Empty when the error is in no file.
    public var path: String

    /// From 1. 0 when the error is in no file.
    public var line: Int

    /// From 1, in Unicode scalars. 0 when the error is in no file.
    public var column: Int

    /// What is wrong, in one sentence without a full stop.
    public var message: String

    /// What helps to mend it: the name that was likely meant, the names there are, the other place concerned.
    public var hints: [String]

    /// An error at a place in a file.
    public init(path: String, line: Int, column: Int, message: String, hints: [String] = []) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.hints = hints
    }
}

extension TemplateError: CustomStringConvertible {
    /// As compilers print it: `Templates/model.mustache:3:7: error: …`, then the hints, each on a line of its own.
    public var description: String {
        let place = path.isEmpty ? "" : "\(path):\(line):\(column): "
        return (["\(place)error: \(message)"] + hints.map { "    note: \($0)" }).joined(separator: "\n")
    }
}

/// Everything that is wrong with some templates, in the order of files and lines.
public struct TemplateErrors: Error, Hashable, Sendable {
    /// At least one.
    public var errors: [TemplateError]

    /// Errors that were found together.
    public init(_ errors: [TemplateError]) { self.errors = errors }
}

extension TemplateErrors: CustomStringConvertible {
    /// Each error as compilers print it.
    public var description: String { errors.map(\.description).joined(separator: "\n") }
}
