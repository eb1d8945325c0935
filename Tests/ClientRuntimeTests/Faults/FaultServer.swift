import Foundation

/// A server on loopback that does to each request what a script says, byte for byte and fault for fault.
///
/// It is made of plain sockets and threads, so that it can do what no HTTP library does, and knows of each connection
/// whether the client still holds it.
final class FaultServer: Sendable {
    /// A request as far as its head.
    struct Request: Sendable {
        /// Among all requests of this server, from 0.
        let number: Int
        let method: String
        let target: String
        /// By names in lower case.
        let fields: [String: String]
    }

    /// What tests may ask for.
    struct State: Sendable {
        var accepted = 0
        var open = 0
        /// The most that were open at once.
        var mostOpen = 0
        var requests: [Request] = []
        /// The lengths of the contents that were read, in the order in which they were complete.
        var contents: [[UInt8]] = []
        var received = 0
        var sent = 0
        /// How many times a script came to `.mark`.
        var marks = 0
        fileprivate var waiting: [CheckedContinuation<Void, Never>] = []
        fileprivate var version = 0
    }

    typealias Script = @Sendable (Request) -> [FaultStep]

    let port: UInt16
    var url: String { "http://127.0.0.1:\(port)" }
    private let listener: Int32
    private let shared = Shared(State())
    private let onAccept: @Sendable (Int) -> [FaultStep]
    private let script: Script

    /// Runs a server for as long as the work takes.
    ///
    /// - Parameters:
    ///   - onAccept: What to do with a connection by its number, before anything is read from it.
    ///   - script: What to do with a request after its head was read.
    static func run<Result: Sendable>(
        onAccept: @escaping @Sendable (Int) -> [FaultStep] = { _ in [] },
        _ script: @escaping Script,
        work: (FaultServer) async throws -> Result
    ) async throws -> Result {
        let server = try FaultServer(onAccept: onAccept, script: script)
        defer { server.stop() }
        return try await work(server)
    }

    /// A server that does the same with each request.
    static func run<Result: Sendable>(
        _ steps: FaultStep...,
        work: (FaultServer) async throws -> Result
    ) async throws -> Result {
        try await run({ _ in steps }, work: work)
    }

    private init(onAccept: @escaping @Sendable (Int) -> [FaultStep], script: @escaping Script) throws {
        self.onAccept = onAccept
        self.script = script
        (listener, port) = try FaultSocket.listen()
        Thread.detachNewThread { [listener] in
            while let socket = FaultSocket.accept(listener) {
                Thread.detachNewThread { self.serve(socket) }
            }
            // Not by whoever stops the server: the number might be that of another socket by the next time here.
            listener.close()
        }
    }

    private func stop() {
        listener.shutDown()
    }

    var state: State { shared.withLock { $0 } }

    /// Waits until something is so.
    func until(_ condition: @Sendable (State) -> Bool) async {
        while true {
            let state = state
            if condition(state) { return }
            await change(since: state.version)
        }
    }

    private func change(since version: Int) async {
        await withCheckedContinuation { continuation in
            let isOld = shared.withLock { state in
                if state.version == version { state.waiting.append(continuation) }
                return state.version != version
            }
            if isOld { continuation.resume() }
        }
    }

    @discardableResult
    private func update<Result: Sendable>(_ change: @Sendable (inout State) -> Result) -> Result {
        let (result, waiting) = shared.withLock { state in
            let result = change(&state)
            state.version += 1
            defer { state.waiting = [] }
            return (result, state.waiting)
        }
        waiting.forEach { $0.resume() }
        return result
    }

    private func serve(_ socket: FaultSocket) {
        let number = update { state in
            state.accepted += 1
            state.open += 1
            state.mostOpen = max(state.mostOpen, state.open)
            return state.accepted - 1
        }
        defer { update { $0.open -= 1 } }
        var connection = FaultConnection(socket: socket)
        defer { socket.close() }
        guard perform(onAccept(number), on: &connection, fields: [:]) else { return }
        while let head = connection.readHead() {
            let request = update { state in
                let request = Request(
                    number: state.requests.count,
                    method: head.method,
                    target: head.target,
                    fields: head.fields
                )
                state.requests.append(request)
                return request
            }
            guard perform(script(request), on: &connection, fields: head.fields) else { return }
        }
    }

    /// - Returns: Whether the connection can be used again.
    private func perform(_ steps: [FaultStep], on connection: inout FaultConnection, fields: [String: String]) -> Bool {
        for step in steps {
            switch step {
            case .readContent:
                guard let content = connection.readContent(fields) else { return false }
                update { state in
                    state.contents.append(content)
                    state.received += content.count
                }
            case .countContent:
                let isComplete = connection.countContent(fields) { count in update { $0.received += count } }
                guard isComplete else { return false }
            case .read(let count):
                guard connection.read(count) else { return false }
                update { $0.received += count }
            case .send(let bytes):
                guard connection.socket.send(bytes) else { return false }
                update { $0.sent += bytes.count }
            case .sendFiller(let count, let pause):
                let isSent = connection.sendFiller(count, pause: pause) { count in update { $0.sent += count } }
                guard isSent else { return false }
            case .trickle(let bytes, let pause):
                for byte in bytes {
                    guard connection.socket.send([byte]) else { return false }
                    Thread.sleep(forTimeInterval: pause)
                }
            case .mark:
                update { $0.marks += 1 }
            case .wait(let gate):
                gate.wait()
            case .waitForClose:
                connection.waitForClose()
                return false
            case .close:
                return false
            case .reset:
                connection.socket.reset()
                return false
            }
        }
        return true
    }
}

/// Something a script waits for until the test lets it go on.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() {
        semaphore.signal()
    }

    fileprivate func wait() {
        semaphore.wait()
    }
}
