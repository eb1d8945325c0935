import SchemaIR

/// What is said about all operations: where they are, and who may call them.
extension HTTPComparison {
    func compareServers(into changes: inout ChangeCollector) {
        let before = Set(old.servers.map(\.url))
        let after = Set(new.servers.map(\.url))
        for (index, server) in old.servers.enumerated() where !after.contains(server.url) {
            let place = ChangeCollector.Place(old: "#/servers/\(index)", new: nil)
            changes.note(.serverRemoved, "there is no server '\(server.url)' any more", at: place, http: .breaking)
        }
        for (index, server) in new.servers.enumerated() where !before.contains(server.url) {
            let place = ChangeCollector.Place(old: nil, new: "#/servers/\(index)")
            changes.note(.serverAdded, "server '\(server.url)' is new", at: place, http: .compatible)
        }
    }

    func compareSecurity(into changes: inout ChangeCollector) {
        let news = Dictionary(new.securitySchemes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for scheme in old.securitySchemes {
            let other = news[scheme.name]
            guard other?.kind != scheme.kind else { continue }
            let place = ChangeCollector.Place(old: scheme.pointer, new: other?.pointer)
            let message = "security scheme '\(scheme.name)' is \(other == nil ? "gone" : "another now")"
            changes.note(.credentialsChanged, message, at: place, http: .breaking)
        }
        let known = Set(old.securitySchemes.map(\.name))
        for scheme in new.securitySchemes where !known.contains(scheme.name) {
            let place = ChangeCollector.Place(old: nil, new: scheme.pointer)
            changes.note(.credentialsChanged, "security scheme '\(scheme.name)' is new", at: place, http: .compatible)
        }
    }

    func compareSecurity(
        _ operation: Operation,
        _ other: Operation,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        let before = Set((operation.security ?? old.security).map { Set($0.schemes) })
        let after = Set((other.security ?? new.security).map { Set($0.schemes) })
        guard before != after else { return }
        // Whoever could call still can, if all that was enough is enough now.
        let isFree = after.isEmpty || after.contains([])
        let isEnough =
            isFree || !before.isEmpty && before.allSatisfy { given in after.contains { $0.isSubset(of: given) } }
        changes.note(
            isEnough ? .securityLoosened : .securityTightened,
            "\(operation.title) \(isEnough ? "can be called with other credentials, too" : "wants other credentials") now",
            at: place,
            http: isEnough ? .compatible : .breaking,
            showsInSwift: false
        )
    }
}
