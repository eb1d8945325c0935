/// Gets one page after the other.
nonisolated struct PageReader<Page: Sendable, Item: Sendable>: Sendable {
    let list: PagedItems<Page, Item>
    /// The client that sends the next request; `nil` after the last page.
    private var client: APIClient?
    /// Why there is no way to the page after the one that was given last.
    private var failure: APIError?
    /// What was asked for, so that a server that names the same page twice does not keep the reader for ever.
    private var steps: Set<PageStep> = []
    private var itemsSoFar = 0
    private var pagesSoFar = 0

    init(_ list: PagedItems<Page, Item>) {
        self.list = list
        client = list.client
    }

    /// The next page with its items; `nil` after the last one.
    ///
    /// - Throws: ``APIError``, and nothing else.
    mutating func next() async throws -> (page: Page, items: [Item])? {
        if let failure {
            self.failure = nil
            throw failure
        }
        guard let client else { return nil }
        // What fails ends the iteration, as it does for every sequence.
        self.client = nil
        let (page, response) = try await client.receive(list.operation)
        let items = list.items(page) ?? []
        itemsSoFar += items.count
        pagesSoFar += 1
        let received = PageReceived(
            page: page,
            response: response,
            itemCount: items.count,
            itemsSoFar: itemsSoFar,
            pagesSoFar: pagesSoFar
        )
        do {
            if let step = try list.paging.next(received), steps.insert(step).inserted {
                self.client = try client.taking(step, after: response)
            }
        } catch {
            // This page came, whatever becomes of the next one.
            failure = APIError(whileCalling: response.operationID, error)
        }
        return (page, items)
    }
}

nonisolated extension APIClient {
    /// A client whose calls ask for another page.
    fileprivate func taking(_ step: PageStep, after response: ReceivedResponse) throws -> APIClient {
        switch step {
        case .set(let place, let value):
            return withOptions { options in
                switch place.location {
                case .query(let name):
                    options.query[name] = value.stringValue ?? value.description
                case .body(let path):
                    options.extraBody.removeAll { $0.path == path }
                    options.extraBody.append(.init(path: path, value: value))
                }
            }
        case .url(let text):
            // Credentials go with the request, so it must not leave for wherever the response says.
            guard let url = response.url.resolving(text), url.origin == response.url.origin else {
                throw APIError(
                    kind: .decoding,
                    message: "The URL of the next page is not one of this server",
                    operationID: response.operationID
                )
            }
            return withOptions { $0.target = url }
        }
    }
}
