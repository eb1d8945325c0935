import SchemaIR

/// Compares two versions of an API: what requests may hold, and what answers may be.
///
/// Both directions have rules of their own: what the server demands in addition breaks requests, what it promises no more
/// breaks those who read answers.
struct HTTPComparison {
    let old: API
    let new: API
    let types: TypeMatching
    let oldUsage: TypeUsage
    let newUsage: TypeUsage

    init(_ old: API, _ new: API, types: TypeMatching) {
        self.old = old
        self.new = new
        self.types = types
        oldUsage = TypeUsage(of: old)
        newUsage = TypeUsage(of: new)
    }

    func run(into changes: inout ChangeCollector) {
        compareDescriptions(
            [old.summary, old.description],
            [new.summary, new.description],
            of: "the API",
            at: .init(old: "#/info", new: "#/info"),
            into: &changes
        )
        compareSecurity(into: &changes)
        compareServers(into: &changes)
        compareOperations(into: &changes)
        for (type, other) in types.declarations { compare(type, other, into: &changes) }
    }

    // MARK: - Directions

    /// How a type gets from one side to the other.
    struct Direction {
        var isSent: Bool
        var isReceived: Bool

        /// Breaking, if requests have it.
        var inRequests: Severity { isSent ? .breaking : .compatible }
        /// Breaking, if answers have it.
        var inAnswers: Severity { isReceived ? .breaking : .compatible }
    }

    func direction(_ old: TypeID, _ new: TypeID) -> Direction {
        Direction(
            isSent: oldUsage.sent.contains(old) || newUsage.sent.contains(new),
            isReceived: oldUsage.received.contains(old) || newUsage.received.contains(new)
        )
    }

    // MARK: - Words

    func compareDescriptions(
        _ before: [String?],
        _ after: [String?],
        of thing: String,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        guard before != after else { return }
        let message = "the description of \(thing) is another"
        changes.note(.descriptionChanged, message, at: place, http: .documentation, showsInSwift: false)
    }

    func compare(
        _ before: Documentation,
        _ after: Documentation,
        of thing: String,
        at place: ChangeCollector.Place,
        into changes: inout ChangeCollector
    ) {
        compareDescriptions(
            [before.title, before.description],
            [after.title, after.description],
            of: thing,
            at: place,
            into: &changes
        )
        if after.isDeprecated, !before.isDeprecated {
            changes.note(.deprecated, "\(thing) is deprecated now", at: place, http: .compatible, showsInSwift: false)
        }
    }
}
