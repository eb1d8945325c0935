import OpenAPI
import SourceTree

/// What documents have for others than the users of a generated SDK, and is left out: counted, so that it does not go
/// unnoticed.
struct Skipped: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case operation
        case property

        func phrase(_ count: Int) -> String {
            switch (self, count) {
            case (.operation, 1): "an operation is"
            case (.operation, _): "\(count) operations are"
            case (.property, 1): "a property is"
            case (.property, _): "\(count) properties are"
            }
        }
    }

    /// Those that leave something out of every SDK, or of those in some languages, whose names they list.
    private static let names = ["x-stainless-skip", "x-speakeasy-ignore", "x-fern-ignore"]

    private struct Reason: Hashable {
        var kind: Kind
        var name: String
    }

    private var first: [Reason: Extensions.Entry] = [:]
    /// Several schemas may take over the same property.
    private var pointers: [Reason: Set<String>] = [:]

    /// Whether something is left out.
    mutating func take(_ kind: Kind, _ extensions: Extensions, at pointer: String) -> Bool {
        guard let entry = Self.names.lazy.compactMap(extensions.entry).first(where: Self.isMeant) else { return false }
        let reason = Reason(kind: kind, name: entry.name)
        if first[reason] == nil { first[reason] = entry }
        pointers[reason, default: []].insert(pointer)
        return true
    }

    private static func isMeant(_ entry: Extensions.Entry) -> Bool {
        entry.value.bool ?? entry.value.items?.contains { $0.string?.lowercased() == "swift" } ?? false
    }

    /// Which things of a kind are left out.
    func pointers(of kind: Kind) -> Set<String> {
        pointers.filter { $0.key.kind == kind }.reduce(into: []) { $0.formUnion($1.value) }
    }

    /// What was left out, one for each kind and extension.
    var notes: [Diagnostic] {
        let notes = first.map { reason, entry in
            let what = reason.kind.phrase(pointers[reason]?.count ?? 0)
            return Diagnostic.note("skipped", "\(what) left out, as '\(reason.name)' says", at: entry.nameLocation)
        }
        return Diagnostics(notes).sorted
    }
}
