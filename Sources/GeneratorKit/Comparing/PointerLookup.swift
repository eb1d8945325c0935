import OpenAPI
import SourceTree

/// Finds the places in texts that pointers lead to, as configurations write them: parameters by their names, values of
/// enumerations by themselves, and through references.
struct PointerLookup: Sendable {
    private let document: SourceTree
    /// By path.
    private let files: [String: SourceTree]

    init(document: SourceTree, files: [SourceTree]) {
        self.document = document
        let all = (files + [document]).map { (Path.normalized($0.file.path), $0) }
        self.files = Dictionary(all, uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: the place, or that of the nearest thing around it.
    func location(of pointer: String) -> SourceLocation {
        let parts = pointer.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let start = tree(parts[0], besides: document) ?? document
        var place = Place(node: start.root, location: start.root.location)
        for token in JSONPointer(parts.count > 1 ? parts[1] : "")?.tokens ?? [] {
            guard let next = step(from: place.node, to: token, references: 0) else { break }
            place = next
        }
        return place.location
    }

    private struct Place {
        var node: Node
        /// Of the key, where there is one: the value may begin a line below.
        var location: SourceLocation
    }

    private func step(from node: Node, to token: String, references: Int) -> Place? {
        if let members = node.members {
            if let member = members.first(where: { $0.key == token }) {
                return Place(node: member.value, location: member.keyLocation)
            }
            // References may lead in circles.
            guard references < 32, let target = target(of: node) else { return nil }
            return step(from: target, to: token, references: references + 1)
        }
        guard let items = node.items else { return nil }
        let item =
            items.first { $0.text == token } ?? items.first { self[name: $0] == token }
            ?? Int(token).flatMap { items.indices.contains($0) ? items[$0] : nil }
        return item.map { Place(node: $0, location: $0.location) }
    }

    /// The name of a parameter, or of a tag.
    private subscript(name node: Node) -> String? {
        node["name"]?.string ?? target(of: node)?["name"]?.string
    }

    private func target(of node: Node) -> Node? {
        guard let reference = node["$ref"]?.string else { return nil }
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let pointer = JSONPointer(fragment: parts.count > 1 ? parts[1] : "") else { return nil }
        return tree(parts[0], besides: node.tree)?.root.resolve(pointer)
    }

    private func tree(_ path: String, besides tree: SourceTree) -> SourceTree? {
        if path.isEmpty { return tree }
        return files[Path.resolving(path, in: Path.parent(of: tree.file.path))]
    }
}
