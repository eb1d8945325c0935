import SourceTree

/// Follows a JSON pointer through a tree, and through the references on its way.
///
/// A pointer such as `#/components/responses/Pet/content/…` may meet a `$ref` before its last token; the specification
/// does not ask for it, and real documents rely on it.
struct PointerWalk {
    enum Outcome {
        case found(Node)
        /// There is no child of this name in the last node that was found.
        case missing(token: String, in: Node, path: JSONPointer)
        /// A reference on the way leads out of the document, or nowhere.
        case blocked(by: String)
    }

    let root: Node

    func node(at pointer: JSONPointer) -> Outcome {
        var budget = 64
        return walk(pointer, budget: &budget)
    }

    private func walk(_ pointer: JSONPointer, budget: inout Int) -> Outcome {
        var node = root
        for (index, token) in pointer.tokens.enumerated() {
            var path = JSONPointer(tokens: Array(pointer.tokens[..<index]))
            while true {
                if let next = child(of: node, token) {
                    node = next
                    break
                }
                guard let text = node["$ref"]?.string else { return .missing(token: token, in: node, path: path) }
                // Each hop may meet further references, also in a circle.
                budget -= 1
                let reference = Reference(text: text, node: node)
                guard budget > 0, reference.document == nil, let target = reference.pointer,
                    case .found(let through) = walk(target, budget: &budget)
                else { return .blocked(by: text) }
                node = through
                path = target
            }
        }
        return .found(node)
    }

    private func child(of node: Node, _ token: String) -> Node? {
        guard let items = node.items else { return node[token] }
        guard let position = Int(token), position >= 0, position < items.count else { return nil }
        return items[items.index(items.startIndex, offsetBy: position)]
    }
}
