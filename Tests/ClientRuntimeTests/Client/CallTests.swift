import ClientRuntime
import Testing

@Suite("Time and cancellation")
struct CallTests {
    @Test("A transport that never answers is a timeout")
    func timeout() async throws {
        let transport = InMemoryTransport { _ in
            try await Task.sleep(for: .seconds(600))
            return .empty()
        }
        let error = await #expect(throws: APIError.self) {
            try await SampleClient(timeout: .milliseconds(50), transport: transport).pets.delete(petID: "1")
        }
        #expect(error?.kind == .timeout)
        #expect(error?.message.contains("0.05") == true)
    }

    @Test("The longest time there is overflows nothing")
    func longTimeout() async throws {
        let transport = InMemoryTransport { _ in .empty() }
        let sample = SampleClient(timeout: .seconds(Int64.max), transport: transport)
        try await sample.pets.delete(petID: "1")
        #expect(await transport.requests.count == 1)
    }

    @Test("A call in a cancelled task sends nothing")
    func cancelledBefore() async throws {
        let transport = InMemoryTransport { _ in .empty() }
        let call = Task {
            while !Task.isCancelled { await Task.yield() }
            try await SampleClient(transport: transport).pets.delete(petID: "1")
        }
        call.cancel()
        let error = await #expect(throws: APIError.self) { try await call.value }
        #expect(error?.kind == .cancelled)
        #expect(error?.underlying is CancellationError)
        #expect(await transport.requests.isEmpty)
    }

    @Test("A call that is cancelled while it waits ends at once, whatever the transport throws then")
    func cancelledDuring() async throws {
        struct Interrupted: Error {}
        let transport = InMemoryTransport { _ in
            do { try await Task.sleep(for: .seconds(600)) } catch { throw Interrupted() }
            return .empty()
        }
        let call = Task { try await SampleClient(transport: transport).pets.delete(petID: "1") }
        while await transport.requests.isEmpty { await Task.yield() }
        call.cancel()
        let error = await #expect(throws: APIError.self) { try await call.value }
        #expect(error?.kind == .cancelled)
    }

    @Test("A transport's own errors keep their kind, and learn the operation")
    func transportErrors() async {
        let transport = InMemoryTransport { _ in throw APIError(kind: .timeout, message: "no answer") }
        let error = await #expect(throws: APIError.self) {
            try await SampleClient(transport: transport).pets.delete(petID: "1")
        }
        #expect(error?.kind == .timeout)
        #expect(error?.description == "no answer")
        #expect(error?.operationID == "deletePet")
    }
}
