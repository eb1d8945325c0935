import SourceTree

/// Where the references of a document lead, settled once while it is read.
struct ReferenceTable: Sendable {
    /// What a reference is resolved to depends on what is expected at its place.
    private struct Key: Hashable {
        let address: ReferenceAddress
        let type: ObjectIdentifier
    }

    var schemas: [ReferenceAddress: Schema] = [:]
    /// Every schema of the document by its place.
    var schemasByNode: [Node: Schema] = [:]
    /// How the documents beside the one that was asked for are called from there.
    var documentNames: [ObjectIdentifier: String] = [:]
    /// The names of schemas that have one.
    var schemaNames: [ObjectIdentifier: String] = [:]
    private var objects: [Key: any Sendable] = [:]

    func object<Value: Sendable>(_ type: Value.Type, at address: ReferenceAddress) -> Value? {
        objects[Key(address: address, type: ObjectIdentifier(type))] as? Value
    }

    mutating func set<Value: Sendable>(_ object: Value, at address: ReferenceAddress) {
        objects[Key(address: address, type: ObjectIdentifier(Value.self))] = object
    }
}
