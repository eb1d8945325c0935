/// A reference that is to be settled: the first of those to the same place.
struct PendingReference {
    struct Key: Hashable {
        let address: ReferenceAddress
        let kind: ReferenceKind
    }

    let reference: Reference
    let kind: ReferenceKind
}

/// What is expected at the place of a reference.
enum ReferenceKind: Hashable, CaseIterable {
    case schema
    /// A schema, named by a discriminator's mapping.
    case mapping
    case response, parameter, example, requestBody, header, securityScheme, link, callback, pathItem, mediaType
    /// Anything else: the specification allows no reference at the place, and there is one.
    case other

    /// The section of the components that holds it; nil when none does.
    var section: String? {
        switch self {
        case .schema, .mapping: "schemas"
        case .response: "responses"
        case .parameter: "parameters"
        case .example: "examples"
        case .requestBody: "requestBodies"
        case .header: "headers"
        case .securityScheme: "securitySchemes"
        case .link: "links"
        case .callback: "callbacks"
        case .pathItem: "pathItems"
        case .mediaType: "mediaTypes"
        case .other: nil
        }
    }

    /// With its article, for messages.
    var title: String {
        switch self {
        case .schema, .mapping: "a schema"
        case .response: "a response"
        case .parameter: "a parameter"
        case .example: "an example"
        case .requestBody: "a request body"
        case .header: "a header"
        case .securityScheme: "a security scheme"
        case .link: "a link"
        case .callback: "a callback"
        case .pathItem: "a path item"
        case .mediaType: "a media type"
        case .other: "something else"
        }
    }
}
