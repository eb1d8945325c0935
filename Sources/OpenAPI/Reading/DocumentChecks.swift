import SourceTree

/// Rules that span the whole document, checked when it is read and its references are settled.
struct DocumentChecks {
    let context: ReadingContext
    let document: Document

    func run() {
        var operationIds: [String: Operation] = [:]
        var seen: Set<Node> = []
        let items = [document.paths, document.webhooks, document.components.pathItems]
        for entry in items.joined() {
            // An item may be referred to from several places.
            guard let item = document.resolve(entry.value), seen.insert(item.node).inserted else { continue }
            checkParameters(item.parameters)
            for operation in item.operations {
                checkParameters(operation.parameters)
                checkQueryString(item.parameters, operation.parameters)
                check(operation, against: &operationIds)
                operation.security?.forEach { check($0) }
            }
        }
        document.security.forEach { check($0) }
        checkTags()
    }

    /// A tag may be within another (3.2), which has to be there, and not within the first.
    private func checkTags() {
        let parents = Dictionary(document.tags.map { ($0.name, $0.parent) }, uniquingKeysWith: { first, _ in first })
        for tag in document.tags {
            guard let parent = tag.parent, let location = tag.node["parent"]?.location else { continue }
            if parents[parent] == nil {
                context.warning(
                    "unknown-tag",
                    "there is no tag '\(parent)' for '\(tag.name)' to be within",
                    at: location,
                    notes: context.suggestions(for: parent, among: document.tags.map(\.name)),
                )
                continue
            }
            var met: Set<String> = [tag.name]
            var next: String? = parent
            while let name = next, met.insert(name).inserted { next = parents[name] ?? nil }
            if next == tag.name {
                context.warning("tag-cycle", "the tag '\(tag.name)' is within itself", at: location)
            }
        }
    }

    private func check(_ operation: Operation, against operationIds: inout [String: Operation]) {
        guard let id = operation.operationId else { return }
        guard let first = operationIds.updateValue(operation, forKey: id), first.node != operation.node else { return }
        operationIds[id] = first
        context.warning(
            "duplicate-operation-id",
            "the operationId '\(id)' is taken by another operation",
            at: operation.operationIdLocation ?? operation.location,
            notes: [.init("the first one is here", at: first.operationIdLocation)],
        )
    }

    /// No two parameters of one list may have the same name and place.
    private func checkParameters(_ parameters: [ReferenceOr<Parameter>]) {
        guard parameters.count > 1 else { return }
        var seen: [ParameterKey: ReferenceOr<Parameter>] = [:]
        for parameter in parameters {
            guard let resolved = document.resolve(parameter) else { continue }
            let key = ParameterKey(name: resolved.name, in: resolved.in)
            guard let first = seen.updateValue(parameter, forKey: key) else { continue }
            context.error(
                "duplicate-parameter",
                "there are two parameters '\(resolved.name)' in '\(resolved.in.rawValue)'",
                at: parameter.location,
                notes: [.init("the first one is here", at: first.location)],
            )
        }
    }

    private struct ParameterKey: Hashable {
        let name: String
        let `in`: Parameter.In
    }

    /// A parameter that is the whole query string stands alone (3.2).
    private func checkQueryString(_ shared: [ReferenceOr<Parameter>], _ own: [ReferenceOr<Parameter>]) {
        guard document.version.feature >= .v3_2 else { return }
        let resolved = [shared, own].joined().compactMap { document.resolve($0) }
        guard let whole = resolved.first(where: { $0.in == .querystring }) else { return }
        let others = resolved.filter { $0.in == .query || $0.in == .querystring && $0.node != whole.node }
        guard let other = others.first else { return }
        context.error(
            "contradiction",
            "'\(other.name)' cannot stand beside '\(whole.name)', which is the whole query string",
            at: other.location,
            notes: [.init("the whole query string is here", at: whole.location)],
        )
    }

    /// The names of a security requirement are those of security schemes.
    private func check(_ requirement: SecurityRequirement) {
        let schemes = document.components.securitySchemes
        for entry in requirement.schemes where schemes[entry.name] == nil {
            // Since 3.2 it may be a URI as well.
            if document.version.feature >= .v3_2, entry.name.contains("/") || entry.name.contains("#") { continue }
            // One that is there and could not be read has its own error.
            if document.components.node?["securitySchemes"]?[entry.name] != nil { continue }
            context.warning(
                "unknown-security-scheme",
                "there is no security scheme '\(entry.name)' in '#/components/securitySchemes', and it is ignored",
                at: entry.nameLocation,
                notes: context.suggestions(for: entry.name, among: schemes.names) {
                    schemes.entry(named: $0)?.nameLocation
                },
            )
        }
    }
}
