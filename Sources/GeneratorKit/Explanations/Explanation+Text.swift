extension Explanation {
    /// The explanation as a page of text.
    ///
    /// - Parameter width: as many characters a line may have, but for the example's.
    public func text(width: Int) -> String {
        var parts = ["\(code): \(summary)", Self.wrapped(meaning, width), Self.wrapped("What to do: \(remedy)", width)]
        if let example {
            let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
            parts.append(example.title + "\n\n" + lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// A paragraph, whose own line breaks mean nothing.
    private static func wrapped(_ paragraph: String, _ width: Int) -> String {
        var lines: [String] = []
        var line = ""
        for word in paragraph.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }
}

extension Explanation.Example {
    /// What the text is of.
    public var title: String {
        switch self {
        case .document, .text: "For example:"
        case .configuration: "For example, in a configuration:"
        case .overlay: "For example, in an overlay:"
        }
    }

    /// The text itself.
    public var text: String {
        switch self {
        case .document(let text), .text(let text), .configuration(let text), .overlay(let text): text
        }
    }
}
