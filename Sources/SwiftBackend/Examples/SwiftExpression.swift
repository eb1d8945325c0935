import SchemaIR

/// Writes values out of a document as Swift expressions of generated types, as a person would type them.
struct SwiftExpression {
    let views: TypeViews
    private var api: API { views.api }

    /// An expression whose type is known from where it stands, so that `.invoices` and `.init(…)` are enough.
    ///
    /// - Parameter value: fits the type as a value that is sent, see `ExampleFitting`.
    func text(_ value: Literal, as type: TypeReference) -> String {
        switch (type, value) {
        case (.nullable, .null): return "nil"
        case (.nullable(let type), _): return text(value, as: type)
        case (.string(let format), .string(let string)): return text(string, format: format)
        case (.integer, .number(let number)), (.number, .number(let number)): return number
        case (.boolean, .boolean(let boolean)): return String(boolean)
        case (.array(let item), .array(let items)): return Self.bracketed(items.map { text($0, as: item) })
        case (.map(let valueType), .object(let members)):
            return Self.dictionary(members.map { (StringLiteral.swift($0.name), text($0.value, as: valueType)) })
        case (.declared(let id), _): return text(value, as: id)
        default: return untyped(value)
        }
    }

    /// The arguments of an initializer or of a function that takes an object's properties: `label: expression`.
    ///
    /// - Parameter isIncluded: which properties are wanted.
    func arguments(
        _ members: [Literal.Member],
        of object: ObjectType,
        where isIncluded: (ObjectType.Property) -> Bool = { _ in true }
    ) -> [String] {
        let names = views.propertyNames(of: object)
        // What the document fixes is an argument that nobody gives.
        let known = zip(object.properties, names).filter { !$0.0.isReadOnly && !views.isFixed($0.0) }
        let ordered = known.filter { views.mustBeGiven($0.0) } + known.filter { !views.mustBeGiven($0.0) }
        return ordered.filter { isIncluded($0.0) }.compactMap { property, name in
            // Examples leave out what may be null, even where it is required; a call cannot.
            let absent = property.isRequired && property.isNullable ? Literal.null : nil
            guard let value = members.first(where: { $0.name == property.name })?.value ?? absent else { return nil }
            return
                Identifier.label(name) + ": "
                + text(value, as: property.isNullable ? property.type.orNull : property.type)
        }
    }

    private func text(_ string: String, format: String?) -> String {
        switch views.types.type(.string(format: format), in: []).name {
        case "String": StringLiteral.swift(string)
        // A moment or a day cannot be written as a literal.
        case "Date": "Date()"
        case "CalendarDate": "CalendarDate(Date())"
        case "UUID": "UUID()"
        case "Data": "Data(\(StringLiteral.swift(string)).utf8)"
        case "DecimalText": Literal.isJSONNumber(string) ? "DecimalText(\(string))" : "0"
        case "Duration": ".seconds(60)"
        case "CalendarDuration": "CalendarDuration(days: 1)"
        case let type: "\(type)(\(StringLiteral.swift(string)))"
        }
    }

    private func text(_ value: Literal, as id: TypeID) -> String {
        switch api[id].shape {
        case .alias(let type):
            return text(value, as: type)
        case .enumeration(let enumeration):
            return text(value, as: enumeration, at: api[id].pointer)
        case .object(let object):
            guard case .object(let members) = value else { return untyped(value) }
            return ".init" + ParameterList.parenthesized(arguments(members, of: object), room: Self.room)
        case .union(let union):
            return text(value, as: union)
        case .tuple(let tuple):
            guard case .array(let items) = value else { return untyped(value) }
            return ".init" + ParameterList.parenthesized(elements(items, of: tuple), room: Self.room)
        }
    }

    private func elements(_ items: [Literal], of tuple: TupleType) -> [String] {
        let known = zip(tuple.elements, items).map { element, item in
            text(item, as: element.isNullable ? element.type.orNull : element.type)
        }
        let others = items.dropFirst(tuple.elements.count)
        guard let rest = tuple.rest, !others.isEmpty else { return known }
        return known + ["\(views.restName(of: tuple)): \(Self.bracketed(others.map { text($0, as: rest) }))"]
    }

    private func text(_ value: Literal, as enumeration: EnumerationType, at pointer: String) -> String {
        let (raw, literal): (String, String) =
            switch value {
            case .string(let text): (text, StringLiteral.swift(text))
            case .number(let text): (text, text)
            default: ("", "\"\"")
            }
        if let position = enumeration.cases.firstIndex(where: { $0.value == raw }) {
            return "." + Identifier.quoted(views.caseNames(of: enumeration, at: pointer)[position])
        }
        return ".init(rawValue: \(literal))"
    }

    private func text(_ value: Literal, as union: UnionType) -> String {
        let fitting = ExampleFitting(api: api, direction: .sent)
        for (variant, name) in zip(union.variants, views.variantNames(of: union)) {
            if let discriminator = union.discriminator, !variant.tags.isEmpty, case .object(let members) = value {
                guard case .string(let tag) = members.first(where: { $0.name == discriminator })?.value,
                    variant.tags.contains(tag)
                else { continue }
            }
            if let fitted = try? fitting.fitted(value, to: variant.type) {
                return ".\(Identifier.quoted(name))(\(text(fitted, as: variant.type)))"
            }
        }
        return ".unknown(\(untyped(value)))"
    }

    /// A literal of `JSONValue`.
    private func untyped(_ value: Literal) -> String {
        switch value {
        case .null: ".null"
        case .boolean(let boolean): String(boolean)
        case .number(let number): number
        case .string(let string): StringLiteral.swift(string)
        case .array(let items): Self.bracketed(items.map(untyped))
        case .object(let members): Self.dictionary(members.map { (StringLiteral.swift($0.name), untyped($0.value)) })
        }
    }

    // MARK: Layout

    /// How many characters a list may take before it is written one element a line.
    private static let room = 80

    private static func bracketed(_ elements: [String]) -> String {
        let line = "[\(elements.joined(separator: ", "))]"
        if elements.isEmpty || (line.width <= room && !line.hasLines) { return line }
        return "[\n" + elements.map { ParameterList.indented($0) + ",\n" }.joined() + "]"
    }

    private static func dictionary(_ pairs: [(key: String, value: String)]) -> String {
        var keys: Set<String> = []
        // A literal with the same key twice stops the program.
        let unique = pairs.filter { keys.insert($0.key).inserted }
        return unique.isEmpty ? "[:]" : bracketed(unique.map { "\($0.key): \($0.value)" })
    }
}
