import SourceTree

/// A type that the generated code declares.
public struct TypeDeclaration: Sendable {
    public var id: TypeID
    /// How the type came to be, from which a backend makes its name.
    public var origin: Origin
    /// The JSON pointer of its schema, such as `#/components/schemas/Pet`: how configurations name it.
    public var pointer: String
    public var location: SourceLocation
    public var documentation: Documentation
    public var examples: [Example]
    public var shape: Shape

    /// What a type is.
    public enum Shape: Hashable, Sendable {
        case object(ObjectType)
        case enumeration(EnumerationType)
        case union(UnionType)
        case tuple(TupleType)
        /// Another name for a type that needs no declaration of its own, such as a component that is an array.
        case alias(TypeReference)
    }

    /// Where a type stands: under a name of its own, or inside of something else that gives it one.
    public struct Origin: Hashable, Sendable {
        public enum Owner: Hashable, Sendable {
            /// The API as a whole: a component schema, a schema of another component, or something inside of a component
            /// that cannot own types (an array).
            case api
            case type(TypeID)
            case operation(OperationID)
        }

        /// One step from the owner to the type.
        public enum Step: Hashable, Sendable {
            /// A schema of the components, by its name.
            case component(String)
            /// A response of the components, by its name.
            case componentResponse(String)
            /// A request body of the components, by its name.
            case componentRequestBody(String)
            /// A parameter of the components, by its name: it says more than that of the parameter.
            case componentParameter(String)
            /// The pointer is the property's own, by which configurations name it.
            case property(String, pointer: String)
            case additionalProperty
            case item
            /// The position in `oneOf` or `anyOf`, and what tells it from the others, if anything does.
            case variant(Int, hint: String?)
            case parameter(String)
            case requestBody
            /// Another form of a body or of an answer, by the name of that form.
            case bodyForm(String)
            /// By its key: `200`, `4XX` or `default`.
            case response(String)
            /// Any of several successes.
            case result
            /// One of a stream of events.
            case event
            /// What the API sends under that name.
            case webhook(String)
            /// Any of the things that the API sends.
            case webhookEvent
        }

        public var owner: Owner
        public var steps: [Step]
    }
}

/// What a person should know about something.
public struct Documentation: Hashable, Sendable {
    public var title: String?
    public var description: String?
    public var isDeprecated: Bool
    public var link: ExternalLink?

    public init(title: String? = nil, description: String? = nil, isDeprecated: Bool = false, link: ExternalLink? = nil)
    {
        self.title = title
        self.description = description
        self.isDeprecated = isDeprecated
        self.link = link
    }
}

/// An object with known properties.
public struct ObjectType: Hashable, Sendable {
    /// In document order; those merged from `allOf` in the order in which they are reached.
    public var properties: [Property]
    /// What properties beside those may be, where the document declares that there are some.
    public var additionalProperties: TypeReference?
    /// What each of them must be.
    public var additionalConstraints: [Constraint] = []
    /// What the object must be as a whole.
    public var constraints: [Constraint] = []

    public struct Property: Hashable, Sendable {
        public var name: String
        /// Without `null`: that is ``isNullable``.
        public var type: TypeReference
        public var isRequired: Bool
        public var isNullable: Bool
        public var isReadOnly: Bool
        public var isWriteOnly: Bool
        public var defaultValue: Literal?
        /// The only value that the document allows.
        public var constant: Literal?
        /// What the value must be, by all schemas that describe it.
        public var constraints: [Constraint] = []
        public var documentation: Documentation
        /// How configurations name the property.
        public var pointer: String
        /// `nil`: in XML it is an element of its name.
        public var xml: XMLForm?

        /// Whether a value that is sent must have it: what only the server writes, a client need not know (OpenAPI
        /// 3.0.4, section 4.7.24.1: `required` then is about responses only).
        public var isRequiredToSend: Bool { isRequired && !isReadOnly }
        /// Whether a value that is received must have it: what only clients write, a server keeps for itself.
        public var isRequiredToReceive: Bool { isRequired && !isWriteOnly }
    }
}

/// A fixed list of values, to which the server may add others at any time.
public struct EnumerationType: Hashable, Sendable {
    public enum RawType: Hashable, Sendable {
        case string
        case integer
        case number
    }

    public var rawType: RawType
    public var cases: [Case]

    public struct Case: Hashable, Sendable {
        /// The value, as text; a number as the document writes it.
        public var value: String
        /// A name that the document itself gives, by an extension such as `x-enum-varnames`.
        public var name: String?
        public var description: String?
        /// The same word in other letters, capital or small, where the document lists that too.
        public var otherSpellings: [String] = []

        /// How configurations name the case: by its value, since positions change when values are added.
        ///
        /// - Parameter enumeration: the pointer of the enumeration's type.
        public func pointer(in enumeration: String) -> String {
            Pointer.join(enumeration, ["enum", value])
        }
    }
}

/// One of several types.
public struct UnionType: Hashable, Sendable {
    /// The property that says which, if the document names one.
    public var discriminator: String?
    public var variants: [Variant]

    public struct Variant: Hashable, Sendable {
        public var type: TypeReference
        /// The values of the discriminator that choose this variant.
        public var tags: [String]
        /// What a person would call this variant: a component's name, a title, or nothing.
        public var hint: String?
        /// Whether an object is this variant where its tag is missing, or that of no variant (OpenAPI 3.2.0, section 4.25).
        public var isFallback = false
        /// What a value of this variant must be.
        public var constraints: [Constraint] = []
        /// How configurations name the variant.
        public var pointer: String
    }
}

/// An array in which each place has a meaning of its own.
public struct TupleType: Hashable, Sendable {
    /// In the order of the array. Their names are their titles in the document; without one, `first` and so on.
    public var elements: [ObjectType.Property]
    /// What elements behind those may be, where the document declares that there are some.
    public var rest: TypeReference?
    /// What each of them must be.
    public var restConstraints: [Constraint] = []
}
