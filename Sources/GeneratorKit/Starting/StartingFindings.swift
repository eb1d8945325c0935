import SchemaIR
import SourceTree
import SwiftBackend

/// What a document says, or lets one guess, about what a configuration may say.
struct StartingFindings {
    let request: StartingConfiguration.Request
    let document: String
    /// Whether nobody named it.
    let isDocumentFound: Bool
    let overlays: [String]
    /// Those that nobody named.
    let foundOverlays: [String]
    let output: String
    let api: API
    let sdk: SDK
    let options: SwiftOptions

    /// The title on one line.
    var title: String { OneLine.text(api.title) }

    /// A path as the configuration has it: from its folder.
    func path(_ path: String) -> String {
        Path.relative(path, to: Path.parent(of: request.path))
    }

    // MARK: Groups

    /// The groups as the configuration names them, as Swift does, and how many operations each has.
    var groups: [(key: String, name: String, operations: Int)] {
        let names = sdk.generatedNames.filter { $0.section == .groups }
        return zip(api.groups, names).map { ($0.name, $1.name, $0.operations.count) }
    }

    /// How many operations are grouped by something.
    func count(_ source: GroupSource) -> Int {
        api.operations.count { $0.groupSource == source }
    }

    /// What is doubtful about the tags, a sentence each.
    var groupDoubts: [String] {
        let byPath = api.groupsByPath
        var doubts: [String] = []
        let untagged = count(.path)
        if untagged == api.operations.count, untagged > 0 {
            doubts.append("No operation has a tag, so their paths group them.")
        } else if untagged > 0 {
            doubts.append(
                "\(CountText.of(untagged, "operation")) without a tag \(untagged == 1 ? "is" : "are") grouped by path."
            )
        }
        let tagged = api.operations.count - untagged
        let isOne = api.groups.count == 1 && byPath.count > 1
        let isMany = api.groups.count > 2 * byPath.count
        if tagged >= 8, isOne || isMany {
            let groups = byPath.prefix(5).map(\.name).joined(separator: ", ") + (byPath.count > 5 ? ", …" : "")
            let tags = isOne ? "All operations are in one group" : "The tags make \(api.groups.count) groups"
            doubts.append("\(tags); by path there would be \(byPath.count): \(OneLine.text(groups)).")
        }
        return doubts + alike.map { "`\($0)` and `\($1)` may be one: give both one name." }
    }

    /// Groups whose names differ as a singular and its plural do.
    private var alike: [(String, String)] {
        let names = groups.map(\.name)
        let known = Set(names)
        return names.compactMap { name in
            ["\(name)s", "\(name)es"].first(where: known.contains).map { (name, $0) }
        }
    }

    // MARK: Other things

    /// The names of header parameters that look like a key by which a service knows a repeated call, and how many
    /// operations have one.
    var idempotencyHeaders: [(name: String, operations: Int)] {
        var counts: [(name: String, operations: Int)] = []
        let headers = api.operations.flatMap(\.parameters).filter { $0.place == .header }.map(\.name)
        for header in headers where header.lowercased().contains("idempoten") {
            if let index = counts.firstIndex(where: { $0.name.lowercased() == header.lowercased() }) {
                counts[index].operations += 1
            } else {
                counts.append((header, 1))
            }
        }
        return counts
    }
}
