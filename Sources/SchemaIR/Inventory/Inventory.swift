import OpenAPI

/// How many operations, webhooks and schemas a document has, and how many of them its ``API`` leaves out on purpose:
/// whoever prints the API can tell by it whether something got lost on the way.
public struct Inventory: Hashable, Sendable {
    /// Things of one kind.
    public struct Count: Hashable, Sendable {
        /// As many as the document has.
        public var inDocument: Int
        /// As many as are left out, each of which a diagnostic speaks of.
        public var leftOut: Int

        /// As many as there should be in what is generated.
        public var expected: Int { inDocument - leftOut }

        public init(inDocument: Int, leftOut: Int = 0) {
            self.inDocument = inDocument
            self.leftOut = leftOut
        }
    }

    /// Each method of each path.
    public var operations: Count
    /// The pointers of the operations that are left out.
    public var operationsLeftOut: Set<String>
    /// Each method of what the API sends by itself: of `webhooks`, and of callbacks.
    public var webhooks: Count
    /// The pointers of the schemas in `components`, or of the `definitions` of OpenAPI 2.0.
    public var schemas: Set<String>
}

extension Inventory {
    /// - Parameters:
    ///   - operationsLeftOut: those that extensions leave out.
    ///   - webhooks: those of the document, as far as they were looked at.
    init(_ document: Document, operationsLeftOut: Set<String>, webhooks: Count) {
        let items = document.paths.compactMap { document.resolve($0.value) }
        operations = Count(inDocument: items.reduce(0) { $0 + $1.operations.count }, leftOut: operationsLeftOut.count)
        self.operationsLeftOut = operationsLeftOut
        self.webhooks = webhooks
        // Components come first among the schemas that have names.
        schemas = Set(document.namedSchemas.prefix(document.components.schemas.count).map(\.pointer))
    }
}
