/// Holds an example against the type that it is an example of.
///
/// Documents are full of examples that do not fit: generated tests and quick starts use those that do.
public struct ExampleFitting: Sendable {
    /// Which way a value goes. What only the server writes need not be in what it is sent, and what only clients write
    /// need not be in what they receive (OpenAPI 3.0.4, section 4.7.24.1).
    public enum Direction: Hashable, Sendable {
        case sent, received
    }

    private let api: API
    private let direction: Direction

    /// - Parameter direction: that of the values. A generated model is made of what is sent, and reads what is received.
    public init(api: API, direction: Direction) {
        self.api = api
        self.direction = direction
    }

    /// The example as a generated model keeps it: without properties that its type does not know, and without a `null`
    /// that stands for an absent property.
    ///
    /// - Throws: a ``Mismatch`` that says where the example and the type part.
    public func fitted(_ value: Literal, to type: TypeReference) throws(Mismatch) -> Literal {
        try fit(value, type, path: "$")
    }

    /// Where an example does not fit its schema.
    public struct Mismatch: Error, Hashable, Sendable {
        /// A JSON path from the example's root, such as `$.data[0].id`.
        public var path: String
        /// What the schema wants there.
        public var expected: String
    }

    private func fit(_ value: Literal, _ type: TypeReference, path: String) throws(Mismatch) -> Literal {
        switch (type, value) {
        case (.any, _): return value
        case (.nullable, .null): return value
        case (.nullable(let type), _): return try fit(value, type, path: path)
        case (.boolean, .boolean), (.string, .string), (.number, .number): return value
        case (.integer, .number(let text)):
            guard Int(text) != nil else { throw Mismatch(path: path, expected: "an integer") }
            return value
        case (.array(let item), .array(let items)):
            var fitted: [Literal] = []
            for (index, value) in items.enumerated() { fitted.append(try fit(value, item, path: "\(path)[\(index)]")) }
            return .array(fitted)
        case (.map(let valueType), .object(let members)):
            var fitted: [Literal.Member] = []
            for member in members {
                fitted.append(
                    .init(name: member.name, value: try fit(member.value, valueType, path: "\(path).\(member.name)"))
                )
            }
            return .object(fitted)
        case (.declared(let id), _):
            return try fit(value, api[id].shape, path: path)
        default:
            throw Mismatch(path: path, expected: Self.name(of: type))
        }
    }

    private func fit(_ value: Literal, _ shape: TypeDeclaration.Shape, path: String) throws(Mismatch) -> Literal {
        switch shape {
        case .alias(let type):
            return try fit(value, type, path: path)
        case .enumeration(let enumeration):
            switch (enumeration.rawType, value) {
            case (.string, .string), (.number, .number): return value
            case (.integer, .number(let text)) where Int(text) != nil: return value
            default: throw Mismatch(path: path, expected: "one of the enumeration's values")
            }
        case .object(let object):
            return try fit(value, object, path: path)
        case .tuple(let tuple):
            return try fit(value, tuple, path: path)
        case .union(let union):
            // What fits none of the variants is kept as it is: the union has a case for it.
            for variant in union.variants where tag(of: value, union).map(variant.tags.contains) ?? true {
                if let fitted = try? fit(value, variant.type, path: path) { return fitted }
            }
            return value
        }
    }

    private func fit(_ value: Literal, _ tuple: TupleType, path: String) throws(Mismatch) -> Literal {
        guard case .array(let items) = value, items.count >= tuple.elements.count(where: \.isRequired) else {
            throw Mismatch(path: path, expected: "an array with every element")
        }
        var fitted: [Literal] = []
        for (index, item) in items.enumerated() {
            let element = index < tuple.elements.count ? tuple.elements[index] : nil
            guard let type = element.map({ $0.isNullable ? $0.type.orNull : $0.type }) ?? tuple.rest else { break }
            fitted.append(try fit(item, type, path: "\(path)[\(index)]"))
        }
        return .array(fitted)
    }

    private func tag(of value: Literal, _ union: UnionType) -> String? {
        guard let discriminator = union.discriminator, case .object(let members) = value else { return nil }
        guard case .string(let tag) = members.first(where: { $0.name == discriminator })?.value else { return nil }
        return tag
    }

    private func fit(_ value: Literal, _ object: ObjectType, path: String) throws(Mismatch) -> Literal {
        guard case .object(let members) = value else { throw Mismatch(path: path, expected: "an object") }
        var fitted: [Literal.Member] = []
        for member in members {
            let path = "\(path).\(member.name)"
            if let property = object.properties.first(where: { $0.name == member.name }) {
                if member.value == .null, !property.isNullable, !property.isRequired { continue }
                let type = property.isNullable ? property.type.orNull : property.type
                fitted.append(.init(name: member.name, value: try fit(member.value, type, path: path)))
            } else if let additional = object.additionalProperties {
                fitted.append(.init(name: member.name, value: try fit(member.value, additional, path: path)))
            }
        }
        for property in object.properties where isRequired(property) {
            guard fitted.contains(where: { $0.name == property.name }) else {
                throw Mismatch(path: "\(path).\(property.name)", expected: "a required property")
            }
        }
        return .object(fitted)
    }

    private func isRequired(_ property: ObjectType.Property) -> Bool {
        switch direction {
        case .sent: property.isRequiredToSend
        case .received: property.isRequiredToReceive
        }
    }

    private static func name(of type: TypeReference) -> String {
        switch type {
        case .any, .nullable, .declared: "another value"
        case .boolean: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string, .binary: "a string"
        case .array: "an array"
        case .map: "an object"
        }
    }
}
