import SourceTree

extension DiffReport {
    /// For programs: one object, which the page about changes describes.
    ///
    /// - Throws: never, for all that is known: every value has a form in JSON.
    public func json() throws -> String {
        let object = Encoded(
            severity: severity?.rawValue,
            breaksSwift: changes.contains(where: \.breaksSwift),
            bump: bump.rawValue,
            oldVersion: oldVersion,
            nextVersion: nextVersion,
            ignored: ignored,
            changes: changes.map(Encoded.Change.init)
        )
        return try JSONText.object(object)
    }

    private struct Encoded: Encodable {
        var severity: String?
        var breaksSwift: Bool
        var bump: String
        var oldVersion: String
        var nextVersion: String?
        var ignored: Int
        var changes: [Change]

        struct Change: Encodable {
            var id: String
            var code: String
            var pointer: String
            var message: String
            var severity: String
            var breaksSwift: Bool
            var breaksHTTP: Bool
            var swift: [Declaration]
            var old: Location?
            var new: Location?

            init(_ change: SDKDiff.Change) {
                id = change.id
                code = change.code.rawValue
                pointer = change.pointer
                message = change.message
                severity = change.severity.rawValue
                breaksSwift = change.breaksSwift
                breaksHTTP = change.breaksHTTP
                swift = change.swift.map { .init(before: $0.before, after: $0.after, isBreaking: $0.isBreaking) }
                old = change.oldLocation.map(Location.init)
                new = change.newLocation.map(Location.init)
            }
        }

        struct Declaration: Encodable {
            var before: String?
            var after: String?
            var isBreaking: Bool
        }

        struct Location: Encodable {
            var path: String
            var line: Int
            var column: Int

            init(_ location: SourceLocation) {
                path = location.path
                line = location.line
                column = location.column
            }
        }
    }
}
