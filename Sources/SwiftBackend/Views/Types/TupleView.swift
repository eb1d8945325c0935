import SchemaIR
import TemplateEngine

/// An array in which each place has a meaning of its own: a struct over a table.
struct TupleView: TemplateView {
    var documentation: String?
    var name: String
    var properties: [PropertyView]
    /// Set where there may be elements behind those with a property.
    var rest: AdditionalPropertiesView?
    /// The parentheses of the initializer with what is between them.
    var parameters: String
    var nestedTypes: [TypeView]

    static let viewName = "tuple"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The type's name.") { $0.name },
        .list("properties", documentation: "One for each element, in order.") { $0.properties },
        .view("rest", documentation: "Set where there may be elements behind those with a property.") { $0.rest },
        .text("parameters", documentation: "The initializer's parameters, parentheses included.") { $0.parameters },
        .list("nestedTypes", documentation: "Types that only this one has.") { $0.nestedTypes },
    ]
}

extension TypeViews {
    func view(of tuple: TupleType, _ declaration: TypeDeclaration) -> TupleView {
        let scope = types.names.path(of: declaration.id)
        let names = elementNames(of: tuple)
        let properties = zip(tuple.elements, names).enumerated().map { index, pair in
            view(of: pair.0, name: pair.1, index: index, in: scope)
        }
        let rest = tuple.rest.map { type in
            AdditionalPropertiesView(
                name: restName(of: tuple),
                valueType: types.spelling(type, in: scope),
                constraints: constraints.text(tuple.restConstraints, of: type),
                index: properties.count
            )
        }
        return TupleView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            properties: properties,
            rest: rest,
            parameters: ParameterList(parameters: initializer(of: tuple, in: scope)).text(room: 96 - 4 * scope.count),
            nestedTypes: nestedViews(declaration.id)
        )
    }

    /// What the initializer takes: the elements in their order.
    func initializer(of tuple: TupleType, in scope: TypeNames.Scope) -> [ParameterList.Parameter] {
        let elements = zip(tuple.elements, elementNames(of: tuple)).map { element, name in
            ParameterList.Parameter(
                "_",
                name: name,
                type: type(of: element, in: scope).spelling,
                defaultValue: element.isRequired ? nil : "nil",
                pointer: element.pointer
            )
        }
        let rest = tuple.rest.map { type in
            ParameterList.Parameter(
                restName(of: tuple),
                type: "[\(types.spelling(type, in: scope))]",
                defaultValue: "[]"
            )
        }
        return elements + [rest].compactMap(\.self)
    }

    func elementNames(of tuple: TupleType) -> [String] {
        names(of: tuple.elements)
    }

    /// What the elements are called that have no place of their own.
    func restName(of tuple: TupleType) -> String {
        UniqueNames.settle([.init(source: "", name: "rest")], taken: Set(elementNames(of: tuple)))[0]
    }
}
