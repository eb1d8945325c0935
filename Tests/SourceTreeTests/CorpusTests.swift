import Foundation
import SourceTree
import Testing

/// Documents in real use. They are not part of this package: `OPENAPI_SPECS` names a folder with `real/`.
enum Corpus {
    static let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"].map { $0 + "/real" }

    /// The paths of the documents in the folder, save for the largest, which take long in a debug build.
    static let paths: [String] = {
        guard let folder, let files = FileManager.default.enumerator(atPath: folder) else { return [] }
        return files.compactMap { $0 as? String }.sorted().filter { path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            let size = attributes?[.size] as? Int ?? 0
            // One file of the corpus is empty.
            return [".json", ".yaml", ".yml"].contains(where: path.hasSuffix) && 1..<400_000 ~= size
        }
    }()
}

@Suite("Documents in real use", .enabled(if: !Corpus.paths.isEmpty, "OPENAPI_SPECS names no folder with real/"))
struct CorpusTests {
    @Test("Each is read, and every key is found again", arguments: Corpus.paths)
    func reads(_ path: String) throws {
        let folder = try #require(Corpus.folder)
        let tree = try SourceTree.parse(SourceFile(contentsOf: folder + "/" + path))
        if path.hasSuffix(".json") { #expect(tree.format == .json) }
        let members = try #require(tree.root.members)
        #expect(!members.isEmpty)
        #expect(misplacedKeys(in: tree.root) == [])
    }

    /// The keys that a lookup does not find, or whose text is not where they say they are.
    private func misplacedKeys(in node: Node) -> [String] {
        var misplaced: [String] = []
        for member in node.members.map(Array.init) ?? [] {
            if node[member.key] != member.value { misplaced.append("\(member.keyLocation): \(member.key)") }
            let line = node.tree.file.line(member.keyLocation.line) ?? ""
            // Unless it has escapes, a key stands in its line as it is, after a quote if it has one.
            let text = line.unicodeScalars.dropFirst(member.keyLocation.column - 1)
            let start = text.first == "\"" || text.first == "'" ? text.dropFirst() : text
            if !line.contains("\\"), !line.contains("''"), !start.starts(with: member.key.unicodeScalars) {
                misplaced.append("\(member.keyLocation): \(member.key)")
            }
            misplaced += misplacedKeys(in: member.value)
        }
        for item in node.items.map(Array.init) ?? [] { misplaced += misplacedKeys(in: item) }
        return misplaced
    }
}
