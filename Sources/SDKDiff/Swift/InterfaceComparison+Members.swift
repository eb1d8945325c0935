import SwiftBackend

/// Properties, values, cases and initializers.
extension InterfaceComparison {
    func compareMembers(
        _ olds: [InterfaceDeclaration],
        _ news: [InterfaceDeclaration],
        into changes: inout ChangeCollector
    ) {
        let (pairs, removed, added) = pair(olds.filter(\.isMember), news.filter(\.isMember))
        for member in removed {
            changes.note(
                .init(before: member.text, after: nil, isBreaking: true),
                at: .init(old: member.place, new: nil),
                else: member.codes.removed,
                "'\(member.name)' is gone"
            )
        }
        for (member, other) in pairs { compare(member, other, into: &changes) }
        for member in added {
            changes.note(
                // Nothing is left for a `switch` over a union to do with a case that it does not know.
                .init(before: nil, after: member.text, isBreaking: member.kind == .unionCase),
                at: .init(old: nil, new: member.place),
                else: member.codes.added,
                "'\(member.name)' is new"
            )
        }
        let initializers = news.filter { $0.kind == .initializer }
        for initializer in olds where initializer.kind == .initializer {
            compareCalls(initializer, with: initializers, into: &changes)
        }
    }

    /// By name, which is what programs say; else by what they are in the document.
    private func pair(_ olds: [InterfaceDeclaration], _ news: [InterfaceDeclaration]) -> (
        pairs: [(InterfaceDeclaration, InterfaceDeclaration)], removed: [InterfaceDeclaration],
        added: [InterfaceDeclaration]
    ) {
        var news = news
        var pairs: [(InterfaceDeclaration, InterfaceDeclaration)] = []
        var rest: [InterfaceDeclaration] = []
        let names = Set(olds.map(\.name))
        for member in olds {
            if let position = news.firstIndex(where: { $0.name == member.name }) {
                pairs.append((member, news.remove(at: position)))
            } else {
                rest.append(member)
            }
        }
        var removed: [InterfaceDeclaration] = []
        for member in rest {
            if let position = news.firstIndex(where: { isSame(member, $0) && !names.contains($0.name) }) {
                pairs.append((member, news.remove(at: position)))
            } else {
                removed.append(member)
            }
        }
        return (pairs, removed, news)
    }

    /// Whether two members stand for the same thing of the document.
    private func isSame(_ member: InterfaceDeclaration, _ other: InterfaceDeclaration) -> Bool {
        guard member.kind == .unionCase, let type = member.type, let otherType = other.type else {
            return member.key == other.key
        }
        return types.isSame(type, otherType)
    }

    private func compare(
        _ member: InterfaceDeclaration,
        _ other: InterfaceDeclaration,
        into changes: inout ChangeCollector
    ) {
        let place = ChangeCollector.Place(old: member.place, new: other.place)
        let change = SwiftChange(before: member.text, after: other.text, isBreaking: true)
        if member.name != other.name {
            changes.note(
                change,
                at: place,
                else: member.codes.renamed,
                "'\(member.name)' is called '\(other.name)' now"
            )
        } else if member.isFunction != other.isFunction {
            changes.note(change, at: place, else: member.codes.changed, "'\(member.name)' is something else now")
        } else if member.isFunction {
            compareCalls(member, with: [other], into: &changes)
        }
        guard let before = member.type, let after = other.type, member.kind != .staticProperty,
            !types.isSame(before, after)
        else { return }
        let code = Self.code(from: before, to: after, types, member) ?? member.codes.changed
        changes.note(change, at: place, else: code, "'\(member.name)' has another type now")
    }

    private static func code(
        from before: InterfaceType,
        to after: InterfaceType,
        _ types: TypeMatching,
        _ member: InterfaceDeclaration
    ) -> Change.Code? {
        guard member.kind == .property(isSettable: true), types.isSame(before.unwrapped, after.unwrapped) else {
            return nil
        }
        return after.isOptional ? .propertyBecameOptional : .propertyBecameRequired
    }
}

extension InterfaceDeclaration {
    /// Whether it is in a type, and is neither an initializer nor a function of an operation.
    fileprivate var isMember: Bool {
        switch kind {
        case .property, .staticProperty, .unionCase: true
        case .function(let function): function.isStatic
        case .type, .initializer: false
        }
    }

    fileprivate var isFunction: Bool { if case .function = kind { true } else { false } }

    /// How changes of it are called.
    fileprivate var codes: (removed: Change.Code, added: Change.Code, renamed: Change.Code, changed: Change.Code) {
        switch kind {
        case .unionCase: (.variantRemoved, .variantAdded, .variantRenamed, .variantRenamed)
        case _ where scope.last == "Server": (.serverRemoved, .serverAdded, .serverChanged, .serverChanged)
        case .staticProperty: (.valueRemoved, .valueAdded, .valueRenamed, .valueRenamed)
        case _ where scope == ["ResponseHeaders"]: (.headerRemoved, .headerAdded, .headerChanged, .headerChanged)
        case _ where key == "webhooks": (.webhooksChanged, .webhooksChanged, .webhooksChanged, .webhooksChanged)
        case _ where key.hasPrefix("group ") && scope.count == 1 && pointer == nil:
            (.groupRemoved, .groupAdded, .groupRenamed, .groupRenamed)
        default: (.propertyRemoved, .propertyAdded, .propertyRenamed, .propertyTypeChanged)
        }
    }
}
