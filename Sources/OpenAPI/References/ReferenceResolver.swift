import SourceTree

/// Settles where all references of a document lead, after it has been read.
///
/// What a reference leads to has mostly been read by then, at its own place. The rest (a schema under `x-schemas`, say)
/// is read now, which may bring up further references.
struct ReferenceResolver<Reader: VersionReader> {
    let reader: Reader
    private var context: ReadingContext { reader.context }

    func resolveAll() -> ReferenceTable {
        var table = ReferenceTable()
        var schemaReferences: [Reference] = []
        var next = 0
        while next < context.pendingReferences.count {
            let pending = context.pendingReferences[next]
            next += 1
            if pending.kind == .schema || pending.kind == .mapping { schemaReferences.append(pending.reference) }
            resolve(pending, into: &table)
        }
        removeCycles(schemaReferences, from: &table)
        table.schemasByNode = context.schemas
        return table
    }

    private func resolve(_ pending: PendingReference, into table: inout ReferenceTable) {
        let reference = pending.reference
        switch pending.kind {
        case .schema, .mapping:
            if let node = ReferenceTarget(context: context).node(of: reference, pending.kind) {
                table.schemas[reference.address] = reader.schemas.read(node)
            }
        case .response: resolve(pending, into: &table, reader.inlineResponse)
        case .parameter: resolve(pending, into: &table, reader.inlineParameter)
        case .example: resolve(pending, into: &table, reader.inlineExample)
        case .requestBody: resolve(pending, into: &table, reader.inlineRequestBody)
        case .header: resolve(pending, into: &table, reader.inlineHeader)
        case .securityScheme: resolve(pending, into: &table, reader.inlineSecurityScheme)
        case .link: resolve(pending, into: &table, reader.inlineLink)
        case .callback: resolve(pending, into: &table, reader.inlineCallback)
        case .pathItem: resolve(pending, into: &table, reader.inlinePathItem)
        case .mediaType, .other: break  // followed at once, where they are read
        }
    }

    private func resolve<Value: Sendable>(
        _ pending: PendingReference,
        into table: inout ReferenceTable,
        _ read: (Node) -> Value?,
    ) {
        guard let node = ReferenceTarget(context: context).end(of: pending.reference, pending.kind) else { return }
        guard let value = context.object(at: node, pending.kind, read: read) else { return }
        table.set(value, at: pending.reference.address)
    }

    /// Reports schemas that are references to each other in a circle and nothing else, and takes them out of the table:
    /// whoever follows references comes to an end.
    private func removeCycles(_ references: [Reference], from table: inout ReferenceTable) {
        var settled: Set<String> = []
        for reference in references where !settled.contains(reference.address) {
            var chain = [reference]
            var met: Set<String> = [reference.address]
            while let schema = chain.last.flatMap({ table.schemas[$0.address] }), let next = schema.reference,
                !settled.contains(next.address)
            {
                chain.append(next)
                if !met.insert(next.address).inserted {
                    ReferenceTarget(context: context).reportCycle(chain)
                    for link in chain { table.schemas[link.address] = nil }
                    break
                }
            }
            settled.formUnion(met)
        }
    }
}
