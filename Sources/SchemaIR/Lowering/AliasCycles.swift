extension TypeArena {
    /// A name that stands for itself has no meaning in a language: a map of itself becomes an object without known
    /// properties, which is declared; anything else that is itself again can only be any JSON.
    mutating func breakAliasCycle(of id: TypeID) {
        guard case .alias(let type) = types[id.index].shape, reaches(id, from: type) else { return }
        if case .map(let value) = type {
            define(id, as: .object(ObjectType(properties: [], additionalProperties: value)))
        } else if case .array = type {
            define(id, as: .alias(.array(.any)))
        } else {
            define(id, as: .alias(.any))
        }
    }

    /// Whether a type leads to an alias with nothing between that is declared.
    private func reaches(_ id: TypeID, from type: TypeReference) -> Bool {
        var visited: Set<TypeID> = []
        var type = type
        while true {
            switch type {
            case .array(let inner), .map(let inner), .nullable(let inner): type = inner
            case .declared(let next):
                if next == id { return true }
                guard visited.insert(next).inserted, case .alias(let inner) = types[next.index].shape else {
                    return false
                }
                type = inner
            default: return false
            }
        }
    }
}
