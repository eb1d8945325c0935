/// One call on its way: attempts, until one succeeds or another one is not worth it.
nonisolated struct CallRunner: Sendable {
    let client: ClientState
    let call: APICall
    /// Whether the content of a success is handed on while it arrives.
    let streams: Bool

    private var timing: Timing { client.configuration.timing }
    private var deadline: Duration? { client.options.deadline ?? client.configuration.deadline }

    /// The response to the call, if it is a success.
    ///
    /// - Throws: ``APIError``, and nothing else.
    func run() async throws -> ReceivedResponse {
        do {
            let plan = try RequestPlan(call, client: client)
            let response = try await firstSuccess(plan)
            await client.options.recorder?.record(response)
            return response
        } catch {
            throw APIError(whileCalling: call.id, error)
        }
    }

    private func firstSuccess(_ plan: RequestPlan) async throws -> ReceivedResponse {
        let start = timing.now()
        var retriesDone = 0
        while true {
            let context = RequestContext(
                operationID: call.id,
                pathTemplate: call.path,
                retryCount: retriesDone,
                timeout: try timeout(elapsed: timing.now() - start)
            )
            do {
                let attempt = Attempt(client: client, call: call, plan: plan, context: context, streams: streams)
                let response = try await attempt.run()
                await client.core.quota.succeeded()
                return response
            } catch {
                let error = APIError(whileCalling: call.id, error)
                let elapsed = timing.now() - start
                guard let delay = await delay(after: error, plan, retriesDone, elapsed) else {
                    if retriesDone > 0, error.kind != .cancelled { client.events.emit(.givenUp(error, context)) }
                    throw error
                }
                client.events.emit(.retry(after: error, delay: delay, context))
                try await timing.sleep(delay)
                retriesDone += 1
            }
        }
    }

    /// How long the next attempt may take.
    private func timeout(elapsed: Duration) throws -> Duration {
        let timeout = client.options.timeout ?? client.configuration.timeout
        guard let deadline else { return timeout }
        guard elapsed < deadline else {
            throw APIError(kind: .timeout, message: "There was no response within the deadline of \(deadline)")
        }
        return min(timeout, deadline - elapsed)
    }

    /// How long to wait before another attempt; `nil` where there shall be none.
    private func delay(
        after error: APIError,
        _ plan: RequestPlan,
        _ retriesDone: Int,
        _ elapsed: Duration
    ) async -> Duration? {
        let policy = client.configuration.retries
        let maxRetries = client.options.maxRetries ?? call.maxRetries ?? policy.maxRetries
        guard retriesDone < maxRetries, plan.isReplayable, !Task.isCancelled, policy.allowsRetry(after: error) else {
            return nil
        }
        let delay = RetryDelay(policy: policy, timing: timing).delay(after: error, retriesDone: retriesDone)
        // An attempt that begins after the deadline cannot succeed, so the error of this one is told at once.
        if let deadline, elapsed + delay >= deadline { return nil }
        return await client.core.quota.allowsRetry(after: error) ? delay : nil
    }
}
