import SourceTree

/// The schemas of a document that have an address or a name of their own (JSON Schema 2020-12, sections 8.2.1 and
/// 8.2.2): by `$id`, `$anchor` and `$dynamicAnchor`.
struct ResourceIndex {
    /// By absolute URI.
    private(set) var resources: [DocumentAddress: Node] = [:]
    /// The base of the references inside of a resource, by its node.
    private(set) var bases: [Node: DocumentAddress] = [:]
    /// By the node of the resource around it.
    private(set) var anchors: [Node: [String: Node]] = [:]
    /// How many schemas have a `$dynamicAnchor` of that name.
    private(set) var dynamicAnchors: [String: Int] = [:]

    /// - Parameter base: the address of the document.
    init(of root: Node, base: DocumentAddress) {
        bases[root] = base
        // Aliases of YAML let one node be reached on many ways; the first counts.
        var visited: Set<Node> = []
        var pending = [(node: root, resource: root)]
        while let (node, around) = pending.popLast() {
            guard visited.insert(node).inserted else { continue }
            if let items = node.items {
                for item in items.reversed() { pending.append((item, around)) }
            } else if let members = node.members {
                let resource = add(node, within: around)
                for member in members.reversed() where !Self.isData(member.key) {
                    pending.append((member.value, resource))
                }
            }
        }
    }

    /// - Returns: the resource that the node is in: itself, if it is one.
    private mutating func add(_ node: Node, within around: Node) -> Node {
        var resource = around
        if let id = node["$id"]?.string, !id.isEmpty, let base = bases[around] {
            let document = String(id.prefix { $0 != "#" })
            if document.isEmpty {
                // Before 2019, `$id` named anchors as well.
                add(anchor: String(id.dropFirst()), node, in: around)
            } else {
                resource = node
                let address = base.resolving(document)
                bases[node] = address
                if resources[address] == nil { resources[address] = node }
            }
        }
        if let anchor = node["$anchor"]?.string { add(anchor: anchor, node, in: resource) }
        if let anchor = node["$dynamicAnchor"]?.string {
            add(anchor: anchor, node, in: resource)
            dynamicAnchors[anchor, default: 0] += 1
        }
        return resource
    }

    private mutating func add(anchor: String, _ node: Node, in resource: Node) {
        if anchors[resource]?[anchor] == nil { anchors[resource, default: [:]][anchor] = node }
    }

    /// What is within these is no part of the description.
    private static func isData(_ key: String) -> Bool {
        ["example", "examples", "default", "const", "enum"].contains(key)
    }
}
