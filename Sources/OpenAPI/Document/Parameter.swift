import SourceTree

/// Parameter Object.
public struct Parameter: DocumentObject {
    /// `in`: which part of the request carries the parameter.
    public enum In: String, Hashable, Sendable, CaseIterable {
        case path, query, header, cookie
        /// The whole query string, described by `content` (3.2).
        case querystring
    }

    /// What the object was read from.
    public let node: Node
    /// The name, as it is sent.
    public let name: String
    /// The part of the request that carries the parameter.
    public let `in`: In
    /// CommonMark.
    public internal(set) var description: String?
    /// Always true in a path.
    public internal(set) var required = false
    /// Whether new code should do without it.
    public internal(set) var deprecated = false
    /// Whether the value may be empty; the specification advises against using it.
    public internal(set) var allowEmptyValue = false
    /// How the value is written; the specification's default for ``in`` where the document says nothing.
    public internal(set) var style: ParameterStyle
    /// The specification's default for ``style`` where the document says nothing.
    public internal(set) var explode: Bool
    /// Whether characters with a meaning in URLs are left as they are.
    public internal(set) var allowReserved = false
    /// nil when the parameter is described by ``content``.
    public internal(set) var schema: Schema?
    /// By media type, one entry at most; empty when the parameter is described by ``schema``.
    public internal(set) var content = OrderedMap<MediaType>()
    /// An example of a value.
    public internal(set) var example: Node?
    /// Examples by name.
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// `style`: how arrays and objects are written in a parameter, a header, or a form field.
public enum ParameterStyle: String, Hashable, Sendable, CaseIterable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
    /// Since 3.2.
    case cookie
    /// `collectionFormat: tsv` of 2.0, which no later version has.
    case tabDelimited

    /// Those that `style` may have as its value.
    public static var allCases: [ParameterStyle] {
        [.matrix, .label, .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie]
    }

    /// The value of `explode` where the document says nothing.
    public var explodeByDefault: Bool { self == .form || self == .cookie }
}

/// Header Object: a response's header, or one of a multipart part.
public struct Header: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// CommonMark.
    public internal(set) var description: String?
    /// Whether it must be there.
    public internal(set) var required = false
    /// Whether new code should do without it.
    public internal(set) var deprecated = false
    /// Whether the value may be empty; the specification advises against using it.
    public internal(set) var allowEmptyValue = false
    /// Whether the members of an array or object are written apart.
    public internal(set) var explode = false
    /// nil when the header is described by ``content``.
    public internal(set) var schema: Schema?
    /// By media type, one entry at most; empty when the header is described by ``schema``.
    public internal(set) var content = OrderedMap<MediaType>()
    /// An example of a value.
    public internal(set) var example: Node?
    /// Examples by name.
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
