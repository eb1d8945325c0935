import CLibYAML

extension TreeBuilder {
    /// Reports why libyaml cannot go on, in words for whoever wrote the document.
    mutating func stop(_ failure: YAMLFailure, _ offsets: inout ScalarOffsets) -> ParsingStopped {
        let position = offsets.byteOffset(of: failure.place)
        if failure.kind == YAML_READER_ERROR {
            return stop("control-character", failure.readerMessage, at: position)
        }
        guard failure.kind == YAML_SCANNER_ERROR || failure.kind == YAML_PARSER_ERROR else {
            return stop("yaml-syntax", failure.problem, at: position)
        }
        guard let context = failure.context else {
            return stop("yaml-syntax", failure.problem, at: position, notes: hints(for: failure, at: position))
        }
        let start = offsets.byteOffset(of: context.place)
        if context.message == "while scanning a quoted scalar", failure.problem == "found unexpected end of stream" {
            // libyaml reports the end of the file, which is where nobody looks.
            return stop("yaml-syntax", "the quote that opens here is never closed", at: start)
        }
        if context.message == "while scanning a simple key", failure.problem == "could not find expected ':'" {
            // libyaml reports where it gave up the search, on another line.
            return stop("yaml-syntax", "expected ':' after this key", at: start)
        }
        var notes = hints(for: failure, at: position)
        notes.append(.init(context.message, at: file.location(at: start)))
        return stop("yaml-syntax", failure.problem, at: position, notes: notes)
    }

    private func hints(for failure: YAMLFailure, at position: Int) -> [Diagnostic.Note] {
        switch failure.problem {
        case "found character that cannot start any token":
            guard position < file.bytes.count else { return [] }
            let character = Unicode.Scalar(file.bytes[position])
            return character == "\t"
                ? [.init("YAML is indented with spaces; this is a tab")]
                : [.init("a plain scalar cannot start with `\(character)`; put the text in quotes")]
        case "mapping values are not allowed in this context":
            return [.init("text with a colon and a space in it must be in quotes, and keys of a mapping aligned")]
        default: return []
        }
    }
}

extension YAMLFailure {
    fileprivate var readerMessage: String {
        guard let character else { return problem }
        return "the control character U+\(hexadecimal(character, digits: 4)) cannot be in YAML"
    }
}

extension ScalarOffsets {
    mutating func byteOffset(of place: YAMLFailure.Place) -> Int {
        switch place {
        case .scalar(let index): byteOffset(of: index)
        case .byte(let offset): offset
        }
    }
}
