import SchemaIR

/// Puts together what the comparison of the documents finds and what the comparison of the Swift finds: one change of a
/// document can show in several declarations.
struct ChangeCollector {
    /// A thing in both documents, or in one of them.
    struct Place: Hashable {
        var old: String?
        var new: String?

        init(old: String?, new: String?) {
            self.old = old
            self.new = new
        }

        /// The pointer that changes are called by.
        var pointer: String { old ?? new ?? "#" }

        /// The place of a keyword in the schema at this one.
        func inside(_ keyword: String) -> Place {
            Place(old: old.map { Pointer.join($0, [keyword]) }, new: new.map { Pointer.join($0, [keyword]) })
        }
    }

    private(set) var changes: [Change] = []
    private var places: [Place] = []
    private var positions: [String: Int] = [:]
    /// The first change at a place that can show in Swift.
    private var byOldPointer: [String: Int] = [:]
    private var byNewPointer: [String: Int] = [:]

    /// Notes what is different in the documents.
    ///
    /// - Parameter showsInSwift: whether declarations that differ at this place may do so because of it.
    mutating func note(
        _ code: Change.Code,
        _ message: String,
        at place: Place,
        http: Severity?,
        showsInSwift: Bool = true
    ) {
        let position = position(of: code, message, at: place)
        if let http { changes[position].http = max(changes[position].http ?? http, http) }
        guard showsInSwift else { return }
        if let old = place.old { byOldPointer[old] = byOldPointer[old] ?? position }
        if let new = place.new { byNewPointer[new] = byNewPointer[new] ?? position }
    }

    /// Notes that a declaration is different.
    ///
    /// - Parameters:
    ///   - code: the kind of change where the documents say nothing of one at this place.
    ///   - isPart: whether it belongs to what is around it, if that is new or gone.
    mutating func note(
        _ change: SwiftChange,
        at place: Place,
        else code: Change.Code,
        _ message: @autoclosure () -> String,
        isPart: Bool = false
    ) {
        var known = place.old.flatMap { byOldPointer[$0] } ?? place.new.flatMap { byNewPointer[$0] }
        if known == nil, isPart { known = positionAround(place) }
        let position = known ?? position(of: code, message(), at: place)
        if known == nil {
            if let old = place.old { byOldPointer[old] = position }
            if let new = place.new { byNewPointer[new] = position }
        }
        if !changes[position].swift.contains(change) { changes[position].swift.append(change) }
    }

    /// The change at each place, with the place.
    var all: [(change: Change, place: Place)] { Array(zip(changes, places)) }

    private mutating func position(of code: Change.Code, _ message: String, at place: Place) -> Int {
        let change = Change(code: code, pointer: place.pointer, message: message)
        if let position = positions[change.id] { return position }
        positions[change.id] = changes.count
        changes.append(change)
        places.append(place)
        return changes.count - 1
    }

    /// The change of the nearest place around one.
    private func positionAround(_ place: Place) -> Int? {
        func search(_ pointer: String?, in positions: [String: Int]) -> Int? {
            var pointer = pointer?[...]
            while let current = pointer, let slash = current.lastIndex(of: "/") {
                pointer = current[..<slash]
                if let found = positions[String(current[..<slash])] { return found }
            }
            return nil
        }
        return search(place.old, in: byOldPointer) ?? search(place.new, in: byNewPointer)
    }
}
