extension YAMLReader {
    mutating func takeAlias(
        _ name: String,
        at position: Int,
        _ builder: inout TreeBuilder
    ) throws(ParsingStopped) {
        switch anchors[name] {
        case .node(let node, let extent):
            if builder.expectsKey {
                setKey(aliasOf: node, at: position, &builder)
            } else {
                try builder.addAlias(to: node, extent, at: position)
            }
        case .open(let node):
            let start = builder.file.location(at: Int(builder.arena.records[Int(node)].position))
            builder.report(
                "recursive-alias",
                "the alias *\(name) stands for a value that it is itself a part of",
                at: position,
                notes: [.init("the value starts here", at: start)]
            )
            builder.addUnusable(at: position)
        case nil:
            builder.report("unknown-alias", "no anchor &\(name) comes before the alias *\(name)", at: position)
            builder.addUnusable(at: position)
        }
    }

    private func setKey(aliasOf node: UInt32, at position: Int, _ builder: inout TreeBuilder) {
        let record = builder.arena.records[Int(node)]
        if record.kind == .sequence || record.kind == .mapping {
            builder.report("non-scalar-key", "a key must be a scalar", at: position)
            builder.setUnusableKey()
        } else {
            Array(builder.arena.text[record.range]).withUnsafeBytes { builder.setKey($0, at: position) }
        }
    }
}
