import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Turns what happens to one task into a stream of events.
final class TaskDelegate: NSObject, URLSessionDataDelegate {
    enum Event: Sendable {
        case data(Data)
        /// The last event: not all responses are announced before their content.
        case response(HTTPURLResponse)
    }

    private let events: AsyncThrowingStream<Event, any Error>.Continuation

    init(events: AsyncThrowingStream<Event, any Error>.Continuation) {
        self.events = events
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        events.yield(.data(data))
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let error {
            events.finish(throwing: error)
        } else if let response = task.response as? HTTPURLResponse {
            events.yield(.response(response))
            events.finish()
        } else {
            events.finish(throwing: URLError(.badServerResponse))
        }
    }

    /// Redirects are the client's to follow, which knows what is a credential.
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

/// Passes what happens on to the delegate of the task: Darwin asks that one first, but Foundation on other platforms
/// only ever asks the delegate of the session.
final class SessionDelegate: NSObject, URLSessionDataDelegate {
    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        (dataTask.delegate as? TaskDelegate)?.urlSession(session, dataTask: dataTask, didReceive: data)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        (task.delegate as? TaskDelegate)?.urlSession(session, task: task, didCompleteWithError: error)
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
