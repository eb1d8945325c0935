import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// What cannot be written leaves everything as it was.
@Suite struct OutputFailureTests {
    private let folder: TemporaryFolder
    private let files = [
        GeneratedFile(path: "A.swift", text: "new a"),
        GeneratedFile(path: "New/Folder/B.swift", text: "new b"),
        GeneratedFile(path: "Z.swift", text: "new z"),
    ]

    init() throws {
        folder = try TemporaryFolder()
    }

    private func expectFailure(_ output: String, _ files: [GeneratedFile], message: String) throws {
        let before = try folder.state()
        let location = SourceLocation(path: "generator.yaml", line: 2, column: 9)
        let error = #expect(throws: DiagnosticsError.self) {
            try OutputFolder(path: folder(output), location: location).write(files)
        }
        #expect(error?.short == ["2:9 unwritable-output"])
        #expect(error?.diagnostics.first?.message == message)
        #expect(try folder.state() == before)
    }

    @Test func anOutputThatIsAFile() throws {
        try folder.write("a file", to: "out")
        try expectFailure("out", files, message: "cannot write below \(folder("out")): Not a directory")
    }

    @Test func anOutputBelowAFile() throws {
        try folder.write("a file", to: "file")
        try expectFailure("file/deep/out", files, message: "cannot access \(folder("file/deep/out")): Not a directory")
    }

    @Test func aNameThatIsTooLong() throws {
        try folder.write("old a", to: "out/A.swift")
        let name = String(repeating: "x", count: 300)
        try expectFailure(
            "out",
            files + [GeneratedFile(path: name, text: "")],
            message: "cannot access \(folder("out"))/\(name): File name too long"
        )
    }

    @Test func aFolderInThePlaceOfAFile() throws {
        try folder.write("mine", to: "out/Z.swift/mine")
        try folder.write("old a", to: "out/A.swift")
        try expectFailure("out", files, message: "cannot write \(folder("out/Z.swift")): Is a directory")
    }

    @Test func aFileInThePlaceOfAFolder() throws {
        try folder.write("mine", to: "out/New")
        try expectFailure("out", files, message: "cannot write below \(folder("out/New")): Not a directory")
    }

    /// The plan cannot foresee what others do in between: here a folder takes a file's place after it was made.
    @Test func aFailureHalfWayIsUndone() throws {
        try folder.write("old a", to: "out/A.swift")
        let output = OutputFolder(path: folder("out"))
        let (plan, _) = try output.plan(for: files)
        try folder.write("theirs", to: "out/Z.swift/theirs")
        try folder.write("theirs", to: "out/New/theirs")
        let before = try folder.state()

        var transaction = OutputTransaction(folder: folder("out"))
        let error = #expect(throws: FileSystemError.self) { try transaction.perform(plan) }
        #expect(error?.message == "cannot write \(folder("out/Z.swift")): Is a directory")
        #expect(try folder.state() == before)
    }

    @Test func aRemovalThatFailsIsUndone() throws {
        try folder.write("old a", to: "out/A.swift")
        try folder.write("old gone", to: "out/Old/Gone.swift")
        try folder.write("theirs", to: "elsewhere.swift")
        try FileManager.default.createSymbolicLink(
            atPath: folder("out/Z.swift"),
            withDestinationPath: folder("elsewhere.swift")
        )
        let before = try folder.state()
        var plan = try OutputFolder(path: folder("out")).plan(for: files).plan
        plan.removed = ["Old/Gone.swift", "Old/NeverThere.swift"]
        var transaction = OutputTransaction(folder: folder("out"))
        #expect(throws: FileSystemError.self) { try transaction.perform(plan) }
        #expect(try folder.state() == before)
    }

    @Test func aNewFolderIsGoneAfterAFailure() throws {
        var plan = try OutputFolder(path: folder("a/b/out")).plan(for: files).plan
        plan.removed = ["NeverThere.swift"]
        var transaction = OutputTransaction(folder: folder("a/b/out"))
        #expect(throws: FileSystemError.self) { try transaction.perform(plan) }
        #expect(try folder.state().isEmpty)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "only Linux has /proc"))
    func aDiskThatCannotBeWritten() throws {
        let error = #expect(throws: DiagnosticsError.self) {
            try OutputFolder(path: "/proc/generator/out").write(files)
        }
        #expect(error?.diagnostics.first?.message == "cannot create /proc/generator: No such file or directory")
    }
}
