/// A model of a JSON array in which each place has a meaning of its own: `[52.5, 13.4, "Berlin"]`.
///
/// ```swift
/// public struct Place: TupleModel {
///     public static let layout = ObjectLayout([
///         .required("latitude", Double.self),
///         .required("longitude", Double.self),
///         .optional("name", String.self),
///     ])
/// ```
///
/// It is a model like those of objects, but for its JSON. Elements behind those that the layout knows are in its
/// ``ObjectLayout/Property/rest(_:where:)``, or left out where it has none.
public nonisolated protocol TupleModel: ObjectModel {}

nonisolated extension TupleModel {
    public init(json: JSONElement) throws {
        self.init(_fields: try Self.layout.decodeElements(of: json))
    }

    public func write(to writer: inout JSONWriter) {
        Self.layout.writeElements(_fields, to: &writer)
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        layout.matchElements(of: json, depth: depth)
    }

    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {
        Self.layout.validateElements(_fields, &report)
    }
}

nonisolated extension ObjectLayout {
    /// The properties that stand for one element each.
    private var elements: ArraySlice<Property> { rest.map { properties[..<$0] } ?? properties[...] }

    /// Reads the elements of an array, each as the property at its place.
    fileprivate func decodeElements(of json: JSONElement) throws -> Fields {
        var values = try json.elements()
        guard values.count >= required.count else {
            throw json.mismatch(
                expected: "an array of at least \(required.count) elements",
                found: "one of \(values.count)"
            )
        }
        var fields = Fields(self)
        for (position, property) in elements.enumerated() {
            guard let value = values.next() else { return fields }
            fields.slots[position] = try property.decode(value.token, at: value.index, in: json.tape)
        }
        if let rest, let list = properties[rest].valueType as? any RestOfElements.Type {
            fields.slots[rest] = try list.slot(of: values)
        }
        return fields
    }

    /// Writes the elements up to the last that is there; one that is missing before it is `null`.
    fileprivate func writeElements(_ fields: Fields, to writer: inout JSONWriter) {
        let others = rest.map(fields.content) ?? .absent
        let last = elements.indices.last {
            others != .absent || elements[$0].isRequired || fields.content($0) != .absent
        }
        writer.beginArray()
        for (position, property) in elements.enumerated() where position <= last ?? -1 {
            property.writeValue(fields.content(position), to: &writer)
        }
        if case .boxed(let boxed) = others, let list = boxed.box.anyValue as? any RestOfElements {
            list.writeElements(to: &writer)
        }
        writer.endArray()
    }

    fileprivate func matchElements(of json: JSONElement, depth: Int) -> Int? {
        guard json.kind == .array else { return nil }
        guard depth > 0 else { return MatchScore.loose }
        var values = JSONElement.Elements(array: json)
        guard values.count >= required.count else { return nil }
        var score = MatchScore.loose
        for property in elements {
            guard let value = values.next() else { break }
            guard let match = property.match(value, depth: depth - 1) else { return nil }
            score += MatchScore.property + min(match, MatchScore.constant)
        }
        if let rest, let list = properties[rest].valueType as? any RestOfElements.Type {
            return list.match(values, depth: depth).map { score + $0 }
        }
        return max(score - values.count, MatchScore.loose)
    }

    fileprivate func validateElements(_ fields: Fields, _ report: inout ValidationReport) {
        for (position, property) in elements.enumerated() {
            report.inElement(position) { property.validateValue(fields.content(position), &$0) }
        }
        guard let rest, case .boxed(let boxed) = fields.content(rest),
            let list = boxed.box.anyValue as? any RestOfElements
        else { return }
        list.validateElements(properties[rest].constraints, from: elements.count, &report)
    }
}

/// The elements of a tuple behind those with a meaning of their own.
private nonisolated protocol RestOfElements {
    static func slot(of elements: JSONElement.Elements) throws -> Fields.Content
    static func match(_ elements: JSONElement.Elements, depth: Int) -> Int?
    func writeElements(to writer: inout JSONWriter)
    func validateElements(_ constraints: [ObjectLayout.Constraint], from start: Int, _ report: inout ValidationReport)
}

nonisolated extension Array: RestOfElements where Element: JSONCodable {
    fileprivate static func slot(of elements: JSONElement.Elements) throws -> Fields.Content {
        let values = try elements.map { try Element(json: $0) }
        return values.isEmpty ? .absent : values._slot.content
    }

    fileprivate static func match(_ elements: JSONElement.Elements, depth: Int) -> Int? {
        MatchScore.values(elements, of: Element.self, depth: depth)
    }

    fileprivate func writeElements(to writer: inout JSONWriter) {
        for element in self { element.write(to: &writer) }
    }

    fileprivate func validateElements(
        _ constraints: [ObjectLayout.Constraint],
        from start: Int,
        _ report: inout ValidationReport
    ) {
        for (index, element) in enumerated() {
            report.inElement(start + index) { element._validate(constraints, &$0) }
        }
    }
}
