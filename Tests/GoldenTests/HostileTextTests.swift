import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// Whatever stands at any place of a document comes out as text: what is generated is Swift, and shows what it is.
@Suite struct HostileTextTests {
    /// What would end a comment or a literal, begin something in one, or show something else than it is.
    private static let hostile = [
        "quote \" \"\"\" \"# \"\"\"# \\(x) \\#(x) \\ `tick` ``` */ /* // #if false\n}\n*/\r\"\"\"\r\n#endif \u{2028} \u{2029} {{x}}",
        "bidi \u{202E}\u{2066}\u{200F} nul \u{0} bell \u{7} esc \u{1B} c1 \u{85} bom \u{FEFF} \u{FFFF} tag \u{E0001}",
        String(repeating: "long \\( \"", count: 2_000),
    ]

    private static let documents = [
        "annotations", "examples", "multipart", "paging", "security-schemes", "server-variables", "swagger", "webhooks",
    ]

    @Test(arguments: documents)
    func staysText(document: String) async throws {
        let path = "\(Repository.documents)/\(document).yaml"
        let tree = try SourceTree.parse(try SourceFile(contentsOf: path))
        let places = Place.all(in: tree.root)
        let usual = try Self.files(of: tree)
        let folder = try TemporaryFolder()
        var files: [String] = []
        for (index, place) in places.enumerated() {
            let hostile = Self.hostile[index % Self.hostile.count]
            let changed = Self.json(tree.root, place, hostile)
            let generated: [String: [UInt8]]
            do {
                generated = try Self.files(of: SourceTree.parse(SourceFile(path: path, text: changed)))
            } catch let error as DiagnosticsError {
                #expect(error.diagnostics.allSatisfy { $0.location != nil }, "\(place)")
                continue
            }
            for (path, bytes) in generated where usual[path] != bytes {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.unicodeScalars.contains(where: Self.isHidden), "\(path), from \(place)")
                guard path.hasSuffix(".swift") else { continue }
                let name = "\(files.count).swift"
                let code = path.hasPrefix("Snippets/") ? Self.function(of: text) : text
                try folder.write("// \(path), from \(place)\n" + code, to: "swift/\(name)")
                files.append(folder("swift/\(name)"))
            }
        }
        #expect(files.count > 20)
        let run = try await SwiftCompiler.run(
            ["-frontend", "-parse", "-swift-version", "6"] + files,
            in: folder.path
        )
        #expect(run.status == 0 && run.output.isEmpty, "\(run.output.prefix(4_000))")
    }

    /// A program as a function: only one of several files can have statements at the top level.
    private static func function(of program: String) -> String {
        let lines = program.split(separator: "\n", omittingEmptySubsequences: false)
        return "func snippet() {\n\(lines.filter { !$0.hasPrefix("import ") }.joined(separator: "\n"))\n}\n"
    }

    /// The files of a document's package, the runtime left out.
    private static func files(of tree: SourceTree) throws -> [String: [UInt8]] {
        var configuration = Configuration()
        configuration.document = .init(tree.file.path)
        configuration.module = ModuleName("Hostile")
        let files = try Pipeline(configuration: configuration).files(for: tree).files
        return Dictionary(
            uniqueKeysWithValues: files.filter { !$0.path.contains("Runtime/") }.map { ($0.path, $0.bytes) }
        )
    }

    @Test func namesOfFilesStayText() async throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: "\(Repository.documents)/annotations.yaml", encoding: .utf8)
        let path = try folder.write(text, to: "a\nimport Evil \u{202E}*/.yaml")
        let files = try FileTree.package(of: path, module: "Hostile").files.files
        for (path, bytes) in files where !path.contains("Runtime/") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("\nimport Evil") && !text.unicodeScalars.contains(where: Self.isHidden), "\(path)")
        }
    }

    /// What must not stand in source code as it is.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFF: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }

    // MARK: Changing one text

    /// A text of a document: a value, or the key of a member.
    struct Place: CustomStringConvertible {
        var node: Node
        var key: String?

        var description: String {
            let place = "\(node.location.line):\(node.location.column)"
            return (key.map { "the key '\($0)' in \(place)" } ?? place).filter { $0 != "\n" }
        }

        static func all(in node: Node) -> [Place] {
            if let items = node.items { return items.flatMap(all) }
            guard let members = node.members else { return node.kind == .string ? [Place(node: node)] : [] }
            return members.flatMap { [Place(node: node, key: $0.key)] + all(in: $0.value) }
        }
    }

    /// The document in JSON, with another text at one place.
    private static func json(_ node: Node, _ place: Place, _ text: String) -> String {
        switch node.kind {
        case .sequence: return "[\((node.items ?? nil)?.map { json($0, place, text) }.joined(separator: ",") ?? "")]"
        case .mapping:
            let members = node.members?.map { member in
                let key = place.node == node && place.key == member.key ? text : member.key
                return "\(quoted(key)):\(json(member.value, place, text))"
            }
            return "{\(members?.joined(separator: ",") ?? "")}"
        case .string: return quoted(place.node == node && place.key == nil ? text : node.text ?? "")
        case .null: return "null"
        case .bool, .integer, .number: return node.text ?? "0"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            let isPlain = scalar.value >= 0x20 && scalar.value < 0x7F && scalar != "\"" && scalar != "\\"
            return isPlain ? String(scalar) : String(scalar).utf16.map { "\\u" + hexadecimal($0) }.joined()
        }
        return "\"\(escaped.joined())\""
    }

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
