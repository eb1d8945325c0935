import Foundation
import TestSupport
import Testing

/// The program may be killed at any moment: what it leaves is wholly old or wholly new, as soon as the next run has looked
/// at it. Between two of its steps, which a run has a few milliseconds for, it tells so itself.
@Suite struct KillTests {
    /// `make kill-test` kills more often.
    private static let count = ProcessInfo.processInfo.environment["KILL_TEST_RUNS"].flatMap(Int.init) ?? 15

    private static let journal = "sdk/.generator-staging/journal.json"

    /// Kills the program after a while, or a while after it has begun to move files.
    private static let script = """
        "$1" generate new.yaml --output sdk >/dev/null 2>&1 &
        pid=$!
        if [ "$2" = journal ]; then
            while [ ! -e \(journal) ] && kill -0 $pid 2>/dev/null; do :; done
        else
            sleep "$2"
        fi
        kill -s "$3" $pid 2>/dev/null
        wait $pid
        """

    private func interrupt(_ folder: TemporaryFolder, at moment: String, with signal: String) async throws {
        let program = GeneratorRun.program.path(percentEncoded: false)
        let arguments = ["-c", Self.script, "sh", program, moment, signal]
        _ = try await ProgramRun(URL(filePath: "/bin/sh"), arguments, in: folder.path)
    }

    @Test func aKilledRunLeavesTheOldOrTheNew() async throws {
        let herd = try await Herd()
        let folder = herd.folder
        #expect(try await folder.generator("generate", Herd.old, "--output", "sdk").status == 0)
        // As long as the last run has taken that nobody killed, whatever else the machine does.
        var duration = 0.2
        var ends: [String: Int] = [:]
        for number in 0..<Self.count {
            let moment = number % 3 == 0 ? "journal" : String(format: "%.4f", Double.random(in: 0...duration * 1.2))
            try await interrupt(folder, at: moment, with: "KILL")

            let isBetween = folder.exists(Self.journal)
            let left = try herd.document(of: "sdk")
            let isStaged = folder.exists("sdk/.generator-staging")
            #expect(left != nil || isStaged, "killed at \(moment), and nothing tells of it")

            let check = try await folder.generator("check", Herd.new, "--output", "sdk", "--quiet")
            let found = try herd.document(of: "sdk")
            #expect(found == (check.status == 0 ? Herd.new : Herd.old), "killed at \(moment): \(check.errors)")
            #expect(check.errors.contains("[interrupted-run]") == isBetween)
            ends[isBetween ? "between" : found ?? "?", default: 0] += 1

            let start = ContinuousClock.now
            let run = try await folder.generator("generate", Herd.old, "--output", "sdk", "--force")
            duration = (ContinuousClock.now - start) / Duration.seconds(1)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try herd.document(of: "sdk") == Herd.old)
        }
        print("\(Self.count) runs killed: \(ends.sorted { $0.key < $1.key })")
    }

    /// What asks a program to end, as Control-C does, waits until everything is in its place.
    @Test(arguments: ["TERM", "HUP"])
    func anInterruptedRunLeavesNothingToPutBack(signal: String) async throws {
        let herd = try await Herd()
        let folder = herd.folder
        #expect(try await folder.generator("generate", Herd.old, "--output", "sdk").status == 0)
        try await interrupt(folder, at: "journal", with: signal)
        // The journal is there for some milliseconds: a slow shell may have missed it, and seen the end of the run.
        #expect(try herd.document(of: "sdk") == Herd.new)
        #expect(!folder.exists("sdk/.generator-staging"))
    }

    @Test func severalAtOnceTakeTurns() async throws {
        let herd = try await Herd()
        try await withThrowingTaskGroup(of: GeneratorRun.self) { group in
            for number in 0..<8 {
                let document = number % 2 == 0 ? Herd.old : Herd.new
                let folder = herd.folder
                group.addTask { try await folder.generator("generate", document, "--output", "deep/er/sdk") }
            }
            for try await run in group { #expect(run.status == 0, "\(run.errors)") }
        }
        #expect(try herd.document(of: "deep/er/sdk") != nil)
    }
}
