// Of several schemas that a value is valid by (`anyOf`), a union has room for one. What the others say of the value stays in
// the model all the same, behind its own fields: it is written back, and `model.jsonValue.decode(as:)` reads the other
// model out of it.

nonisolated extension ObjectModel {
    /// The model with members of the JSON that are none of its properties.
    func keeping(_ json: JSONElement, where isKept: (String) -> Bool) -> Self {
        guard Self.layout.additional == nil, let members = try? json.members() else { return self }
        var others: [String: JSONValue] = [:]
        for (name, value) in members where Self.layout.position(ofName: name) == nil && isKept(name) {
            others[name] = try? JSONValue(json: value)
        }
        guard !others.isEmpty else { return self }
        return Self(_fields: Fields(slots: _fields.slots + [others._slot.content]))
    }
}
