import OpenAPI
import SourceTree

/// What documents say to other generators about operations, and means the same here.
enum OperationExtensions {
    /// `list`, of a group that says of what.
    ///
    /// - `x-speakeasy-name-override`: https://www.speakeasy.com/docs/sdks/customize/methods
    /// - `x-fern-sdk-method-name`: https://buildwithfern.com/learn/api-definitions/openapi/extensions/method-names
    static func name(of operation: OpenAPI.Operation) -> String? {
        text(operation.extensions["x-speakeasy-name-override"] ?? operation.extensions["x-fern-sdk-method-name"])
    }

    /// `beta.agents`: with dots where groups are in groups.
    static func group(of operation: OpenAPI.Operation) -> String? {
        let node = operation.extensions["x-speakeasy-group"] ?? operation.extensions["x-fern-sdk-group-name"]
        guard let items = node?.items else { return text(node) }
        let names = items.compactMap { text($0) }
        return names.isEmpty ? nil : names.joined(separator: ".")
    }

    private static func text(_ node: Node?) -> String? {
        node?.string.flatMap { $0.isEmpty ? nil : $0 }
    }
}
