import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// A document of one idea, and the package it becomes.
struct SmallDocument: Sendable, Comparable, CustomTestStringConvertible {
    let fileName: String

    /// In the order of their names.
    static let all: [SmallDocument] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.documents)) ?? []
        // A folder has the files that a document of its name refers to.
        let documents = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
        return documents.filter { !$0.contains(".overlay.") }.map(SmallDocument.init).sorted()
    }()

    var testDescription: String { name }
    var name: String { String(fileName.prefix { $0 != "." }) }
    var path: String { "\(Repository.documents)/\(fileName)" }

    /// `name.overlay.yaml`, where there is one.
    var overlays: [Configuration.WrittenPath] {
        let path = "\(Repository.documents)/\(name).overlay.yaml"
        return FileManager.default.fileExists(atPath: path) ? [.init(path)] : []
    }

    /// `open-enums.yaml` → `OpenEnums`.
    var module: String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    static func < (left: SmallDocument, right: SmallDocument) -> Bool {
        left.fileName < right.fileName
    }

    /// The package, and what there is to say about the document.
    func package() throws -> (files: FileTree, warnings: [Diagnostic]) {
        try FileTree.package(of: path, overlays: overlays, module: module)
    }

    /// What is worth to be read again at every change of the generator: what differs from document to document, and not what
    /// every package has.
    func golden() throws -> FileTree {
        let (package, warnings) = try package()
        var golden = package.without(folder: "Sources/\(module)Runtime")
        let same = [
            "Package.swift", ".gitignore", ".generator-lock.json", ".spi.yml",
            "Sources/\(module)/PrivacyInfo.xcprivacy",
        ]
        for path in same { golden.files[path] = nil }
        // The articles say what the README says.
        let catalogue = "Sources/\(module)/\(module).docc/"
        golden.files = golden.files.filter { !$0.key.hasPrefix(catalogue) || $0.key == "\(catalogue)\(module).md" }

        var configuration = Configuration()
        configuration.document = .init(path)
        configuration.overlays = overlays
        golden.files["api.txt"] = Array(try Pipeline(configuration: configuration).api().api.dump().utf8)
        let lines = warnings.map { $0.placed(in: fileName) + "\n" }
        if !lines.isEmpty { golden.files["warnings.txt"] = Array(lines.joined().utf8) }
        return golden
    }
}

extension FileTree {
    /// What the generator makes of a document.
    static func package(
        of path: String,
        overlays: [Configuration.WrittenPath] = [],
        module: String
    ) throws -> (files: FileTree, warnings: [Diagnostic]) {
        var configuration = Configuration()
        configuration.document = .init(path)
        configuration.overlays = overlays
        configuration.module = ModuleName(module)
        return try package(configuration)
    }

    /// What the generator makes of what a configuration names. Nothing is written: with its runtime, a package has more
    /// than two hundred files.
    static func package(_ configuration: Configuration) throws -> (files: FileTree, warnings: [Diagnostic]) {
        var configuration = configuration
        configuration.output = .init("/nowhere")
        let generated = try Pipeline(configuration: configuration).generated().generated
        let files = generated.files.map { ($0.path, $0.bytes) }
        return (FileTree(Dictionary(uniqueKeysWithValues: files)), generated.warnings.sorted)
    }
}

extension Diagnostic {
    /// The diagnostic in one line, with the name of its file only where that is another one.
    func placed(in fileName: String) -> String {
        let place = location.map { location in
            let file = location.path.split(separator: "/").last.map(String.init) ?? ""
            return "\(file == fileName ? "" : file + ":")\(location.line):\(location.column): "
        }
        return "\(place ?? "")\(severity.rawValue): \(message) [\(code)]"
    }
}
