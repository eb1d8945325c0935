import Foundation
import TestSupport
import Testing

@testable import generator

/// What is said while one waits, to those who look.
@Suite struct ProgressTests {
    @Test func nothingIsShownBeforeItIsDue() {
        var text = ProgressText()
        #expect(text.text(for: .stage(.reading), columns: 80) == nil)
        #expect(text.text(for: .end, columns: 80) == nil)
    }

    @Test func theStageIsRewrittenInPlace() {
        var text = ProgressText()
        #expect(text.text(for: .isDue, columns: 80) == nil)
        #expect(text.text(for: .stage(.reading), columns: 80) == "\rreading the document…\u{1B}[K")
        #expect(text.text(for: .stage(.writing), columns: 80) == "\rwriting the files…\u{1B}[K")
        #expect(text.text(for: .end, columns: 80) == "\r\u{1B}[K")
    }

    @Test func itStaysOnOneLine() {
        var text = ProgressText()
        _ = text.text(for: .isDue, columns: 12)
        #expect(text.text(for: .stage(.reading), columns: 12) == "\rreading the\u{1B}[K")
    }

    /// Gives a program a terminal of its own, and a document that it has to wait for. What the terminal gets is printed.
    private static let terminal = """
        import os, subprocess, sys, threading, time
        os.mkfifo("api.yaml")
        master, slave = os.openpty()
        streams = {"pty": dict(stdout=slave, stderr=slave), "pipe": dict(stdout=slave, stderr=subprocess.PIPE)}[sys.argv[1]]
        program = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, **streams)
        os.close(slave)
        shown = b""
        def read():
            global shown
            try:
                while True:
                    shown += os.read(master, 4096)
            except OSError:
                pass
        reader = threading.Thread(target=read)
        reader.start()
        fifo = open("api.yaml", "w")
        end = time.time() + float(os.environ["PATIENCE"])
        while time.time() < end and b"reading" not in shown:
            time.sleep(0.02)
        fifo.write("openapi: 3.1.0\\ninfo: { title: a, version: '1' }\\npaths: {}\\n")
        fifo.close()
        errors = program.communicate()[1] or b""
        reader.join()
        sys.stdout.buffer.write(shown + errors)
        """

    private static func shown(on stream: String, environment: [String: String?] = [:]) async throws -> String {
        let folder = try TemporaryFolder()
        let program = GeneratorRun.program.path(percentEncoded: false)
        // Where it is to be seen, it is waited for; where it is not, a little more than it takes to be due.
        let defaults: [String: String?] = ["TERM": "xterm", "CI": nil, "PATIENCE": "1.2"]
        let run = try await ProgramRun(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-c", terminal, stream, program, "validate", "api.yaml"],
            in: folder.path,
            environment: defaults.merging(environment) { $1 }
        )
        #expect(run.output.contains("0 errors, 0 warnings"), "\(run.output)")
        return run.output
    }

    @Test func aTerminalShowsItAndTakesItAway() async throws {
        let shown = try await Self.shown(on: "pty", environment: ["PATIENCE": "60"])
        #expect(shown.hasPrefix("\rreading the document…\u{1B}[K"))
        #expect(shown.hasSuffix("\r\u{1B}[K0 errors, 0 warnings\r\n"))
    }

    @Test(arguments: [("CI", "true"), ("TERM", "dumb")])
    func whereItIsNotWantedItIsNotShown(name: String, value: String) async throws {
        let shown = try await Self.shown(on: "pty", environment: [name: value])
        #expect(shown == "0 errors, 0 warnings\r\n")
    }

    @Test func aPipeGetsNothing() async throws {
        #expect(try await Self.shown(on: "pipe") == "0 errors, 0 warnings\r\n")
    }
}
