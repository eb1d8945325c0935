/// The place of a ``TypeDeclaration`` in ``API/types``.
public struct TypeID: Hashable, Sendable {
    public var index: Int

    public init(_ index: Int) {
        self.index = index
    }
}

/// A use of a type: what a property, an item, a parameter or a body is.
public indirect enum TypeReference: Hashable, Sendable {
    /// Any JSON value: the schema says nothing, or nothing that one type could express.
    case any
    case boolean
    case integer(format: String?)
    case number(format: String?)
    case string(format: String?)
    /// Bytes that are not JSON: a body of another media type, or a part of one in parts.
    case binary
    case array(TypeReference)
    /// An object whose keys are not known beforehand.
    case map(TypeReference)
    /// `null` is a value beside the others. Never nested, and never around ``any``, which includes `null` already.
    case nullable(TypeReference)
    case declared(TypeID)

    /// The same type, with `null` among its values.
    public var orNull: TypeReference {
        switch self {
        case .any, .nullable: self
        default: .nullable(self)
        }
    }

    /// The same type without `null`.
    public var withoutNull: TypeReference {
        if case .nullable(let type) = self { type } else { self }
    }

    public var isNullable: Bool {
        if case .nullable = self { true } else { false }
    }
}
