import Foundation
import SourceTree

/// How many operations and component schemas a document has, counted in what is written: of the generator, only the
/// parser of texts has a part in it.
public struct DocumentCount: Hashable, Sendable {
    /// Each method of each path.
    public private(set) var operations = 0
    /// Each schema of the components, or of the definitions of OpenAPI 2.0.
    public private(set) var schemas = 0

    public init(of path: String) throws {
        let root = try Self.tree(of: path).root
        let methods = Self.methods(of: root)
        let paths = try root["paths"].flatMap { try Place(node: $0, path: path).target() }
        for (name, value) in paths?.node.pairs ?? [] where !name.hasPrefix("x-") {
            guard let item = try Place(node: value, path: paths?.path ?? path).target()?.node else { continue }
            operations += item.pairs.count { methods.contains($0.name) }
            operations += item["additionalOperations"]?.pairs.count ?? 0
        }
        schemas = (root["definitions"] ?? root["components"]?["schemas"])?.pairs.count ?? 0
    }

    private static func tree(of path: String) throws -> SourceTree {
        try .parse(SourceFile(path: path, bytes: Array(Data(contentsOf: URL(filePath: path)))))
    }

    /// OpenAPI 2.0, 3.0.4, 3.1.1 and 3.2.0: "Path Item Object".
    private static func methods(of root: Node) -> Set<String> {
        var methods: Set = ["get", "put", "post", "delete", "options", "head", "patch"]
        guard let version = root["openapi"]?.text else { return methods }
        methods.insert("trace")
        if !version.hasPrefix("3.0"), !version.hasPrefix("3.1") { methods.insert("query") }
        return methods
    }

    /// A node, and the file that it is in.
    private struct Place {
        var node: Node
        var path: String

        /// What a reference leads to, through others.
        func target() throws -> Place? {
            guard let reference = node["$ref"]?.string else { return self }
            let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = parts[0].removingPercentEncoding ?? ""
            let folder = URL(filePath: path).deletingLastPathComponent()
            let target = file.isEmpty ? path : folder.appending(path: file).standardizedFileURL.path
            let tree = file.isEmpty ? node.tree : try DocumentCount.tree(of: target)
            // People write `#/` for the whole document, where it has no member without a name.
            let fragment = parts.count > 1 && parts[1] != "/" ? String(parts[1]) : ""
            guard let pointer = JSONPointer(fragment: fragment) else { return nil }
            return try tree.root.resolve(pointer).flatMap { try Place(node: $0, path: target).target() }
        }
    }
}

extension Node {
    fileprivate var pairs: [(name: String, value: Node)] {
        members?.map { (name: $0.key, value: $0.value) } ?? []
    }
}
