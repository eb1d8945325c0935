import CLibYAML

/// libyaml's parser over one text: the next event at each call, until the stream ends or it cannot go on.
struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// - Parameter text: UTF-8 without a byte order mark; it must outlive this value.
    init(_ text: UnsafeRawBufferPointer) throws(YAMLFailure) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else {
            defer { parser.deallocate() }
            throw YAMLFailure(parser.pointee)
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.assumingMemoryBound(to: UInt8.self).baseAddress, text.count)
        self.parser = parser
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
    }

    /// The next event; what it points to is valid until the next call.
    mutating func next() throws(YAMLFailure) -> UnsafePointer<yaml_event_t> {
        yaml_event_delete(event)
        guard yaml_parser_parse(parser, event) == 1 else { throw YAMLFailure(parser.pointee) }
        return UnsafePointer(event)
    }
}

/// Why libyaml cannot go on.
struct YAMLFailure: Error {
    /// A place in the text.
    enum Place {
        /// Counted in Unicode scalars.
        case scalar(Int)
        case byte(Int)
    }

    var kind: yaml_error_type_t
    var problem: String
    var place: Place
    /// What libyaml was doing, and where that began.
    var context: (message: String, place: Place)?
    /// The character that cannot be in YAML, when that is the problem.
    var character: UInt32?

    fileprivate init(_ parser: yaml_parser_t) {
        kind = parser.error
        problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
        if kind == YAML_READER_ERROR {
            place = .byte(parser.problem_offset)
            character = parser.problem_value >= 0 ? UInt32(parser.problem_value) : nil
        } else {
            place = .scalar(parser.problem_mark.index)
            context = parser.context.map { (String(cString: $0), .scalar(parser.context_mark.index)) }
        }
    }
}

extension UnsafeMutablePointer<UInt8> {
    /// The text of a C string, which libyaml's names are.
    var string: String { String(cString: self) }
}
