/// Sequences and mappings, and the tags and anchors of any node.
extension YAMLReader {
    mutating func open(
        _ kind: Node.Kind,
        _ style: Node.Style,
        _ tag: UnsafeMutablePointer<UInt8>?,
        _ anchor: UnsafeMutablePointer<UInt8>?,
        at position: Int,
        _ builder: inout TreeBuilder
    ) throws(ParsingStopped) {
        let node = try builder.open(kind, style, at: position)
        let tag = tag?.string
        if let tag, !CoreSchema.allows(tag: tag, on: kind) {
            reportTag(tag, on: kind == .mapping ? "a mapping" : "a sequence", at: position, &builder)
        }
        setProperties(of: node, tag, anchor, &builder)
        if let name = anchor?.string { anchors[name] = .open(node) }
    }

    mutating func close(_ builder: inout TreeBuilder) {
        guard let (node, extent) = builder.close() else { return }
        // The name may stand for another node by now: an anchor can be defined again, even within what it names.
        guard builder.arena.records[Int(node)].hasProperties,
            let name = builder.arena.properties[node]?.anchor,
            case .open(node)? = anchors[name]
        else { return }
        anchors[name] = .node(node, extent)
    }

    func setProperties(
        of node: UInt32,
        _ tag: String?,
        _ anchor: UnsafeMutablePointer<UInt8>?,
        _ builder: inout TreeBuilder
    ) {
        guard tag != nil || anchor != nil else { return }
        builder.arena.records[Int(node)].hasProperties = true
        builder.arena.properties[node] = NodeProperties(tag: tag, anchor: anchor?.string)
    }

    func reportTag(_ tag: String, on what: String, at position: Int, _ builder: inout TreeBuilder) {
        let prefix = "tag:yaml.org,2002:"
        let shown = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
        builder.report("invalid-tag", "\(what) cannot have the tag \(shown)", at: position)
    }
}
