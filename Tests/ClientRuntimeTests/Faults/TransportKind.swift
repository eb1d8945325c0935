import ClientRuntime
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The transports that the same tests run over.
enum TransportKind: CaseIterable, Sendable, CustomTestStringConvertible {
    case urlSession
    #if AsyncHTTPClient
    case asyncHTTPClient
    #endif

    var testDescription: String {
        switch self {
        case .urlSession: "URLSession"
        #if AsyncHTTPClient
        case .asyncHTTPClient: "AsyncHTTPClient"
        #endif
        }
    }

    var transport: any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport.shared
        #if AsyncHTTPClient
        case .asyncHTTPClient: AsyncHTTPClientTransport.shared
        #endif
        }
    }

    /// Whether both sides wait for each other, which Foundation does on Darwin alone.
    var waits: Bool {
        #if canImport(FoundationNetworking)
        self != .urlSession
        #else
        true
        #endif
    }

    /// Those that send content while it comes into being.
    static var waiting: [Self] { allCases.filter(\.waits) }

    /// A transport without connections of others.
    func makeTransport() -> any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        #if AsyncHTTPClient
        case .asyncHTTPClient: AsyncHTTPClientTransport()
        #endif
        }
    }
}

extension HTTPTransport {
    /// Sends a request to a server of these tests.
    func send(
        _ method: HTTPRequest.Method = .get,
        path: String = "/",
        fields: HTTPFields = HTTPFields(),
        body: HTTPBody? = nil,
        to server: FaultServer
    ) async throws -> (HTTPResponse, HTTPBody) {
        try await send(
            HTTPRequest(
                method: method,
                scheme: "http",
                authority: "127.0.0.1:\(server.port)",
                path: path,
                headerFields: fields
            ),
            body: body,
            context: RequestContext(operationID: "test", pathTemplate: path)
        )
    }
}

extension HTTPField.Name {
    static let xA = Self("X-A") ?? .accept
}
