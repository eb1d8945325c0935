/// The files of ``SDKForm/sources``: a fixed number of them, with names that every document has.
///
/// A build plugin has to name the files that a build makes before anything has read the document. Several files are
/// compiled side by side, and again only when something in them has changed: so a type is always in the file that its
/// name decides, whatever else there is in the document.
enum SourceShards {
    /// The names begin with a word that users' own files do not: no two files of a module may have one name.
    static let clientFile = "GeneratedClient.swift"
    static let groupFiles = names("GeneratedGroups", count: 16)
    static let modelFiles = names("GeneratedModels", count: 32)

    static func files(of module: ModuleSources) -> [SDK.File] {
        [SDK.File(path: clientFile, contents: joined(module.client))]
            + shards(of: module.groups, named: groupFiles)
            + shards(of: module.models, named: modelFiles)
    }

    private static func names(_ stem: String, count: Int) -> [String] {
        (1...count).map { "\(stem)\($0 < 10 ? "0" : "")\($0).swift" }
    }

    /// Within a file by path, so that the order of the document does not matter.
    private static func shards(of files: [SDK.File], named names: [String]) -> [SDK.File] {
        var shards: [[SDK.File]] = Array(repeating: [], count: names.count)
        for file in files.sorted(by: { $0.path < $1.path }) {
            shards[Int(hash(of: file.path) % UInt64(names.count))].append(file)
        }
        return zip(names, shards).map { SDK.File(path: $0, contents: joined($1)) }
    }

    /// Swift takes imports anywhere at the top of a file, and any number of times.
    private static func joined(_ files: [SDK.File]) -> [UInt8] {
        if files.isEmpty { return Array("// No part of the document is in this file.\n".utf8) }
        return Array(files.map(\.contents).joined(separator: [UInt8(ascii: "\n")]))
    }

    /// FNV-1a: the same in every process, which Swift's own hashes are not.
    private static func hash(of text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
