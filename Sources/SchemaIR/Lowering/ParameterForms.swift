import OpenAPI
import SourceTree

/// How the values of parameters are written, where the specification leaves that open.
extension OperationLowering {
    /// What a value is to the styles of parameters (OpenAPI 3.2.0, section 4.12.6).
    private enum Shape {
        case primitive, array, object
    }

    /// `nil`: any, or one of several.
    private func shape(of type: TypeReference) -> Shape? {
        switch type.withoutNull {
        case .boolean, .integer, .number, .string, .binary: return .primitive
        case .array: return .array
        case .map: return .object
        case .any, .nullable: return nil
        case .declared:
            switch schemas.arena.declaration(of: type.withoutNull)?.shape {
            case .object: return .object
            case .tuple: return .array
            case .enumeration: return .primitive
            case .alias(let target): return shape(of: target)
            case .union, nil: return nil
            }
        }
    }

    /// Says so where the table of styles has "n/a" for what a document asks for.
    mutating func checkStyle(of source: OpenAPI.Parameter, _ type: TypeReference) {
        guard source.content.isEmpty, checkedParameters.insert(source.node).inserted else { return }
        switch (source.style, shape(of: type)) {
        case (.spaceDelimited, .primitive?), (.pipeDelimited, .primitive?):
            reportStyle(source, "for a primitive value", "name=value", at: "style")
        case (.spaceDelimited, _?), (.pipeDelimited, _?):
            guard source.explode else { return }
            reportStyle(source, "with 'explode: true'", "'style: form' is", at: "explode")
        case (.deepObject, .primitive?):
            reportStyle(source, "for a primitive value", "name=value", at: "style")
        case (.deepObject, .array?):
            reportStyle(source, "for an array", "name[0]=value", at: "style")
        case (.deepObject, .object?):
            // Many documents leave it out, and mean the only form that there is.
            guard source.node["explode"] != nil, !source.explode else { return }
            reportStyle(source, "with 'explode: false'", "with 'explode: true'", at: "explode")
        default: return
        }
    }

    private mutating func reportStyle(
        _ source: OpenAPI.Parameter,
        _ combination: String,
        _ form: String,
        at field: String
    ) {
        schemas.diagnostics.append(
            .warning(
                "undefined-style",
                "'style: \(source.style.rawValue)' \(combination) is not defined; it is sent as \(form)",
                at: (source.node[field] ?? source.node).location
            )
        )
    }

    /// How a value with `content` is written: as JSON, or as the text that it is.
    mutating func encoding(_ content: OrderedMap<MediaType>.Entry, _ type: TypeReference, in place: Parameter.Place)
        -> Parameter.Encoding
    {
        let kind = MediaTypeChoice.kind(of: content.name)
        let isQueryString = place == .querystring && kind == .form
        if kind != .json, !isQueryString, shape(of: type) != .primitive {
            schemas.diagnostics.append(
                .warning(
                    "unsupported-parameter-content",
                    "a value that is not a text cannot be written as '\(content.name)'; it is sent as JSON",
                    at: content.nameLocation
                )
            )
        }
        return .content(mediaType: content.name, isText: kind != .json && shape(of: type) == .primitive)
    }
}
