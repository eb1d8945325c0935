/// The table that describes a model: the names and types of its properties, in order.
///
/// Reading, writing, comparing and printing models all go by it, so that none of it is generated for each model.
public nonisolated final class ObjectLayout: Sendable {
    let properties: [Property]
    let names: PropertyNames
    /// The positions of the properties that must be there.
    let required: [Int]
    /// The position of the property that holds what no other property is for.
    let additional: Int?
    /// The position of the property that holds the elements of a tuple that no other property is for.
    let rest: Int?
    /// What the document demands of the object as a whole.
    let constraints: [Constraint]

    /// - Parameter constraints: What the document demands of the object as a whole.
    public init(_ properties: [Property], where constraints: [Constraint] = []) {
        self.properties = properties
        self.constraints = constraints
        names = PropertyNames(properties.map { $0.isAdditional ? nil : $0.name })
        required = properties.indices.filter { properties[$0].isRequired }
        additional = properties.firstIndex { $0.isAdditional }
        rest = properties.firstIndex { $0.isRest }
    }
}

nonisolated extension ObjectLayout {
    /// One property of a model.
    ///
    /// A class, so that going through the properties of a layout copies references and not what they refer to.
    public final class Property: Sendable {
        let name: String
        let valueType: any JSONCodable.Type
        /// Whether it must be there when it is read.
        let isRequired: Bool
        /// Whether it must be there when it is sent.
        let isRequiredToSend: Bool
        let isNullable: Bool
        let isAdditional: Bool
        let isRest: Bool
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
            isRequiredToSend: Bool,
            isNullable: Bool = false,
            isAdditional: Bool = false,
            isRest: Bool = false,
            constraints: [Constraint]
        ) {
            self.name = name
            valueType = type
            self.isRequired = isRequired
            self.isRequiredToSend = isRequiredToSend
            self.isNullable = isNullable
            self.isAdditional = isAdditional
            self.isRest = isRest
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
            Property(
                name,
                type,
                isRequired: true,
                isRequiredToSend: true,
                isNullable: nullable,
                constraints: constraints
            )
        }

        /// A property that the server always sends, and need not be sent.
        public static func readOnly(
            _ name: String,
            _ type: any JSONCodable.Type,
            nullable: Bool = false,
            where constraints: [Constraint] = []
        ) -> Property {
            Property(
                name,
                type,
                isRequired: true,
                isRequiredToSend: false,
                isNullable: nullable,
                constraints: constraints
            )
        }

        /// A property that must be sent, and the server never sends.
        public static func writeOnly(
            _ name: String,
            _ type: any JSONCodable.Type,
            nullable: Bool = false,
            where constraints: [Constraint] = []
        ) -> Property {
            Property(
                name,
                type,
                isRequired: false,
                isRequiredToSend: true,
                isNullable: nullable,
                constraints: constraints
            )
        }

        /// A property that may be missing. With `nullable`, `null` is told apart from that; without, `null` is read as
        /// missing.
        public static func optional(
            _ name: String,
            _ type: any JSONCodable.Type,
            nullable: Bool = false,
            where constraints: [Constraint] = []
        ) -> Property {
            Property(
                name,
                type,
                isRequired: false,
                isRequiredToSend: false,
                isNullable: nullable,
                constraints: constraints
            )
        }

        /// A dictionary of the members that are no other property, whose values have the given type, each of them with
        /// the constraints.
        public static func additional(_ type: any JSONCodable.Type, where constraints: [Constraint] = []) -> Property {
            func dictionary<Value: JSONCodable>(of type: Value.Type) -> any JSONCodable.Type { [String: Value].self }
            return Property(
                "",
                dictionary(of: type),
                isRequired: false,
                isRequiredToSend: false,
                isAdditional: true,
                constraints: constraints
            )
        }

        /// The elements of a ``TupleModel`` behind those of the other properties, each of the given type and with the
        /// constraints.
        public static func rest(_ type: any JSONCodable.Type, where constraints: [Constraint] = []) -> Property {
            func array<Value: JSONCodable>(of type: Value.Type) -> any JSONCodable.Type { [Value].self }
            return Property(
                "",
                array(of: type),
                isRequired: false,
                isRequiredToSend: false,
                isRest: true,
                constraints: constraints
            )
        }
    }
}
