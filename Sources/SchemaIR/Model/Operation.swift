import SourceTree

/// The place of an operation in the document: by path, then by method.
public struct OperationID: Hashable, Sendable {
    public var index: Int

    public init(_ index: Int) {
        self.index = index
    }
}

/// Operations that belong together.
public struct OperationGroup: Sendable {
    /// As the document spells it: a tag, or a segment of a path.
    public var name: String
    public var description: String?
    public var operations: [Operation]
}

/// What says which group an operation is in.
public enum GroupSource: String, Hashable, Sendable {
    /// A configuration, for this operation.
    case configuration
    /// `x-speakeasy-group` and the like.
    case documentExtension = "extension"
    /// The operation's tag.
    case tag
    /// Its path, where there is no tag or none is asked for.
    case path
}

/// One call that a client can make.
public struct Operation: Sendable {
    public var id: OperationID
    /// What the document calls the operation, or what its method and path say where it does not.
    public var name: String
    /// The `operationId`, where there is one.
    public var operationID: String?
    /// Whether ``name`` is the `operationId`, which often begins with what the group is called already. A name that is
    /// given by a configuration or an extension is meant as it is.
    public var isNamedByID: Bool
    /// In capitals, as HTTP writes it.
    public var method: String
    /// With `{parameters}`.
    public var path: String
    public var summary: String?
    public var description: String?
    public var isDeprecated: Bool
    public var externalDocumentation: ExternalLink?
    /// The path item's first, then the operation's own; each name and place once.
    public var parameters: [Parameter]
    public var body: RequestBody?
    /// In document order.
    public var responses: [Response]
    /// What a call gives when it succeeds.
    public var success: Payload?
    /// The other kinds of content that a call may ask for in place of ``success``, in document order.
    public var otherAnswers: [Payload.Alternative]
    /// `nil`: as the API says.
    public var security: [SecurityAlternative]?
    /// Set where a call gives a list in pieces.
    public var paging: Paging?
    /// The other form of the response, where the operation also answers with a stream.
    public var stream: Stream?
    /// How often a call is repeated; `nil`: as the client says.
    public var maxRetries: Int?
    /// What says which group the operation is in.
    public var groupSource = GroupSource.path
    /// Where the operation is served, if that is not where the API is: the first of its own servers.
    public var server: Server?
    public var pointer: String
    public var location: SourceLocation

    /// Everything that a request may carry.
    public var requestPayloads: [Payload] {
        body.map { [$0.payload] + $0.alternatives.map(\.payload) } ?? []
    }

    /// Everything that a call may give.
    public var answerPayloads: [Payload] {
        [success, stream?.payload].compactMap(\.self) + otherAnswers.map(\.payload)
    }

    /// A stream that a call may ask for in place of the whole answer.
    public struct Stream: Hashable, Sendable {
        public var payload: Payload
        /// How configurations name the function that gives it.
        public var pointer: String
        /// The boolean property of the body that asks for it.
        public var property: String?
    }
}

public struct Parameter: Hashable, Sendable {
    public enum Place: String, Hashable, Sendable {
        case path, query, header, cookie
        /// The whole query string.
        case querystring
    }

    public var name: String
    public var place: Place
    public var type: TypeReference
    public var isRequired: Bool
    public var documentation: Documentation
    public var encoding: Encoding
    public var pointer: String
    public var example: Literal?
    public var defaultValue: Literal?
    /// The smallest number, as the document writes it.
    public var minimum: String?

    /// How a value becomes text (OpenAPI 3.0.4, section 4.7.12.2).
    public enum Encoding: Hashable, Sendable {
        case style(String, explode: Bool, allowReserved: Bool)
        /// `content`: the value is written as a body of that media type would be, which is JSON where it is no text.
        case content(mediaType: String, isText: Bool)
    }
}

public struct RequestBody: Hashable, Sendable {
    public var documentation: Documentation
    /// Declared so, or true because the body's schema has required properties: documents often forget to say it.
    public var isRequired: Bool
    public var payload: Payload
    /// The other kinds of content that the document offers, in its order.
    public var alternatives: [Payload.Alternative] = []
}

public struct Response: Hashable, Sendable {
    /// As the document writes it: `200`, `4XX`, `default`.
    public var key: String
    public var description: String?
    public var payload: Payload?
    /// The names of the header fields that the document speaks of.
    public var headers: [String]

    /// Whether the key stands for success. `default` does when no other key does, which lowering settles.
    public var isSuccess: Bool
}

/// A header field of responses, whichever of them has it.
public struct ResponseHeader: Hashable, Sendable {
    /// As the document spells it.
    public var name: String
    /// A scalar, or a list of scalars.
    public var type: TypeReference
    public var documentation: Documentation
}

/// A value that the document shows.
public struct Example: Hashable, Sendable {
    /// The key under `examples`; `nil` for the only one.
    public var name: String?
    public var summary: String?
    public var value: Literal
}
