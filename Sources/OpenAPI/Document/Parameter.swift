import SourceTree

/// Parameter Object.
public struct Parameter: Sendable {
    /// `in`: which part of the request carries the parameter.
    public enum In: String, Hashable, Sendable, CaseIterable {
        case path, query, header, cookie
        /// The whole query string, described by `content` (3.2).
        case querystring
    }

    public let node: Node
    public let name: String
    public let `in`: In
    public internal(set) var description: String?
    /// Always true in a path.
    public internal(set) var required = false
    public internal(set) var deprecated = false
    public internal(set) var allowEmptyValue = false
    /// How the value is written; the specification's default for ``in`` where the document says nothing.
    public internal(set) var style: ParameterStyle
    /// The specification's default for ``style`` where the document says nothing.
    public internal(set) var explode: Bool
    public internal(set) var allowReserved = false
    /// nil when the parameter is described by ``content``.
    public internal(set) var schema: Schema?
    /// By media type, one entry at most; empty when the parameter is described by ``schema``.
    public internal(set) var content = OrderedMap<MediaType>()
    public internal(set) var example: Node?
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// `style`: how arrays and objects are written in a parameter, a header, or a form field.
public enum ParameterStyle: String, Hashable, Sendable, CaseIterable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
    /// Since 3.2.
    case cookie

    /// The value of `explode` where the document says nothing.
    public var explodeByDefault: Bool { self == .form || self == .cookie }
}

/// Header Object: a response's header, or one of a multipart part.
public struct Header: Sendable {
    public let node: Node
    public internal(set) var description: String?
    public internal(set) var required = false
    public internal(set) var deprecated = false
    public internal(set) var allowEmptyValue = false
    public internal(set) var explode = false
    /// nil when the header is described by ``content``.
    public internal(set) var schema: Schema?
    /// By media type, one entry at most; empty when the header is described by ``schema``.
    public internal(set) var content = OrderedMap<MediaType>()
    public internal(set) var example: Node?
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
