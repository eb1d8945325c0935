import EmbeddedFiles
import Foundation
import Testing

/// What the binary carries is what is in the project.
@Suite struct EmbeddedFilesTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func expectSame(_ files: [EmbeddedFile], as folder: String, suffix: String) throws {
        let url = Self.project.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path(percentEncoded: false))
            .filter { $0.hasSuffix(suffix) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(!paths.isEmpty)
        // What is read from the checkout would be the same, and no binary could be copied.
        #expect(files.allSatisfy { if case .embedded = $0.contents { true } else { false } })
        #expect(files.map(\.path) == paths)
        for file in files {
            let bytes = try Data(contentsOf: url.appending(path: file.path))
            // Asked beforehand: a macro that looks at every byte takes a minute over all of them.
            let isSame = Data(file.bytes) == bytes
            #expect(isSame, "\(file.path)")
        }
    }

    @Test func templates() throws {
        try expectSame(EmbeddedFiles.templates, as: "Templates", suffix: ".mustache")
    }

    @Test func runtime() throws {
        try expectSame(EmbeddedFiles.runtime, as: "Sources/ClientRuntime", suffix: ".swift")
    }

    @Test func testing() throws {
        try expectSame(EmbeddedFiles.testing, as: "Sources/ClientRuntimeTesting", suffix: ".swift")
    }
}
