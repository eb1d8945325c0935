import SchemaIR

/// One step into a document.
enum Step: Hashable {
    case key(String)
    case index(Int)
}

extension Literal {
    /// The value of a member.
    subscript(key: String) -> Literal? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == key }?.value
        }
        set {
            guard case .object(var members) = self else { return }
            let position = members.firstIndex { $0.name == key }
            switch (position, newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): members.remove(at: position)
            case (nil, let value?): members.append(Member(name: key, value: value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    var members: [Member] { if case .object(let members) = self { members } else { [] } }
    var items: [Literal] { if case .array(let items) = self { items } else { [] } }
    var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The value at the end of a way; nil where there is none.
    subscript(path: ArraySlice<Step>) -> Literal? {
        get {
            guard let step = path.first else { return self }
            switch step {
            case .key(let key): return self[key].flatMap { $0[path.dropFirst()] }
            case .index(let index): return items.indices.contains(index) ? items[index][path.dropFirst()] : nil
            }
        }
        set {
            guard let step = path.first else {
                if let newValue { self = newValue }
                return
            }
            switch step {
            case .key(let key):
                if path.count == 1 {
                    self[key] = newValue
                } else if var inner = self[key] {
                    inner[path.dropFirst()] = newValue
                    self[key] = inner
                }
            case .index(let index):
                var items = items
                guard items.indices.contains(index) else { return }
                if path.count == 1 {
                    if let newValue { items[index] = newValue } else { items.remove(at: index) }
                } else {
                    items[index][path.dropFirst()] = newValue
                }
                self = .array(items)
            }
        }
    }

    /// Every value in it, with the way to it.
    func walk(_ visit: (_ path: [Step], _ value: Literal) -> Void) {
        walk([], visit)
    }

    private func walk(_ path: [Step], _ visit: (_ path: [Step], _ value: Literal) -> Void) {
        visit(path, self)
        for member in members { member.value.walk(path + [.key(member.name)], visit) }
        for (index, item) in items.enumerated() { item.walk(path + [.index(index)], visit) }
    }

    /// The same, with each text replaced.
    func replacingStrings(_ replacement: (String) -> String) -> Literal {
        switch self {
        case .string(let text): .string(replacement(text))
        case .array(let items): .array(items.map { $0.replacingStrings(replacement) })
        case .object(let members):
            .object(members.map { .init(name: $0.name, value: $0.value.replacingStrings(replacement)) })
        default: self
        }
    }
}
