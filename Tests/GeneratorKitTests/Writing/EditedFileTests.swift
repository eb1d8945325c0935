import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// What somebody wrote by hand is theirs.
@Suite struct EditedFileTests {
    private let folder: TemporaryFolder
    private var output: OutputFolder { OutputFolder(path: folder("parent/out")) }
    private let files = [
        GeneratedFile(path: "Package.swift", text: "// 1\n"),
        GeneratedFile(path: "Sources/A/A.swift", text: "let a = 1\n"),
        GeneratedFile(path: "Sources/A/Models/B.swift", text: "let b = 1\n"),
    ]

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func neverReplacesWhatWasEdited() throws {
        _ = try output.write(files)
        try folder.write("// 1\n// mine\n", to: "parent/out/Package.swift")
        try folder.write("let a = 2\n", to: "parent/out/Sources/A/A.swift")
        let before = try folder.state()
        let error = #expect(throws: DiagnosticsError.self) { try output.write(files) }
        #expect(error?.short == ["2:1 edited-file", "1:9 edited-file"])
        #expect(error?.diagnostics.first?.location?.path.hasSuffix("parent/out/Package.swift") == true)
        #expect(try folder.state() == before)
    }

    @Test func replacesWhatWasEditedWhenToldTo() throws {
        _ = try output.write(files)
        try folder.write("edited", to: "parent/out/Package.swift")
        let summary = try output.write(files, replacingAll: true).summary
        #expect(summary == .init(files: 3, changed: 1))
        #expect(try folder.text(of: "parent/out/Package.swift") == "// 1\n")
        try folder.write("edited", to: "parent/out/Package.swift")
        try FileManager.default.removeItem(atPath: folder("parent/out/.generator-lock.json"))
        _ = try output.write(files, replacingAll: true)
        #expect(try folder.text(of: "parent/out/Package.swift") == "// 1\n")
    }

    /// An edit that makes a file what it is to be is none.
    @Test func anEditMayForestallTheRun() throws {
        _ = try output.write(files)
        var changed = files
        changed[0].bytes = Array("// 2\n".utf8)
        try folder.write("// 2\n", to: "parent/out/Package.swift")
        #expect(try output.write(changed).summary == .init(files: 3, changed: 0))
        changed[0].bytes = Array("// 3\n".utf8)
        #expect(try output.write(changed).summary == .init(files: 3, changed: 1))
    }

    @Test func protectedFilesAreNeitherWrittenNorRemoved() throws {
        _ = try output.write(files)
        try folder.write("mine", to: "parent/out/Sources/A/A.swift")
        let protected = try ProtectedFiles(patterns: [#require(PathPattern("Sources/A/*.swift"))])
        let keeping = OutputFolder(path: output.path, location: nil, protected: protected)
        let summary = try keeping.write([files[0], files[2]]).summary
        #expect(summary == .init(files: 2, changed: 0))
        #expect(try folder.text(of: "parent/out/Sources/A/A.swift") == "mine")
        // From then on it is a file like any other of the user's.
        let error = #expect(throws: DiagnosticsError.self) { try output.write(files) }
        #expect(error?.short == ["1:1 foreign-file"])
    }
}
