import CAllocations
import Customers
import Foundation

/// Makes the same call by the generated client and by hand, over a transport that answers at once.
///
/// ```
/// measure-calls ROUNDS CALLS     CPU seconds of each round, and allocations of a call, each way
/// ```
@main
enum MeasureCalls {
    static func main() async throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        guard numbers.count == 2 else { throw Misuse() }
        let transport = InstantTransport()
        let client = CustomersClient(bearerToken: "token", configuration: ClientConfiguration(transport: transport))
        let byHand = HandWrittenClient(transport: transport)

        let throughSDK: Call = { try await client.notes.createNote($0, customerID: "cus_1", notify: true) }
        let throughHand: Call = { try await byHand.createNote($0, customerID: "cus_1", notify: true) }
        try await repeated(1_000, throughSDK)
        try await repeated(1_000, throughHand)

        print("calls \(numbers[1])")
        for _ in 0..<numbers[0] {
            try await measure("sdk", numbers[1], throughSDK)
            try await measure("hand", numbers[1], throughHand)
        }
        guard allocations_are_counted() else { return }
        try await countAllocations("sdk", throughSDK)
        try await countAllocations("hand", throughHand)
    }

    typealias Call = @Sendable (NoteDraft) async throws -> Note

    private static func repeated(_ count: Int, _ call: Call) async throws {
        for number in 0..<count {
            let note = try await call(NoteDraft(text: "Call back on Monday", pinned: number % 2 == 0))
            guard note.id == "note_1" else { throw Misuse() }
        }
    }

    private static func measure(_ name: String, _ count: Int, _ call: Call) async throws {
        let (start, userStart) = (cpuSeconds(), userSeconds())
        try await repeated(count, call)
        print("\(name) \(cpuSeconds() - start)")
        print("\(name)-user \(userSeconds() - userStart)")
    }

    private static func countAllocations(_ name: String, _ call: Call) async throws {
        let calls = 1_000
        allocations_begin()
        try await repeated(calls, call)
        print("\(name)-allocations \(Double(allocations_end()) / Double(calls))")
    }

    struct Misuse: Error {}
}

/// The time that all threads of this process took so far, in the kernel too.
private func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The same without the kernel's part.
private func userSeconds() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}
