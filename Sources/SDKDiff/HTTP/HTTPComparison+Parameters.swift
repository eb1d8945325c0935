import SchemaIR

/// Parameters of operations.
extension HTTPComparison {
    func compareParameters(_ operation: Operation, _ other: Operation, into changes: inout ChangeCollector) {
        var news = other.parameters
        var rest: [Parameter] = []
        func take(_ parameter: Parameter, _ isMatch: (Parameter) -> Bool) -> Parameter? {
            news.firstIndex(where: isMatch).map { news.remove(at: $0) }
        }
        for parameter in operation.parameters {
            let match = take(parameter) { $0.name == parameter.name && $0.place == parameter.place }
            if let match { compare(parameter, match, into: &changes) } else { rest.append(parameter) }
        }
        for parameter in rest {
            // What stands in a path goes by its place there.
            if let match = take(parameter, { $0.name == parameter.name })
                ?? (parameter.place == .path ? take(parameter) { $0.place == .path } : nil)
            {
                compare(parameter, match, into: &changes)
            } else {
                changes.note(
                    .parameterRemoved,
                    "\(parameter.title) is gone",
                    at: .init(old: parameter.pointer, new: nil),
                    http: .compatible
                )
            }
        }
        for parameter in news {
            changes.note(
                .parameterAdded,
                "\(parameter.title) is new" + (parameter.isRequired ? ", and required" : ""),
                at: .init(old: nil, new: parameter.pointer),
                http: parameter.isRequired ? .breaking : .compatible
            )
        }
    }

    private func compare(_ parameter: Parameter, _ other: Parameter, into changes: inout ChangeCollector) {
        let place = ChangeCollector.Place(old: parameter.pointer, new: other.pointer)
        let name = parameter.title
        if parameter.place != other.place {
            let message = "\(name) is in the \(other.place.rawValue) now"
            changes.note(.parameterMoved, message, at: place, http: .breaking)
        } else if parameter.encoding != other.encoding {
            changes.note(.parameterEncodingChanged, "\(name) is written in another way now", at: place, http: .breaking)
        }
        if parameter.name != other.name {
            changes.note(.parameterRenamed, "\(name) is called '\(other.name)' now", at: place, http: .compatible)
        }
        let codes = TypeCodes(type: .parameterTypeChanged, format: .parameterFormatChanged)
        compare(parameter.type, other.type, of: name, at: place, codes, into: &changes)
        if parameter.isRequired != other.isRequired {
            changes.note(
                other.isRequired ? .parameterBecameRequired : .parameterBecameOptional,
                other.isRequired ? "\(name) is required now" : "\(name) may be left out now",
                at: place,
                http: other.isRequired ? .breaking : .compatible
            )
        }
        if parameter.defaultValue != other.defaultValue {
            changes.note(.defaultChanged, "\(name) has another default now", at: place, http: .compatible)
        }
        compare(parameter.documentation, other.documentation, of: name, at: place, into: &changes)
    }
}

extension Parameter {
    fileprivate var title: String { "parameter '\(name)'" }
}
