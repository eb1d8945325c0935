import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request of `URLSession` and its response, from the first byte to the last.
nonisolated final class URLSessionExchange: Sendable {
    private typealias Events = AsyncThrowingStream<TaskDelegate.Event, any Error>

    private let task: URLSessionDataTask
    private let events: Events
    private let pace: ContentPace
    private let authority: String
    private let method: String?

    /// Starts the exchange.
    init(
        _ request: URLRequest,
        upload: URLSessionUpload?,
        in session: URLSession,
        authority: String,
        challengeHandler: URLSessionTransport.ChallengeHandler?
    ) {
        let (events, continuation) = Events.makeStream()
        let task = session.dataTask(with: request)
        let pace = ContentPace(task)
        continuation.onTermination = { reason in
            if case .cancelled = reason { Self.cancel(task, pace) }
        }
        let sending = upload.map { upload in
            Task {
                do {
                    try await upload.run()
                } catch {
                    continuation.finish(throwing: error)
                    Self.cancel(task, pace)
                }
            }
        }
        task.delegate = TaskDelegate(
            events: continuation,
            pace: pace,
            upload: upload,
            challengeHandler: challengeHandler
        ) {
            sending?.cancel()
        }
        (self.task, self.events, self.pace) = (task, events, pace)
        (self.authority, method) = (authority, request.httpMethod)
        task.resume()
    }

    /// The head of the response, and the content that is still to come.
    func response() async throws -> (HTTPResponse, HTTPBody) {
        do {
            var iterator = events.makeAsyncIterator()
            // The stream ends without a response only when this task is cancelled.
            guard case .response(let head)? = try await iterator.next() else { throw CancellationError() }
            let response = try HTTPResponse(head)
            return (response, content(length: response.contentLength(toRequestWith: method)))
        } catch {
            throw mapped(error)
        }
    }

    /// Content that can be read once. It ends the exchange when its iteration is dropped, or when it is dropped itself
    /// without any.
    private func content(length: Int?) -> HTTPBody {
        let claim = Claim()
        return HTTPBody(length: length, isReplayable: false) { [self] in
            var iterator = events.makeAsyncIterator()
            var reading: Reading?
            return HTTPBody.AsyncIterator {
                if reading == nil {
                    guard await claim.take() else { return nil }
                    reading = Reading(self)
                }
                do {
                    while let event = try await iterator.next() {
                        guard case .piece(let piece) = event else { continue }
                        return try await self.pace.read(piece)
                    }
                } catch {
                    reading?.isComplete = true
                    throw self.mapped(error)
                }
                reading?.isComplete = true
                try Task.checkCancellation()
                return nil
            }
        }
    }

    fileprivate func cancel() {
        Self.cancel(task, pace)
    }

    /// Foundation waits for its queue to cancel a task, so that is no work for the thread of an async function.
    private static func cancel(_ task: URLSessionTask, _ pace: ContentPace) {
        pace.readerIsGone()
        DispatchQueue.global().async { task.cancel() }
    }

    private func mapped(_ error: any Error) -> any Error {
        switch error {
        case let error as URLError: APIError(error, authority: authority)
        case is APIError, is CancellationError: error
        default: APIError(kind: .connection, message: "The response cannot be stored", underlying: error)
        }
    }
}

/// The reading of a content, which ends the exchange when it is broken off.
private nonisolated final class Reading {
    var isComplete = false
    private let exchange: URLSessionExchange

    init(_ exchange: URLSessionExchange) {
        self.exchange = exchange
    }

    deinit {
        if !isComplete { exchange.cancel() }
    }
}
