import SourceTree

/// Settles where all references of a document lead, after it has been read.
///
/// What a reference leads to has mostly been read by then, at its own place. The rest (a schema under `x-schemas`, or
/// in another document) is read now, which may bring up further references.
struct ReferenceResolver<Reader: VersionReader> {
    let reader: Reader
    private var context: ReadingContext { reader.context }

    /// - Returns: where references lead, and the references to schemas in the order in which they were met.
    func resolveAll() -> (table: ReferenceTable, schemaReferences: [Reference]) {
        var table = ReferenceTable()
        var schemaReferences: [Reference] = []
        var deferred: [PendingReference] = []
        var next = 0
        while true {
            while next < context.pendingReferences.count {
                let pending = context.pendingReferences[next]
                next += 1
                if isSchema(pending) { schemaReferences.append(pending.reference) }
                if context.documents.mayBecomeKnown(pending.reference) {
                    deferred.append(pending)
                } else {
                    resolve(pending, into: &table)
                }
            }
            // Which addresses schemas have by their `$id` is known when there is no other document left to be read.
            guard !deferred.isEmpty else { break }
            for pending in deferred { resolve(pending, into: &table) }
            deferred = []
        }
        removeCycles(schemaReferences, from: &table)
        table.schemasByNode = context.schemas
        return (table, schemaReferences)
    }

    private func isSchema(_ pending: PendingReference) -> Bool {
        pending.kind == .schema || pending.kind == .mapping
    }

    private func resolve(_ pending: PendingReference, into table: inout ReferenceTable) {
        let reference = pending.reference
        switch pending.kind {
        case .schema, .mapping:
            if let place = ReferenceTarget(context: context).place(of: reference, pending.kind) {
                table.schemas[reference.address] = context.reading(in: place.scope) { reader.schemas.read(place.node) }
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
        guard let place = ReferenceTarget(context: context).end(of: pending.reference, pending.kind) else { return }
        let value = context.reading(in: place.scope) { context.object(at: place.node, pending.kind, read: read) }
        if let value { table.set(value, at: pending.reference.address) }
    }

    /// Reports schemas that are references to each other in a circle and nothing else, and takes them out of the table:
    /// whoever follows references comes to an end.
    private func removeCycles(_ references: [Reference], from table: inout ReferenceTable) {
        var settled: Set<ReferenceAddress> = []
        for reference in references where !settled.contains(reference.address) {
            var chain = [reference]
            var met: Set<ReferenceAddress> = [reference.address]
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
