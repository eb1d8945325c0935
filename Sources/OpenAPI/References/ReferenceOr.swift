import SourceTree

/// An object, or a reference to one. ``Document/resolve(_:)`` gives the object in both cases.
public enum ReferenceOr<Value: Sendable>: Sendable {
    case reference(Reference)
    case value(Value)

    /// The object, when it is written in place.
    public var inline: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// The reference, when it is one.
    public var reference: Reference? {
        if case .reference(let reference) = self { reference } else { nil }
    }
}

extension ReferenceOr where Value: DocumentObject {
    /// Where the object, or the reference to it, is written.
    public var location: SourceLocation {
        switch self {
        case .reference(let reference): reference.location
        case .value(let value): value.location
        }
    }
}
