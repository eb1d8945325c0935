import Foundation

/// A folder of a test's own, gone when the test is.
public final class TemporaryFolder: Sendable {
    /// Without a slash at its end.
    public let path: String

    public init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "generator-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in the folder.
    public func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders that it is in.
    @discardableResult
    public func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a file, and the folders that it is in.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws -> String {
        let url = URL(filePath: self(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return self(name)
    }

    /// What is in a file, as text.
    public func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
    }

    /// Whether there is something in the folder, or behind a link in it.
    public func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: self(name))
    }

    /// Everything below a folder, with what tells whether it was touched: kind, inode, time of modification, contents.
    public func state(of name: String = "") throws -> [String: String] {
        var state: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: self(name)) {
            let attributes = try FileManager.default.attributesOfItem(atPath: self(name) + "/" + path)
            let type = attributes[.type] as? FileAttributeType
            var facts = ["\(type?.rawValue ?? "?")", "\(attributes[.systemFileNumber] ?? "?")"]
            if type == .typeRegular {
                let contents = try Data(contentsOf: URL(filePath: self(name) + "/" + path))
                facts += [
                    "\((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)",
                    contents.base64EncodedString(),
                ]
            }
            state[path] = facts.joined(separator: " ")
        }
        return state
    }
}
