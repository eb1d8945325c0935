#if os(Linux)
import ClientRuntime
import Foundation
import Testing

/// Measured by `make bench-streams` in a process of its own, as other tests would count too.
@Suite(
    "What streams take of memory",
    .serialized,
    .enabled(if: ProcessInfo.processInfo.environment["BENCH_STREAMS"] != nil)
)
struct StreamMemory {
    /// The resident memory of this process in KiB: `VmRSS` for now, `VmHWM` for the most since the last reset.
    private func memory(_ name: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(name) })
        return try #require(Int(line.filter(\.isNumber)))
    }

    private func measure(_ name: String, work: () async throws -> Void) async throws -> Int {
        // Lets the peak begin anew (proc(5), clear_refs).
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let before = try memory("VmRSS")
        let start = ContinuousClock.now
        try await work()
        let peak = try memory("VmHWM")
        print("\(name): \((peak - before) / 1024) MiB above \(before / 1024) MiB, \(ContinuousClock.now - start)")
        return peak - before
    }

    private let length = 1 << 30

    /// Makes what is made once.
    private func warmUp(_ kind: TransportKind) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            _ = try await kind.transport.send(.put, body: HTTPBody("x"), to: server).1.bytes()
        }
    }

    @Test("A download of 1 GB", arguments: TransportKind.allCases)
    func download(kind: TransportKind) async throws {
        try await warmUp(kind)
        let head = FaultStep.send("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n")
        let peak = try await FaultServer.run(head, .sendFiller(length)) { server in
            try await measure("1 GB down, \(kind.testDescription)") {
                var count = 0
                for try await piece in try await kind.transport.send(to: server).1 { count += piece.count }
                #expect(count == length)
            }
        }
        #expect(peak < 50 << 10)
    }

    @Test("An upload of 1 GB", arguments: TransportKind.allCases)
    func upload(kind: TransportKind) async throws {
        try await warmUp(kind)
        let piece = [UInt8](repeating: 7, count: 1 << 16)
        let given = Shared(0)
        let pieces = AsyncStream<[UInt8]> { [length] in
            let count = given.withLock { count in
                count += piece.count
                return count
            }
            return count <= length ? piece : nil
        }
        let peak = try await FaultServer.run(.countContent, .respond()) { server in
            try await measure("1 GB up, \(kind.testDescription)") {
                _ = try await kind.transport.send(.put, body: HTTPBody(pieces, length: length), to: server)
            }
        }
        #expect(peak < 50 << 10)
    }

    @Test("10,000 calls one after the other", arguments: TransportKind.allCases)
    func calls(kind: TransportKind) async throws {
        try await FaultServer.run(.readContent, .respond()) { server in
            func calls(_ count: Int) async throws {
                for _ in 0..<count {
                    _ = try await kind.transport.send(.post, body: HTTPBody("{}"), to: server).1.bytes()
                }
            }
            try await calls(2_000)
            let growth = try await measure("10,000 calls, \(kind.testDescription)") { try await calls(10_000) }
            // The server keeps the heads of the requests, which is some of it.
            #expect(growth < 16 << 10)
        }
    }
}
#endif
