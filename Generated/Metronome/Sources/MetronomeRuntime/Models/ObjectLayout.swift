/// The table that describes a model: the names and types of its properties, in order.
///
/// Reading, writing, comparing and printing models all go by it, so that none of it is generated for each model.
public final class ObjectLayout: Sendable {
    let properties: [Property]
    let names: PropertyNames
    /// The positions of the properties that must be there.
    let required: [Int]
    /// The position of the property that holds what no other property is for.
    let additional: Int?
    /// What the document demands of the object as a whole.
    let constraints: [Constraint]

    /// - Parameter constraints: What the document demands of the object as a whole.
    public init(_ properties: [Property], where constraints: [Constraint] = []) {
        self.properties = properties
        self.constraints = constraints
        names = PropertyNames(properties.map { $0.isAdditional ? nil : $0.name })
        required = properties.indices.filter { properties[$0].isRequired }
        additional = properties.firstIndex { $0.isAdditional }
    }
}

extension ObjectLayout {
    /// One property of a model.
    ///
    /// A class, so that going through the properties of a layout copies references and not what they refer to.
    public final class Property: Sendable {
        let name: String
        let valueType: any JSONCodable.Type
        let isRequired: Bool
        let isNullable: Bool
        let isAdditional: Bool
        /// The types whose values are stored inline are read and written without a dynamic call.
        let storage: Storage
        /// Whether the type itself makes something of `null`.
        let readsNull: Bool
        /// The name as it is written, with a comma, quotation marks and a colon.
        let encodedKey: [UInt8]
        /// What the document demands of the value.
        let constraints: [Constraint]

        enum Storage: Sendable {
            case string, integer, double, bool, other
        }

        private init(
            _ name: String,
            _ type: any JSONCodable.Type,
            isRequired: Bool,
            isNullable: Bool = false,
            isAdditional: Bool = false,
            constraints: [Constraint]
        ) {
            self.name = name
            valueType = type
            self.isRequired = isRequired
            self.isNullable = isNullable
            self.isAdditional = isAdditional
            storage =
                if type == String.self { .string } else if type == Int.self { .integer } else if type == Double.self {
                    .double
                } else if type == Bool.self { .bool } else { .other }
            readsNull = type is any NullReading.Type
            encodedKey = JSONWriter.encoded(key: name)
            self.constraints = constraints
        }

        /// A property that must be there; with `nullable`, it may be `null`.
        public static func required(
            _ name: String,
            _ type: any JSONCodable.Type,
            nullable: Bool = false,
            where constraints: [Constraint] = []
        ) -> Property {
            Property(name, type, isRequired: true, isNullable: nullable, constraints: constraints)
        }

        /// A property that may be missing. With `nullable`, `null` is told apart from that; without, `null` is read as
        /// missing.
        public static func optional(
            _ name: String,
            _ type: any JSONCodable.Type,
            nullable: Bool = false,
            where constraints: [Constraint] = []
        ) -> Property {
            Property(name, type, isRequired: false, isNullable: nullable, constraints: constraints)
        }

        /// A dictionary of the members that are no other property, whose values have the given type, each of them with
        /// the constraints.
        public static func additional(_ type: any JSONCodable.Type, where constraints: [Constraint] = []) -> Property {
            func dictionary<Value: JSONCodable>(of type: Value.Type) -> any JSONCodable.Type { [String: Value].self }
            return Property("", dictionary(of: type), isRequired: false, isAdditional: true, constraints: constraints)
        }
    }
}
