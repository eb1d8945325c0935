import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Turns what happens to one task into a stream of events.
nonisolated final class TaskDelegate: NSObject, URLSessionDataDelegate {
    enum Event: Sendable {
        /// The first event.
        case response(HTTPURLResponse)
        case piece(ContentPace.Piece)
    }

    private let events: AsyncThrowingStream<Event, any Error>.Continuation
    private let pace: ContentPace
    private let upload: URLSessionUpload?
    private let challengeHandler: URLSessionTransport.ChallengeHandler?
    private let onCompletion: @Sendable () -> Void

    init(
        events: AsyncThrowingStream<Event, any Error>.Continuation,
        pace: ContentPace,
        upload: URLSessionUpload?,
        challengeHandler: URLSessionTransport.ChallengeHandler?,
        onCompletion: @escaping @Sendable () -> Void
    ) {
        self.events = events
        self.pace = pace
        self.upload = upload
        self.challengeHandler = challengeHandler
        self.onCompletion = onCompletion
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        // Interim responses (RFC 9110 section 15.2) are shown by Foundation outside of Darwin.
        if let response = response as? HTTPURLResponse, response.statusCode >= 200 { events.yield(.response(response)) }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        do {
            if let piece = try pace.arrived(data) { events.yield(.piece(piece)) }
        } catch {
            events.finish(throwing: error)
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let error {
            events.finish(throwing: error)
        } else if let response = task.response as? HTTPURLResponse {
            // Foundation outside of Darwin does not announce a redirect that does not say where to. For others this is
            // a second announcement, which nobody reads.
            events.yield(.response(response))
            events.finish()
        } else {
            events.finish(throwing: URLError(.badServerResponse))
        }
        onCompletion()
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

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
    ) {
        completionHandler(upload?.stream())
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        guard let challengeHandler else { return completionHandler(.performDefaultHandling, nil) }
        Task {
            let (disposition, credential) = await challengeHandler(challenge)
            completionHandler(disposition, credential)
        }
    }
}

/// Passes what happens on to the delegate of the task: Darwin asks that one first, but Foundation on other platforms
/// only ever asks the delegate of the session.
nonisolated final class SessionDelegate: NSObject, URLSessionDataDelegate {
    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        guard let delegate = dataTask.delegate as? TaskDelegate else { return completionHandler(.allow) }
        delegate.urlSession(session, dataTask: dataTask, didReceive: response, completionHandler: completionHandler)
    }

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

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
    ) {
        guard let delegate = task.delegate as? TaskDelegate else { return completionHandler(nil) }
        delegate.urlSession(session, task: task, needNewBodyStream: completionHandler)
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        guard let delegate = task.delegate as? TaskDelegate else {
            return completionHandler(.performDefaultHandling, nil)
        }
        delegate.urlSession(session, task: task, didReceive: challenge, completionHandler: completionHandler)
    }
}

#if canImport(FoundationNetworking)
/// Calls the delegate on the queue that sessions work in. Foundation would pile up calls in memory while a delegate is
/// slower than the network.
///
/// `@unchecked` promises nothing here: Foundation says it of `OperationQueue`, the compiler refuses a subclass that does not
/// say it again, and this one has no state of its own. A queue that is no subclass cannot call the delegate at once: it
/// would queue, which is what this one is for.
nonisolated final class ImmediateQueue: OperationQueue, @unchecked Sendable {
    override func addOperation(_ block: @escaping @Sendable () -> Void) {
        block()
    }
}
#endif
