import SourceTree

/// Follows a JSON pointer through a tree, and through the references on its way.
///
/// A pointer such as `#/components/responses/Pet/content/…` may meet a `$ref` before its last token; the specification
/// does not ask for it, and real documents rely on it.
struct PointerWalk {
    enum Outcome {
        case found(ReferencePlace)
        /// There is no child of this name in the last node that was found.
        case missing(token: String, in: Node, path: JSONPointer)
        /// A reference on the way leads nowhere.
        case blocked(by: String)
    }

    /// The node that a reference's pointer starts from; the schema itself where the reference names an anchor.
    let resource: (Reference) -> Node?

    func node(at pointer: JSONPointer, from root: Node) -> Outcome {
        var budget = 64
        return walk(pointer, from: root, budget: &budget)
    }

    private func walk(_ pointer: JSONPointer, from root: Node, budget: inout Int) -> Outcome {
        var place = ReferencePlace(node: root, scope: root)
        for (index, token) in pointer.tokens.enumerated() {
            var path = JSONPointer(tokens: Array(pointer.tokens[..<index]))
            while true {
                if let next = child(of: place.node, token) {
                    place = ReferencePlace(node: next, scope: next["$id"]?.string == nil ? place.scope : next)
                    break
                }
                guard let value = place.node["$ref"], let text = value.string else {
                    return .missing(token: token, in: place.node, path: path)
                }
                // Each hop may meet further references, also in a circle.
                budget -= 1
                let reference = Reference(text: text, node: value, scope: place.scope)
                guard budget > 0, let start = resource(reference),
                    case .found(let through) = walk(reference.pointer ?? JSONPointer(), from: start, budget: &budget)
                else { return .blocked(by: text) }
                place = through
                path = reference.pointer ?? JSONPointer()
            }
        }
        return .found(place)
    }

    private func child(of node: Node, _ token: String) -> Node? {
        guard let items = node.items else { return node[token] }
        guard let position = Int(token), position >= 0, position < items.count else { return nil }
        return items[items.index(items.startIndex, offsetBy: position)]
    }
}
