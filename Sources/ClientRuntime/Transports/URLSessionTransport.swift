import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with `URLSession`.
///
/// Requests and responses pass as they are: no cookies are kept, nothing is cached and no redirect is followed.
public final class URLSessionTransport: HTTPTransport {
    /// One transport for all clients that are not given another, so that they share connections.
    public static let shared = URLSessionTransport()

    private let session: URLSession

    /// Creates a transport with a session of its own.
    ///
    /// - Parameter configuration: For proxies and the like. Unless given, one without cookies, cache and stored
    ///   credentials.
    public init(configuration: URLSessionConfiguration? = nil) {
        session = URLSession(
            configuration: configuration ?? Self.plainConfiguration(), delegate: SessionDelegate(), delegateQueue: nil
        )
    }

    deinit {
        // A session keeps its delegate, and itself, until it is told to end.
        session.finishTasksAndInvalidate()
    }

    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody) {
        var urlRequest = try Self.urlRequest(for: request, timeout: context.timeout)
        if let body {
            guard request.method != .get else {
                throw APIError(kind: .encoding, message: "URLSession sends no content with GET: use another transport")
            }
            urlRequest.httpBody = Data(try await body.bytes())
        }
        do {
            return try await exchange(urlRequest)
        } catch let error as URLError {
            throw APIError(error, authority: request.authority ?? "")
        }
    }

    private func exchange(_ request: URLRequest) async throws -> (HTTPResponse, HTTPBody) {
        let (events, continuation) = AsyncThrowingStream<TaskDelegate.Event, any Error>.makeStream()
        let task = session.dataTask(with: request)
        task.delegate = TaskDelegate(events: continuation)
        return try await withTaskCancellationHandler {
            task.resume()
            var content: [UInt8] = []
            for try await event in events {
                switch event {
                case .data(let data): content += data
                case .response(let response): return (HTTPResponse(response), HTTPBody(content))
                }
            }
            // The stream ends without a response only when this task is cancelled.
            throw CancellationError()
        } onCancel: {
            task.cancel()
        }
    }

    private static func plainConfiguration() -> URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.urlCredentialStorage = nil
        return configuration
    }

    private static func urlRequest(for request: HTTPRequest, timeout: Duration) throws -> URLRequest {
        let text = "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
        // The text is encoded already; encoding it again would change what the operation says.
        guard let url = URL(string: text, encodingInvalidCharacters: false) else {
            throw APIError(kind: .encoding, message: "The request has no valid URL")
        }
        var result = URLRequest(url: url)
        result.httpMethod = request.method.rawValue
        // The client's own clock decides. This one counts from the last byte, in whole seconds, and must not be first.
        result.timeoutInterval = Double(timeout.components.seconds) + 5
        for field in request.headerFields {
            result.addValue(field.value, forHTTPHeaderField: field.name.rawName)
        }
        return result
    }
}

extension HTTPResponse {
    fileprivate init(_ response: HTTPURLResponse) {
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            if let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String {
                fields[name] = value
            }
        }
        self.init(status: Status(code: response.statusCode), headerFields: fields)
    }
}
