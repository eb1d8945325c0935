import JSONPath
import SourceTree

/// Changes to a document that are kept beside it (Overlay Specification 1.0 and 1.1).
///
/// ```swift
/// let (overlay, diagnostics) = Overlay.read(try SourceTree.parse(overlayFile))
/// let (tree, problems) = overlay.applied(to: tree)
/// ```
public struct Overlay: Sendable {
    /// The version as it is written.
    public let version: String
    /// The document that the overlay was written for: the text of a URI reference. nil when it does not say.
    public let extends: Node?
    /// In the order in which they are applied.
    let actions: [Action]

    /// One change, at every place that its target selects (Action Object).
    struct Action: Sendable {
        let target: Selection
        let change: Change
    }

    enum Change: Sendable {
        case remove
        case update(Node)
        case copy(Selection)
    }

    /// A query, and the text in the overlay that it was read from.
    struct Selection: Sendable {
        let query: JSONPath
        let node: Node
    }
}
