import SourceTree

/// Reads documents of one family of versions of the specification into the one model of a document.
///
/// The objects that may be referred to are asked for one by one: what a reference leads to may be at a place that
/// reading the document never comes by.
protocol VersionReader {
    var context: ReadingContext { get }
    var schemas: SchemaReader { get }

    func readDocument(_ root: Node) -> Document

    // Each of these reads an object that is no reference; nil, with an error, when the node is no such object.
    func inlineResponse(_ node: Node) -> Response?
    func inlineParameter(_ node: Node) -> Parameter?
    func inlineExample(_ node: Node) -> Example?
    func inlineRequestBody(_ node: Node) -> RequestBody?
    func inlineHeader(_ node: Node) -> Header?
    func inlineSecurityScheme(_ node: Node) -> SecurityScheme?
    func inlineLink(_ node: Node) -> Link?
    func inlineCallback(_ node: Node) -> Callback?
    func inlinePathItem(_ node: Node) -> PathItem?
}
