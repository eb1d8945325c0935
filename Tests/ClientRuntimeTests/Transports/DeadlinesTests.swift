import Testing

@testable import ClientRuntime

@Suite("Deadlines")
struct DeadlinesTests {
    private actor Record {
        private(set) var numbers: [Int] = []
        func append(_ number: Int) { numbers.append(number) }
    }

    /// Which are called back of those that end after so many milliseconds.
    private func ended(_ ends: [Int], removing removed: Set<Int> = []) async -> [Int] {
        let deadlines = Deadlines()
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
        let start = ContinuousClock.now
        for (number, end) in ends.enumerated() {
            let id = deadlines.add(start + .milliseconds(end)) { continuation.yield(number) }
            if removed.contains(number) { deadlines.remove(id) }
        }
        var numbers: [Int] = []
        for await number in stream {
            numbers.append(number)
            if numbers.count == ends.count - removed.count { break }
        }
        return numbers.sorted()
    }

    @Test("Each is called back, in whichever order they were added")
    func all() async {
        #expect(await ended([600, 200, 400, 1]) == [0, 1, 2, 3])
    }

    @Test("One that was removed is not")
    func removal() async {
        #expect(await ended([1, 200, 400], removing: [0, 1]) == [2])
    }

    @Test("One that is earlier than all others is not kept waiting by them")
    func earlier() async {
        let deadlines = Deadlines()
        let late = deadlines.add(.now + .seconds(600)) {}
        let start = ContinuousClock.now
        await withCheckedContinuation { continuation in
            _ = deadlines.add(start + .milliseconds(20)) { continuation.resume() }
        }
        #expect(ContinuousClock.now - start < .seconds(300))
        deadlines.remove(late)
    }

    @Test("Not one of many is forgotten or called back before its time")
    func many() async {
        let deadlines = Deadlines()
        let early = Record()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<500 {
                group.addTask {
                    let end = ContinuousClock.now + .milliseconds((number * 37) % 300)
                    await withCheckedContinuation { continuation in
                        _ = deadlines.add(end) { continuation.resume() }
                    }
                    if ContinuousClock.now < end { await early.append(number) }
                }
            }
        }
        #expect(await early.numbers.isEmpty)
    }

    @Test("Work that is done in time is not touched; work that is not is cancelled, and is a timeout")
    func timeout() async throws {
        #expect(try await Timeout(.seconds(60)).run { 1 } == 1)
        let error = await #expect(throws: APIError.self) {
            try await Timeout(.milliseconds(20)).run { try await Task.sleep(for: .seconds(600)) }
        }
        #expect(error?.kind == .timeout)
    }

    @Test("Who waits can be cancelled, which cancels the work, and is no timeout")
    func cancellation() async {
        let task = Task {
            try await Timeout(.seconds(600)).run { try await Task.sleep(for: .seconds(600)) }
        }
        task.cancel()
        let result = await task.result
        #expect(throws: CancellationError.self) { try result.get() }
    }
}
