import SwiftBackend

/// What is called with arguments.
extension InterfaceComparison {
    typealias Parameter = InterfaceDeclaration.Parameter

    /// Holds the calls of a function or an initializer against those that have its name now.
    func compareCalls(
        _ function: InterfaceDeclaration,
        with candidates: [InterfaceDeclaration],
        into changes: inout ChangeCollector
    ) {
        let ranked = candidates.enumerated().sorted { left, right in
            let (one, other) = (likeness(function, left.element), likeness(function, right.element))
            return one == other ? left.offset < right.offset : one > other
        }.map(\.element)
        let accepting = ranked.first { CallProblem.all(function.parameters, $0.parameters, types).isEmpty }
        guard let other = accepting ?? ranked.first else {
            noteGone(function, into: &changes)
            return
        }
        compareResults(function, other, into: &changes)
        if accepting == nil {
            for problem in CallProblem.all(function.parameters, other.parameters, types) {
                note(problem, of: function, other, into: &changes)
            }
        }
        noteAdditions(function, other, into: &changes)
    }

    /// A form of the operation that is no longer there; where the operation itself is gone, that says it all.
    func noteGone(_ function: InterfaceDeclaration, into changes: inout ChangeCollector) {
        changes.note(
            .init(before: function.text, after: nil, isBreaking: true),
            at: .init(old: function.place, new: nil),
            else: function.kind == .initializer ? .credentialsChanged : .functionRemoved,
            "'\(function.name)' cannot be called like this any more"
        )
    }

    private func likeness(_ function: InterfaceDeclaration, _ other: InterfaceDeclaration) -> Int {
        (function.key == other.key ? 2 : 0) + (function.kind == other.kind ? 1 : 0)
    }

    private func compareResults(
        _ function: InterfaceDeclaration,
        _ other: InterfaceDeclaration,
        into changes: inout ChangeCollector
    ) {
        let isSame =
            switch (function.type, other.type) {
            // What nobody used before may be something now.
            case (nil, _): function.isAsync == other.isAsync
            case (_, nil): false
            case (let before?, let after?): types.isSame(before, after) && function.isAsync == other.isAsync
            }
        guard !isSame else {
            guard function.type == nil, other.type != nil else { return }
            return changes.note(
                .init(before: function.showingResult, after: other.showingResult, isBreaking: false),
                at: .init(old: function.resultPlace, new: other.resultPlace),
                else: .responseTypeChanged,
                "'\(function.name)' gives something now"
            )
        }
        changes.note(
            .init(before: function.showingResult, after: other.showingResult, isBreaking: true),
            at: .init(old: function.resultPlace, new: other.resultPlace),
            else: .responseTypeChanged,
            "'\(function.name)' gives something else now"
        )
    }

    private func note(
        _ problem: CallProblem,
        of function: InterfaceDeclaration,
        _ other: InterfaceDeclaration,
        into changes: inout ChangeCollector
    ) {
        func note(_ old: Parameter?, _ new: Parameter?, _ code: Change.Code, _ message: String) {
            changes.note(
                .init(
                    before: old.map { function.showing($0) },
                    after: new.map { other.showing($0) },
                    isBreaking: true
                ),
                at: .init(old: old.map { $0.pointer ?? function.place }, new: new.map { $0.pointer ?? other.place }),
                else: code,
                message
            )
        }
        switch problem {
        case .removed(let parameter):
            note(parameter, nil, .parameterRemoved, "argument '\(parameter.label)' is gone")
        case .added(let parameter):
            note(nil, parameter, .parameterAdded, "argument '\(parameter.label)' must be given")
        case .renamed(let old, let new):
            note(old, new, .parameterRenamed, "argument '\(old.label)' is called '\(new.label)' now")
        case .retyped(let old, let new):
            note(old, new, .parameterTypeChanged, "argument '\(old.label)' has another type now")
        case .becameRequired(let old, let new):
            note(old, new, .parameterBecameRequired, "argument '\(old.label)' must be given now")
        case .reordered:
            changes.note(
                .init(before: function.showingLabels, after: other.showingLabels, isBreaking: true),
                at: .init(old: "\(function.place)/parameters", new: "\(other.place)/parameters"),
                else: .parameterOrderChanged,
                "the arguments of '\(function.path.joined(separator: "."))' have another order now"
            )
        }
    }

    /// Arguments that may be given now.
    private func noteAdditions(
        _ function: InterfaceDeclaration,
        _ other: InterfaceDeclaration,
        into changes: inout ChangeCollector
    ) {
        let known = Set(function.parameters.map(\.label)).union(function.parameters.compactMap(\.pointer))
        for parameter in other.parameters
        where !parameter.isRequired && !known.contains(parameter.label) && !known.contains(parameter.pointer ?? "") {
            changes.note(
                .init(before: nil, after: other.showing(parameter), isBreaking: false),
                at: .init(old: nil, new: parameter.pointer ?? other.place),
                else: .parameterAdded,
                "argument '\(parameter.label)' is new"
            )
        }
    }
}

extension InterfaceDeclaration {
    /// With one of the parameters, and dots for the others.
    func showing(_ parameter: Parameter) -> String {
        let others = parameters.count > 1 ? "…, " : ""
        return "\(path.joined(separator: "."))(\(others)\(parameter.text))"
    }

    /// With dots for all parameters.
    fileprivate var showingResult: String {
        let parameters = parameters.isEmpty ? "()" : "(…)"
        let effects = isAsync ? " async throws" : ""
        return path.joined(separator: ".") + parameters + effects + (type.map { " -> \($0)" } ?? "")
    }

    /// As Swift calls a function whose parameters matter: `Pet.init(name:tag:)`.
    fileprivate var showingLabels: String {
        "\(path.joined(separator: "."))(\(parameters.map { "\($0.label):" }.joined()))"
    }

    fileprivate var isAsync: Bool { if case .function(let function) = kind { function.isAsync } else { false } }

    /// Where the document says what the function gives.
    fileprivate var resultPlace: String { "\(place)/responses" }
}
