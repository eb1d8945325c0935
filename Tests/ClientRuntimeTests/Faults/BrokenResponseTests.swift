import ClientRuntime
import Testing

@Suite("Broken responses, over each transport", .timeLimit(.minutes(2)))
struct BrokenResponseTests {
    private static let ok = "HTTP/1.1 200 OK\r\n"

    /// Sends a request to a server that does this, and reads all of the answer.
    private func outcome(_ kind: TransportKind, _ steps: [FaultStep]) async throws -> Result<String, APIError> {
        try await FaultServer.run({ _ in steps }) { server in
            do {
                let (_, body) = try await kind.transport.send(path: "/secret-path?key=secret", to: server)
                return .success(try await body.text())
            } catch let error as APIError {
                #expect(!error.description.contains("secret"))
                return .failure(error)
            }
        }
    }

    @Test(
        "A connection that ends before the head is a failed connection",
        arguments: TransportKind.allCases,
        [
            [.close], [.reset],
        ] as [[FaultStep]]
    )
    func beforeHead(kind: TransportKind, steps: [FaultStep]) async throws {
        guard case .failure(let error) = try await outcome(kind, steps) else { return #expect(Bool(false)) }
        #expect(error.kind == .connection)
        #expect(error.status == nil)
    }

    @Test("A connection that ends before the request is read is a failed connection", arguments: TransportKind.allCases)
    func beforeRequest(kind: TransportKind) async throws {
        try await FaultServer.run(onAccept: { _ in [.reset] }, { _ in [] }) { server in
            let error = await #expect(throws: APIError.self) { try await kind.makeTransport().send(to: server) }
            #expect(error?.kind == .connection)
        }
    }

    /// Foundation outside of Darwin traps when the connection ends inside of a header line, so that one is left out.
    @Test(
        "A connection that ends inside of the head is a failed connection",
        arguments: TransportKind.waiting,
        [
            "HTT", "HTTP/1.1 200 OK\r\nX-A", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n",
        ]
    )
    func insideHead(kind: TransportKind, head: String) async throws {
        guard case .failure(let error) = try await outcome(kind, [.send(head), .close]) else {
            return #expect(Bool(false))
        }
        #expect(error.kind == .connection)
    }

    @Test(
        "What is no HTTP is a failed connection",
        arguments: TransportKind.allCases,
        [
            "SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n", "\u{0}\u{0}\u{0}\u{0}\r\n\r\n",
        ]
    )
    func noHTTP(kind: TransportKind, bytes: String) async throws {
        guard case .failure(let error) = try await outcome(kind, [.send(bytes), .close]) else {
            return #expect(Bool(false))
        }
        #expect(error.kind == .connection)
    }

    @Test(
        "Content that breaks off is a failed connection",
        arguments: TransportKind.allCases,
        [
            [.send(ok + "Content-Length: 100\r\n\r\n12345"), .close],
            [.send(ok + "Content-Length: 100\r\n\r\n12345"), .reset],
            [.send(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"), .close],
            [.send(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n12"), .close],
            [.send(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n12345\r\n0\r\n\r\n"), .close],
            [.send(ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\n12345\r\n0\r\n\r\n"), .close],
        ] as [[FaultStep]]
    )
    func insideContent(kind: TransportKind, steps: [FaultStep]) async throws {
        guard case .failure(let error) = try await outcome(kind, steps) else { return #expect(Bool(false)) }
        #expect(error.kind == .connection)
    }

    @Test("What comes after the content is not content, nor the next response", arguments: TransportKind.allCases)
    func overlong(kind: TransportKind) async throws {
        try await FaultServer.run({ request in
            request.number == 0
                ? [.send(Self.ok + "Content-Length: 2\r\n\r\nok" + "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")]
                : [.respond(content: "second")]
        }) { server in
            let transport = kind.makeTransport()
            let first = try await transport.send(to: server).1.text()
            #expect(first == "ok")
            // A client may notice it as late as now; it must not take it for the answer.
            do {
                let (response, body) = try await transport.send(to: server)
                let text = try await body.text()
                #expect(response.status == 200)
                #expect(text == "second")
            } catch let error as APIError {
                #expect(error.kind == .connection)
            }
        }
    }

    @Test("A response may come byte by byte", arguments: TransportKind.allCases)
    func trickle(kind: TransportKind) async throws {
        let response = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: b\r\n\r\n12345"
        let result = try await outcome(kind, [.trickle(Array(response.utf8), pause: 0.002)])
        #expect(try result.get() == "12345")
    }

    @Test("A large head is read or refused", arguments: TransportKind.allCases)
    func largeHead(kind: TransportKind) async throws {
        let field = "X-A: \(String(repeating: "a", count: 8_000))\r\n"
        let head = Self.ok + String(repeating: field, count: 130) + "Content-Length: 2\r\n\r\nok"
        switch try await outcome(kind, [.send(head)]) {
        case .success(let content): #expect(content == "ok")
        case .failure(let error): #expect(error.kind == .connection)
        }
    }

    @Test("Interim responses are passed over", arguments: TransportKind.allCases)
    func interim(kind: TransportKind) async throws {
        let interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
        let result = try await outcome(kind, [.send(interim), .respond(content: "final")])
        #expect(try result.get() == "final")
    }

    @Test("Responses without content have none, whatever the head says", arguments: TransportKind.allCases)
    func withoutContent(kind: TransportKind) async throws {
        try await FaultServer.run({ request in
            switch request.number {
            case 0: [.send(Self.ok + "Content-Length: 100\r\n\r\n")]
            case 1: [.send("HTTP/1.1 204 No Content\r\n\r\n")]
            default: [.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 100\r\n\r\n")]
            }
        }) { server in
            for (method, status) in [(HTTPRequest.Method.head, 200), (.delete, 204), (.get, 304)] {
                let (response, body) = try await kind.transport.send(method, to: server)
                #expect(response.status.code == status)
                #expect(body.length == 0)
                let bytes = try await body.bytes()
                #expect(bytes.isEmpty)
            }
        }
    }

    @Test("Fields that come twice are joined", arguments: TransportKind.allCases)
    func doubleFields(kind: TransportKind) async throws {
        try await FaultServer.run(.respond(200, ["X-A: 1", "X-A: 2"])) { server in
            let (response, _) = try await kind.transport.send(to: server)
            #expect(response.headerFields[.xA] == "1, 2")
        }
    }

    /// "abc", as gzip writes it.
    private static let gzip: [UInt8] = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4b, 0x4c, 0x4a, 0x06, 0x00, 0xc2, 0x41, 0x24,
        0x35, 0x03, 0x00, 0x00, 0x00,
    ]

    @Test("Compressed content arrives decompressed, and without a length", arguments: TransportKind.allCases)
    func gzip(kind: TransportKind) async throws {
        let head = Self.ok + "Content-Encoding: gzip\r\nContent-Length: \(Self.gzip.count)\r\n\r\n"
        try await FaultServer.run(.send(head), .send(Self.gzip)) { server in
            let (_, body) = try await kind.transport.send(to: server)
            #expect(body.length == nil)
            let text = try await body.text()
            #expect(text == "abc")
            #expect(server.state.requests[0].fields["accept-encoding"]?.contains("gzip") == true)
        }
    }

    @Test("Nobody listens", arguments: TransportKind.allCases)
    func refused(kind: TransportKind) async throws {
        let server = try await FaultServer.run(.close) { $0 }
        let error = await #expect(throws: APIError.self) {
            try await kind.transport.send(path: "/secret-path?key=secret", to: server)
        }
        #expect(error?.kind == .connection)
        #expect(error?.description.contains("127.0.0.1") == true)
        #expect(error?.description.contains("secret") == false)
    }
}
