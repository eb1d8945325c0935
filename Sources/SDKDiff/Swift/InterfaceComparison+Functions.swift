import SwiftBackend

/// The functions of operations, which may move from one group to another.
extension InterfaceComparison {
    func compareFunctions(into changes: inout ChangeCollector) {
        let olds = old.declarations.filter(\.isOperation)
        let news = new.declarations.filter(\.isOperation)
        let byPath = Dictionary(grouping: news, by: \.path)
        let byKey = Dictionary(grouping: news, by: \.key)
        let names = Set(olds.compactMap { newPath(of: $0) })
        for function in olds {
            let candidates = newPath(of: function).flatMap { byPath[$0] } ?? []
            if !candidates.isEmpty {
                compareFunction(function, with: candidates, into: &changes)
                continue
            }
            // The same operation, under a name that no other operation had.
            let others = (byKey[function.key] ?? []).filter { !names.contains($0.path) }
            let other = others.first { $0.kind == function.kind } ?? others.first
            guard let other else {
                noteGone(function, into: &changes)
                continue
            }
            let name = other.path.dropFirst().joined(separator: ".")
            changes.note(
                .init(before: function.text, after: other.text, isBreaking: true),
                at: .init(old: function.place, new: other.place),
                else: .operationRenamed,
                "'\(function.path.dropFirst().joined(separator: "."))' is called '\(name)' now"
            )
            compareFunction(function, with: others, into: &changes)
        }
        noteNew(news, besides: olds, into: &changes)
    }

    /// A function that takes the body apart is none that takes it as a whole: if there is no such any more, that is one
    /// thing to say, and not one for each argument.
    private func compareFunction(
        _ function: InterfaceDeclaration,
        with candidates: [InterfaceDeclaration],
        into changes: inout ChangeCollector
    ) {
        let alike = candidates.filter { $0.takesBodyApart == function.takesBodyApart }
        let accepts = candidates.contains { CallProblem.all(function.parameters, $0.parameters, types).isEmpty }
        if alike.isEmpty, !accepts {
            noteGone(function, into: &changes)
        } else {
            compareCalls(function, with: accepts ? candidates : alike, into: &changes)
        }
    }

    private func noteNew(
        _ news: [InterfaceDeclaration],
        besides olds: [InterfaceDeclaration],
        into changes: inout ChangeCollector
    ) {
        let keys = Set(olds.map(\.key))
        let paths = Set(olds.compactMap { newPath(of: $0) })
        for function in news where !keys.contains(function.key) && !paths.contains(function.path) {
            changes.note(
                .init(before: nil, after: function.text, isBreaking: false),
                at: .init(old: nil, new: function.place),
                else: .functionAdded,
                "'\(function.name)' is new"
            )
        }
    }

    /// What a program that was written for the older version calls, as the newer one has it.
    private func newPath(of function: InterfaceDeclaration) -> [String]? {
        pairs.newPaths[function.scope].map { $0 + [function.name] }
    }
}

extension InterfaceDeclaration {
    /// Whether it calls an operation.
    fileprivate var isOperation: Bool {
        if case .function(let function) = kind { !function.isStatic } else { false }
    }

    fileprivate var takesBodyApart: Bool {
        if case .function(let function) = kind { function.takesBodyApart } else { false }
    }
}
