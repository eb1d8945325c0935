import SourceTree

/// Where the references of a document lead, settled once while it is read.
struct ReferenceTable: Sendable {
    /// What a reference is resolved to depends on what is expected at its place.
    private struct Key: Hashable {
        let address: String
        let type: ObjectIdentifier
    }

    /// By the address of the reference (``Reference/address``).
    var schemas: [String: Schema] = [:]
    /// Every schema of the document by its place.
    var schemasByNode: [Node: Schema] = [:]
    private var objects: [Key: any Sendable] = [:]

    func object<Value: Sendable>(_ type: Value.Type, at address: String) -> Value? {
        objects[Key(address: address, type: ObjectIdentifier(type))] as? Value
    }

    mutating func set<Value: Sendable>(_ object: Value, at address: String) {
        objects[Key(address: address, type: ObjectIdentifier(Value.self))] = object
    }
}
