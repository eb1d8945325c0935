import CLibYAML

/// Reads YAML: libyaml's events become nodes; kinds, anchors, duplicate keys and limits are ours.
struct YAMLReader: ~Copyable {
    private let source: UnsafeRawBufferPointer
    private var offsets: ScalarOffsets
    var anchors: [String: Anchor] = [:]
    private var firstDocument: Int?

    /// What a name after `&` stands for.
    enum Anchor {
        /// A collection that is not closed yet.
        case open(UInt32)
        case node(UInt32, TreeBuilder.Extent)
    }

    /// - Parameter source: The bytes of the builder's file; they must outlive this value.
    init(_ source: UnsafeRawBufferPointer, isASCII: Bool) {
        self.source = source
        offsets = ScalarOffsets(source, isASCII: isASCII)
    }

    /// Reads the one document of the text; there is no root when the text has none.
    mutating func read(into builder: inout TreeBuilder) throws(ParsingStopped) {
        try limitDirectives(&builder)
        var events: YAMLEvents
        do throws(YAMLFailure) {
            events = try YAMLEvents(source)
        } catch {
            throw builder.stop(error, &offsets)
        }
        while true {
            let event: UnsafePointer<yaml_event_t>
            do throws(YAMLFailure) {
                event = try events.next()
            } catch {
                throw builder.stop(error, &offsets)
            }
            guard try take(event, into: &builder) else { return }
        }
    }

    /// Refuses a heap of directives before libyaml sees it: it compares each with all others.
    private func limitDirectives(_ builder: inout TreeBuilder) throws(ParsingStopped) {
        let limit = 1000
        var count = 0
        for start in builder.file.lines.starts
        where Int(start) < source.count && source[Int(start)] == UInt8(ascii: "%") {
            count += 1
            guard count <= limit else {
                throw builder.stop("too-many-directives", "more than \(limit) lines start with %", at: Int(start))
            }
        }
    }

    /// Takes one event; false at the end of the stream.
    private mutating func take(
        _ event: UnsafePointer<yaml_event_t>,
        into builder: inout TreeBuilder
    ) throws(ParsingStopped) -> Bool {
        let position = offsets.byteOffset(of: event.pointee.start_mark.index)
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: takeScalar(event, at: position, &builder)
        case YAML_MAPPING_START_EVENT:
            let data = event.pointee.data.mapping_start
            let style: Node.Style = data.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
            try open(.mapping, style, data.tag, data.anchor, at: position, &builder)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.pointee.data.sequence_start
            let style: Node.Style = data.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
            try open(.sequence, style, data.tag, data.anchor, at: position, &builder)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(&builder)
        case YAML_ALIAS_EVENT:
            if let name = event.pointee.data.alias.anchor?.string { try takeAlias(name, at: position, &builder) }
        case YAML_DOCUMENT_START_EVENT: try startDocument(at: position, &builder)
        case YAML_STREAM_END_EVENT: return false
        default: break
        }
        return true
    }

    private mutating func startDocument(at position: Int, _ builder: inout TreeBuilder) throws(ParsingStopped) {
        if let firstDocument {
            throw builder.stop(
                "several-documents",
                "a second document starts here, and only one is allowed",
                at: position,
                notes: [.init("the first one starts here", at: builder.file.location(at: firstDocument))]
            )
        }
        firstDocument = position
    }

    // MARK: Scalars

    private mutating func takeScalar(
        _ event: UnsafePointer<yaml_event_t>,
        at position: Int,
        _ builder: inout TreeBuilder
    ) {
        let scalar = event.pointee.data.scalar
        let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let style = Node.Style(scalar.style)
        let tag = scalar.tag?.string
        let isKey = builder.expectsKey
        if isKey, scalar.anchor == nil, tag == nil {
            builder.setKey(UnsafeRawBufferPointer(text), at: position, merges: style == .plain && text.isAny(of: "<<"))
            return
        }
        let kind = kind(of: text, style, tag: tag, at: position, &builder)
        let range = builder.store(UnsafeRawBufferPointer(text), expectedAt: style.isQuoted ? position + 1 : position)
        let node: UInt32
        if isKey {
            builder.setKey(UnsafeRawBufferPointer(text), at: position)
            node = builder.makeScalar(kind, style, text: range, at: position)
        } else {
            node = builder.addScalar(kind, style, text: range, at: position)
        }
        setProperties(of: node, tag, scalar.anchor, &builder)
        if let name = scalar.anchor?.string {
            anchors[name] = .node(node, TreeBuilder.Extent(nodes: 1, height: 0))
        }
    }

    private func kind(
        of text: UnsafeBufferPointer<UInt8>,
        _ style: Node.Style,
        tag: String?,
        at position: Int,
        _ builder: inout TreeBuilder
    ) -> Node.Kind {
        guard let tag else {
            // libyaml hides the non-specific tag `!`, which makes a plain scalar a string.
            let hasNonSpecificTag = position < source.count && source[position] == UInt8(ascii: "!")
            return style == .plain && !hasNonSpecificTag ? CoreSchema.kind(of: text) : .string
        }
        if let kind = CoreSchema.kind(of: text, tag: tag) { return kind }
        reportTag(tag, on: quoted(String(decoding: text, as: UTF8.self)), at: position, &builder)
        return .string
    }
}

extension Node.Style {
    init(_ style: yaml_scalar_style_t) {
        self =
            switch style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
    }

    var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
}
