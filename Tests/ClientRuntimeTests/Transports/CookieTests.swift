import ClientRuntime
import Testing

@Suite("Cookies, over each transport", .timeLimit(.minutes(2)))
struct CookieTests {
    @Test("All cookies of a request are in one field", arguments: TransportKind.allCases)
    func oneField(kind: TransportKind) async throws {
        try await FaultServer.run(.respond()) { server in
            var fields: HTTPFields = [.xA: "1"]
            fields[.cookie] = "a=1; b=2; c=3"
            _ = try await kind.transport.send(fields: fields, to: server)
            let request = try #require(server.state.requests.last)
            #expect(request.fields["cookie"] == "a=1; b=2; c=3")
            #expect(request.fields["x-a"] == "1")
        }
    }
}
