import SchemaIR
import SourceTree
import SwiftBackend

/// How many things of one kind a document has, and how many of them are in its SDK.
public struct Tally: Hashable, Sendable {
    /// What is counted.
    public enum Kind: String, CaseIterable, Sendable {
        /// Each method of each path.
        case operation
        /// Each schema of the document's components.
        case schema
        /// Each method of what the API sends by itself.
        case webhook
        /// Each type that the document needs a name for, those inside of operations and other schemas included.
        case type
    }

    /// What is counted.
    public var kind: Kind
    /// As many as the document has, and as many of them as are left out.
    public var count: Inventory.Count
    /// As many as are in the SDK.
    public var generated: Int

    /// `52 of 54 operations (2 left out)`.
    public var text: String {
        let noun = "\(kind.rawValue)\(count.inDocument == 1 ? "" : "s")"
        return "\(generated) of \(count.inDocument) \(noun)"
            + (count.leftOut == 0 ? "" : " (\(count.leftOut) left out)")
    }

    /// Counts everything. Webhooks are only spoken of where there are some.
    static func all(of api: API, in contents: SDKContents) -> [Tally] {
        let inventory = api.inventory
        let webhooks = Tally(kind: .webhook, count: inventory.webhooks, generated: api.webhooks?.all.count ?? 0)
        return [
            Tally(kind: .operation, count: inventory.operations, generated: contents.operations),
            Tally(kind: .schema, count: .init(inDocument: inventory.schemas.count), generated: contents.schemas),
        ] + (webhooks.count.inDocument == 0 ? [] : [webhooks]) + [
            Tally(kind: .type, count: .init(inDocument: api.types.count), generated: contents.types)
        ]
    }

    /// What there is to say where something got lost, or came from nowhere.
    func problem(in document: SourceTree) -> Diagnostic? {
        guard generated != count.expected else { return nil }
        return .error(
            "wrong-count",
            "\(text) would be in the output, which does not add up",
            at: document.root.location,
            notes: [.init("this is a mistake of the generator, and not of the document")]
        )
    }
}
