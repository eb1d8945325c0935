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
    /// As many as the document has.
    public var inDocument: Int
    /// As many as are left out, each of which a diagnostic speaks of.
    public var leftOut: Int
    /// As many as are in the SDK.
    public var generated: Int

    /// `52 of 54 operations (2 left out)`.
    public var text: String {
        let noun = "\(kind.rawValue)\(inDocument == 1 ? "" : "s")"
        return "\(generated) of \(inDocument) \(noun)" + (leftOut == 0 ? "" : " (\(leftOut) left out)")
    }

    /// Counts everything. Webhooks are only spoken of where there are some.
    static func all(of api: API, in contents: SDKContents) -> [Tally] {
        let inventory = api.inventory
        let webhooks = Tally(.webhook, inventory.webhooks, generated: api.webhooks?.all.count ?? 0)
        return [
            Tally(.operation, inventory.operations, generated: contents.operations),
            Tally(.schema, .init(inDocument: inventory.schemas.count), generated: contents.schemas),
        ] + (webhooks.inDocument == 0 ? [] : [webhooks]) + [
            Tally(.type, .init(inDocument: api.types.count), generated: contents.types)
        ]
    }

    private init(_ kind: Kind, _ count: Inventory.Count, generated: Int) {
        self.kind = kind
        inDocument = count.inDocument
        leftOut = count.leftOut
        self.generated = generated
    }

    /// What there is to say where something got lost, or came from nowhere.
    func problem(in document: SourceTree) -> Diagnostic? {
        guard generated != inDocument - leftOut else { return nil }
        return .error(
            "wrong-count",
            "\(text) would be in the output, which does not add up",
            at: document.root.location,
            notes: [.init("this is a mistake of the generator, and not of the document")]
        )
    }
}
