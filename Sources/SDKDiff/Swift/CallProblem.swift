import SwiftBackend

/// Why a call that was written for the older version of a function is none of the newer one.
enum CallProblem: Hashable {
    typealias Parameter = InterfaceDeclaration.Parameter

    case removed(Parameter)
    /// A parameter without a default.
    case added(Parameter)
    case renamed(Parameter, Parameter)
    case retyped(Parameter, Parameter)
    /// It has no default any more.
    case becameRequired(Parameter, Parameter)
    case reordered

    /// - Returns: none where every call of the older function is one of the newer.
    static func all(_ old: [Parameter], _ new: [Parameter], _ types: TypeMatching) -> [CallProblem] {
        accepts(old, new, types) ? [] : reasons(old, new, types)
    }

    /// Whether calls with all arguments, and with those alone that must be given, still are calls. What is between the two
    /// is then, too.
    private static func accepts(_ old: [Parameter], _ new: [Parameter], _ types: TypeMatching) -> Bool {
        accepts(arguments: old, new, types) && accepts(arguments: old.filter(\.isRequired), new, types)
    }

    /// Arguments stand in the order of the parameters; those between that have defaults may be left out.
    private static func accepts(arguments: [Parameter], _ parameters: [Parameter], _ types: TypeMatching) -> Bool {
        var rest = arguments[...]
        for parameter in parameters {
            if let argument = rest.first, argument.label == parameter.label {
                guard types.accepts(argument.type, as: parameter.type) else { return false }
                rest.removeFirst()
            } else if parameter.isRequired {
                return false
            }
        }
        return rest.isEmpty
    }

    private static func reasons(_ old: [Parameter], _ new: [Parameter], _ types: TypeMatching) -> [CallProblem] {
        var left = new
        var problems: [CallProblem] = []
        for parameter in old {
            guard let other = take(parameter, from: &left) else {
                problems.append(.removed(parameter))
                continue
            }
            if parameter.label != other.label { problems.append(.renamed(parameter, other)) }
            if !types.accepts(parameter.type, as: other.type) { problems.append(.retyped(parameter, other)) }
            if !parameter.isRequired, other.isRequired { problems.append(.becameRequired(parameter, other)) }
        }
        problems += left.filter(\.isRequired).map(CallProblem.added)
        return problems.isEmpty ? [.reordered] : problems
    }

    /// The parameter with the same label, else what stands for the same part of the document.
    private static func take(_ parameter: Parameter, from parameters: inout [Parameter]) -> Parameter? {
        let position =
            parameters.firstIndex {
                $0.label == parameter.label && ($0.label != "_" || $0.pointer == parameter.pointer)
            }
            ?? parameters.firstIndex { $0.label == parameter.label }
            ?? parameters.firstIndex { $0.pointer != nil && $0.pointer == parameter.pointer }
        return position.map { parameters.remove(at: $0) }
    }
}
