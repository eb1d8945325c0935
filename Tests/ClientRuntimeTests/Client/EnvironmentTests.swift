import ClientRuntime
import Foundation
import Testing

@Suite("Environment variables")
struct EnvironmentTests {
    @Test("Values are trimmed, and blank ones count as unset")
    func trimming() {
        let variables = EnvironmentVariables(["A": " \t value with space \r\n", "B": " \n", "C": ""])
        #expect(variables["A"] == "value with space")
        #expect(variables["B"] == nil)
        #expect(variables["C"] == nil)
        #expect(variables["D"] == nil)
    }

    @Test("The environment of the process")
    func process() throws {
        let (name, value) = try #require(
            ProcessInfo.processInfo.environment.first {
                !$0.value.isEmpty && $0.value == $0.value.trimmingCharacters(in: .whitespacesAndNewlines)
            }
        )
        #expect(EnvironmentVariables.process[name] == value)
        #expect(EnvironmentVariables.process["NO_SUCH_VARIABLE_\(UInt64.random(in: 0...UInt64.max))"] == nil)
    }

    @Test("The environment is not read for what the initializer was given")
    func notRead() async throws {
        let transport = InMemoryTransport { _ in .empty() }
        let sample = SampleClient(
            bearerToken: "token-1", baseURL: "https://a.example",
            configuration: ClientConfiguration(
                transport: transport,
                environment: EnvironmentVariables { name in
                    if !["SAMPLE_LOG", "SAMPLE_WEBHOOK_SECRET"].contains(name) { Issue.record("\(name) was looked up") }
                    return nil
                }
            )
        )
        try await sample.pets.delete(petID: "1")
        #expect(await transport.requests.count == 1)
    }
}
