import Foundation

/// `embed-files OUTPUT [NAME FOLDER SUFFIX]…` prints lists of text files as one Swift file.
///
/// A list has the files below its folder whose names end in its suffix.
@main
struct EmbedTool {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        guard let output = arguments.first, arguments.count % 3 == 1 else {
            throw EmbedError(message: "usage: embed-files OUTPUT [NAME FOLDER SUFFIX]…")
        }
        var printed = "extension EmbeddedFiles {\n"
        for list in stride(from: 1, to: arguments.count, by: 3) {
            let (name, folder, suffix) = (arguments[list], arguments[list + 1], arguments[list + 2])
            printed += "    /// Sorted by path.\n    public static let \(name): [EmbeddedFile] = [\n"
            for path in try paths(below: folder, suffix: suffix) {
                let text = try text(of: URL(filePath: folder).appending(path: path))
                printed += "EmbeddedFile(\(SwiftLiteral(path)), \(SwiftLiteral(text))),\n"
            }
            printed += "    ]\n"
        }
        printed += "}\n"
        try Data(printed.utf8).write(to: URL(filePath: output))
    }

    /// Sorted by their bytes, so that every machine embeds in the same order.
    private static func paths(below folder: String, suffix: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(suffix) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func text(of file: URL) throws -> String {
        let bytes = try Data(contentsOf: file)
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else {
            throw EmbedError(message: "\(file.path(percentEncoded: false)) is not UTF-8")
        }
        return text
    }
}

struct EmbedError: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
}
