import Foundation
import TestSupport
import Testing

/// Where there is no room for the new, the old stays.
@Suite struct FullDiskTests {
    /// A limit on the size of files is a disk that is full for all that is larger.
    @Test(arguments: [1, 16])
    func filesThatCannotBeWritten(blocks: Int) async throws {
        let herd = try await Herd()
        let folder = herd.folder
        #expect(try await folder.generator("generate", Herd.old, "--output", "sdk").status == 0)
        for output in ["sdk", "empty"] {
            let before = try folder.state()
            let script = "trap '' XFSZ; ulimit -f \(blocks); exec \"$1\" generate new.yaml --output \(output)"
            let program = GeneratorRun.program.path(percentEncoded: false)
            let run = try await ProgramRun(URL(filePath: "/bin/sh"), ["-c", script, "sh", program], in: folder.path)
            #expect(run.status == 1)
            #expect(run.output.contains("error: cannot write \(output)/.generator-staging/"), "\(run.output)")
            #expect(run.output.contains("File too large [unwritable-output]"))
            #expect(try folder.state() == before)
        }
    }

    /// Only root may mount a disk of its own.
    @Test(.enabled(if: FullDiskTests.canMount, "a disk in memory can only be mounted by root, on Linux"))
    func aDiskThatIsFull() async throws {
        let herd = try await Herd()
        let folder = herd.folder
        try FileManager.default.createDirectory(atPath: folder("disk"), withIntermediateDirectories: true)
        let mount = try await ProgramRun(
            ProgramRun.tool("mount"),
            ["-t", "tmpfs", "-o", "size=16m", "tmpfs", folder("disk")],
            in: folder.path
        )
        // Some containers have a root that may not even do that.
        guard mount.status == 0 else { return }
        var ends: [String: Int] = [:]
        do {
            for kilobytes in stride(from: 0, through: 2400, by: 400) {
                let end = try await fill(folder, leaving: kilobytes, herd)
                ends[end, default: 0] += 1
            }
        } catch {
            Issue.record(error)
        }
        let unmounted = try await ProgramRun(ProgramRun.tool("umount"), [folder("disk")], in: folder.path)
        #expect(unmounted.status == 0, "\(unmounted.output)")
        #expect(ends[Herd.old, default: 0] > 0 && ends[Herd.new, default: 0] > 0, "\(ends)")
    }

    /// - Returns: whose SDK is on the disk in the end.
    private func fill(_ folder: TemporaryFolder, leaving kilobytes: Int, _ herd: Herd) async throws -> String {
        try? FileManager.default.removeItem(atPath: folder("disk/filler"))
        let fresh = try await folder.generator("generate", Herd.old, "--output", "disk/sdk")
        #expect(fresh.status == 0, "\(fresh.errors)")
        let attributes = try FileManager.default.attributesOfFileSystem(forPath: folder("disk"))
        let free = (attributes[.systemFreeSize] as? NSNumber)?.intValue ?? 0
        try folder.write([UInt8](repeating: 1, count: max(0, free - kilobytes * 1024)), to: "disk/filler")

        let run = try await folder.generator("generate", Herd.new, "--output", "disk/sdk")
        let left = try herd.document(of: "disk/sdk")
        #expect(left == (run.status == 0 ? Herd.new : Herd.old), "with \(kilobytes) KB: \(run.errors)")
        if run.status != 0 { #expect(run.errors.contains("No space left on device"), "\(run.errors)") }
        #expect(!folder.exists("disk/sdk/.generator-staging"))
        return left ?? "neither"
    }

    private static var canMount: Bool {
        #if os(Linux)
        geteuid() == 0
        #else
        false
        #endif
    }
}
