import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

@Suite struct OutputFolderTests {
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

    @Test func writesANewFolder() throws {
        let written = try output.write(files)
        let (summary, warnings) = (written.summary, written.warnings)
        #expect(summary == .init(files: 3, changed: 3))
        #expect(warnings.isEmpty)
        #expect(
            try folder.state(of: "parent/out").keys.sorted() == [
                ".generator-lock.json", "Package.swift", "Sources", "Sources/A", "Sources/A/A.swift",
                "Sources/A/Models",
                "Sources/A/Models/B.swift",
            ]
        )
        #expect(try folder.text(of: "parent/out/Sources/A/A.swift") == "let a = 1\n")
    }

    @Test func touchesNothingWhenNothingDiffers() throws {
        _ = try output.write(files)
        let before = try folder.state()
        let summary = try output.write(files).summary
        #expect(summary == .init(files: 3, changed: 0))
        #expect(try folder.state() == before)
    }

    @Test func touchesOnlyWhatDiffers() throws {
        _ = try output.write(files)
        let before = try folder.state(of: "parent/out")
        var changed = files
        changed[1].bytes = Array("let a = 2\n".utf8)
        let summary = try output.write(changed).summary
        #expect(summary == .init(files: 3, changed: 1))
        let after = try folder.state(of: "parent/out")
        #expect(
            after.filter { before[$0.key] != $0.value }.keys.sorted() == [".generator-lock.json", "Sources/A/A.swift"]
        )
        #expect(try folder.text(of: "parent/out/Sources/A/A.swift") == "let a = 2\n")
    }

    @Test func neverReplacesAFileOfSomebodyElse() throws {
        try folder.write("// mine", to: "parent/out/Package.swift")
        try folder.write("let a = 1\n", to: "parent/out/Sources/A/A.swift")
        let before = try folder.state()
        let error = #expect(throws: DiagnosticsError.self) { _ = try output.write(files) }
        // The other file already is what it is to be: nothing of it would be lost.
        #expect(error?.diagnostics.map(\.code) == ["foreign-file"])
        #expect(error?.diagnostics.first?.location?.path.hasSuffix("parent/out/Package.swift") == true)
        #expect(try folder.state() == before)
    }

    @Test func restoresWhatWasDeleted() throws {
        _ = try output.write(files)
        try FileManager.default.removeItem(atPath: folder("parent/out/Sources/A/Models"))
        let summary = try output.write(files).summary
        #expect(summary == .init(files: 3, changed: 1))
        #expect(try folder.text(of: "parent/out/Sources/A/Models/B.swift") == "let b = 1\n")
    }

    @Test func removesWhatIsNoLongerGeneratedAndNothingElse() throws {
        _ = try output.write(files)
        try folder.write("mine", to: "parent/out/Sources/A/Mine.swift")
        let written = try output.write([files[0]])
        let (summary, warnings) = (written.summary, written.warnings)
        #expect(summary == .init(files: 1, changed: 2))
        #expect(warnings.isEmpty)
        #expect(!folder.exists("parent/out/Sources/A/A.swift"))
        #expect(!folder.exists("parent/out/Sources/A/Models"), "a folder that became empty goes")
        #expect(try folder.text(of: "parent/out/Sources/A/Mine.swift") == "mine")
    }

    @Test func keepsAnUnwantedFileThatWasEdited() throws {
        _ = try output.write(files)
        try folder.write("edited", to: "parent/out/Sources/A/A.swift")
        let written = try output.write([files[0]])
        let (summary, warnings) = (written.summary, written.warnings)
        #expect(summary == .init(files: 1, changed: 1))
        #expect(warnings.all.map(\.code) == ["edited-file"])
        #expect(try folder.text(of: "parent/out/Sources/A/A.swift") == "edited")
        // It is no longer in the lock file: from now on it is the user's.
        #expect(try output.write([files[0]]).warnings.isEmpty)
    }

    @Test func neverRemovesWhatALockFileOfSomebodyElseNames() throws {
        try folder.write("mine", to: "parent/mine.txt")
        let hash = LockFile.hash(of: Array("mine".utf8))
        try folder.write(
            #"{"version": 2, "generator": "1.0.0", "settings": "", "inputs": {}, "files": {"../mine.txt": "\#(hash)"}}"#,
            to: "parent/out/.generator-lock.json"
        )
        let warnings = try output.write(files).warnings
        #expect(warnings.all.map(\.code) == ["damaged-lock-file"])
        #expect(warnings.all.map(\.severity) == [.warning])
        #expect(folder.exists("parent/mine.txt"))
        #expect(try output.write(files).warnings.isEmpty, "the lock file is a good one again")
    }

    @Test func neverRemovesThroughASymbolicLink() throws {
        _ = try output.write(files)
        try folder.write("let a = 1\n", to: "elsewhere/A.swift")
        try FileManager.default.removeItem(atPath: folder("parent/out/Sources/A"))
        try FileManager.default.createSymbolicLink(
            atPath: folder("parent/out/Sources/A"),
            withDestinationPath: folder("elsewhere")
        )
        _ = try output.write([files[0]])
        #expect(folder.exists("elsewhere/A.swift"))
    }

    @Test func neverWritesThroughASymbolicLink() throws {
        try folder.write("theirs", to: "elsewhere/A/A.swift")
        try folder.write("x", to: "parent/out/x")
        try FileManager.default.createSymbolicLink(
            atPath: folder("parent/out/Sources"),
            withDestinationPath: folder("elsewhere")
        )
        let before = try folder.state()
        let error = #expect(throws: DiagnosticsError.self) { try output.write(files) }
        #expect(error?.short == ["unwritable-output"])
        #expect(try folder.state() == before)
    }

    @Test func replacesALinkWithAFile() throws {
        try folder.write("theirs", to: "elsewhere.swift")
        try folder.write("x", to: "parent/out/x")
        try FileManager.default.createSymbolicLink(
            atPath: folder("parent/out/Package.swift"),
            withDestinationPath: folder("elsewhere.swift")
        )
        _ = try output.write(files)
        #expect(try folder.text(of: "elsewhere.swift") == "theirs")
        #expect(try folder.text(of: "parent/out/Package.swift") == "// 1\n")
    }

    @Test func followsALinkThatIsTheOutputFolderItself() throws {
        try folder.write("x", to: "real/x")
        try folder.write("x", to: "parent/x")
        try FileManager.default.createSymbolicLink(atPath: folder("parent/out"), withDestinationPath: folder("real"))
        _ = try output.write(files)
        #expect(try folder.text(of: "real/Package.swift") == "// 1\n")
        let before = try folder.state()
        #expect(try output.write(files).summary.changed == 0)
        #expect(try folder.state() == before)
    }

    @Test(arguments: ["../a", "/a", "a/../../b", ".generator-lock.json"])
    func refusesPathsThatLeadElsewhere(path: String) throws {
        let error = #expect(throws: DiagnosticsError.self) {
            try output.write(files + [GeneratedFile(path: path, text: "")])
        }
        #expect(error?.short == ["impossible-output-path"])
        #expect(!folder.exists("parent"))
    }

    @Test func refusesTwoFilesOfOneName() throws {
        let error = #expect(throws: DiagnosticsError.self) {
            try output.write(files + [GeneratedFile(path: "sources/a/a.swift", text: "")])
        }
        #expect(error?.short == ["impossible-output-path"])
        #expect(!folder.exists("parent"))
    }
}
