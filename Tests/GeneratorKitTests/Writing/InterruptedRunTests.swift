import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// A run may come to its end between any two of its steps.
@Suite struct InterruptedRunTests {
    private let folder: TemporaryFolder
    private var output: OutputFolder { OutputFolder(path: folder("out")) }
    private let old = [
        GeneratedFile(path: "Package.swift", text: "// 1\n"),
        GeneratedFile(path: "Sources/A/A.swift", text: "let a = 1\n"),
        GeneratedFile(path: "Sources/Gone/B.swift", text: "let b = 1\n"),
        GeneratedFile(path: "Sources/Gone/C.swift", text: "let c = 1\n"),
    ]
    private let new = [
        GeneratedFile(path: "Package.swift", text: "// 2\n"),
        GeneratedFile(path: "Sources/A/A.swift", text: "let a = 2\n"),
        GeneratedFile(path: "Sources/New/Deep/D.swift", text: "let d = 2\n"),
        GeneratedFile(path: "Sources/A/Link.swift", text: "let link = 2\n"),
    ]
    /// Folders, files, removals, and the lock file.
    private static let stepCount = 2 + 4 + 1 + 2

    init() throws {
        folder = try TemporaryFolder()
        _ = try output.write(old)
        try folder.write("mine", to: "out/Sources/A/Mine.swift")
        try folder.write("theirs", to: "elsewhere.swift")
        try FileManager.default.createSymbolicLink(
            atPath: folder("out/Sources/A/Link.swift"),
            withDestinationPath: folder("elsewhere.swift")
        )
    }

    private func recover() throws -> [String] {
        try output.locked { () throws(DiagnosticsError) in try output.recover() }.all.map(\.code)
    }

    private func prepared() throws -> (transaction: OutputTransaction, steps: [OutputTransaction.Step]) {
        var transaction = OutputTransaction(folder: folder("out"))
        try transaction.prepare(output.plan(for: new).plan)
        return (transaction, transaction.steps)
    }

    @Test(arguments: 0...stepCount, [true, false])
    func whatIsNotFinishedIsPutBack(count: Int, hasHardLinks: Bool) throws {
        let before = try folder.state()
        let (transaction, steps) = try prepared()
        #expect(steps.count == Self.stepCount)
        if !hasHardLinks {
            let staging = folder("out/\(OutputJournal.folderName)")
            for name in try FileManager.default.contentsOfDirectory(atPath: staging) where name.hasPrefix("old-") {
                try FileManager.default.removeItem(atPath: "\(staging)/\(name)")
            }
        }
        for step in steps.prefix(count) { try transaction.perform(step) }
        #expect(output.isInterrupted)
        #expect(try recover() == ["interrupted-run"])
        #expect(try folder.state() == before)
        #expect(try recover().isEmpty)
    }

    @Test func whatIsFinishedStays() throws {
        let (transaction, steps) = try prepared()
        for step in steps { try transaction.perform(step) }
        try transaction.commit()
        #expect(try recover().isEmpty)
        #expect(!folder.exists("out/\(OutputJournal.folderName)"))
        #expect(!folder.exists("out/Sources/Gone"))
        #expect(try folder.text(of: "out/Sources/A/Mine.swift") == "mine")
        let before = try folder.state()
        #expect(try output.write(new).summary.changed == 0)
        #expect(try folder.state() == before)
    }

    @Test func whatWasNotBegunLeavesNothing() throws {
        let before = try folder.state()
        try folder.write("let", to: "out/\(OutputJournal.folderName)/new-0")
        try folder.write("{\"written\": [", to: "out/\(OutputJournal.folderName)/journal.json.part")
        #expect(try recover().isEmpty)
        #expect(try folder.state() == before)
    }

    /// Putting back may be interrupted itself.
    @Test func whatIsPutBackInPartIsPutBackWholly() throws {
        let before = try folder.state()
        let (transaction, steps) = try prepared()
        for step in steps { try transaction.perform(step) }
        let staging = OutputStaging(folder: folder("out"))
        let journal = try #require(OutputJournal(FileSystem.read(staging.journal)))
        try staging.putBack(journal)
        #expect(try recover() == ["interrupted-run"])
        #expect(try folder.state() == before)
    }

    @Test func theNextRunPutsBackAndGoesOn() throws {
        let (transaction, steps) = try prepared()
        for step in steps.prefix(5) { try transaction.perform(step) }
        let written = try output.write(old)
        #expect(written.warnings.all.map(\.code) == ["interrupted-run"])
        #expect(written.summary.changed == 0)
        #expect(try folder.text(of: "out/Package.swift") == "// 1\n")
        #expect(!folder.exists("out/Sources/New"))
    }

    @Test func whatWasEditedSinceStays() throws {
        let (transaction, steps) = try prepared()
        for step in steps { try transaction.perform(step) }
        try folder.write("edited", to: "out/Package.swift")
        try folder.write("written anew", to: "out/Sources/Gone/B.swift")
        #expect(try recover() == ["interrupted-run"])
        #expect(try folder.text(of: "out/Package.swift") == "edited")
        #expect(try folder.text(of: "out/Sources/Gone/B.swift") == "written anew")
        #expect(try folder.text(of: "out/Sources/A/A.swift") == "let a = 1\n")
        let error = #expect(throws: DiagnosticsError.self) { try output.write(new) }
        #expect(error?.diagnostics.map(\.code).contains("edited-file") == true)
    }

    @Test(arguments: [
        "", #"{"written": [], "removed": ["../elsewhere.swift"], "folders": []}"#,
        #"{"written": [{"path": "/etc/passwd", "hash": ""}], "removed": [], "folders": []}"#,
    ])
    func aJournalOfSomebodyElseIsNotFollowed(text: String) throws {
        try folder.write(text, to: "out/\(OutputJournal.folderName)/journal.json")
        let before = try folder.state()
        let error = #expect(throws: DiagnosticsError.self) { try output.write(new) }
        #expect(error?.diagnostics.map(\.code) == ["damaged-journal"])
        #expect(try folder.state() == before)
    }

    @Test func aJournalIsReadAsItWasWritten() throws {
        var journal = OutputJournal()
        journal.written = [.init(path: "a b/Ü.swift", hash: "0"), .init(path: LockFile.name, hash: "1")]
        journal.removed = ["x"]
        journal.folders = ["a b"]
        #expect(OutputJournal(Array(journal.text.utf8)) == journal)
        #expect(OutputJournal(Array(OutputJournal().text.utf8)) == OutputJournal())
    }
}
