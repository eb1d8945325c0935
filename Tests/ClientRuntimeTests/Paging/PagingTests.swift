import ClientRuntime
import Testing

@Suite("Lists that come in pages")
struct PagingTests {
    private func operation(
        _ method: HTTPRequest.Method = .get,
        parameters: [APIParameter] = [],
        body: APIBody = .none
    ) -> APIOperation<JSONValue> {
        APIOperation(method, "/items", id: "listItems", parameters: parameters, body: body, response: .json)
    }

    private func list(
        _ paging: Paging<JSONValue>,
        _ operation: APIOperation<JSONValue>? = nil,
        transport: any HTTPTransport
    ) -> PagedItems<JSONValue, JSONValue> {
        client(transport).paged(operation ?? self.operation(), items: { $0["data"]?.arrayValue }, by: paging)
    }

    /// A server whose pages are found by what comes after the path.
    private func server(_ pages: [String: String]) -> InMemoryTransport {
        InMemoryTransport { request in
            pages[request.path].map { .json($0) } ?? .text("no page \(request.path)", status: 404)
        }
    }

    @Test("A cursor in the query; an empty page need not be the last")
    func cursorInQuery() async throws {
        let transport = server([
            "/items?limit=2": #"{"data": [1, 2], "next_page": "b&c"}"#,
            "/items?limit=2&next_page=b%26c": #"{"data": [], "next_page": "d"}"#,
            "/items?limit=2&next_page=d": #"{"data": [3], "next_page": null}"#,
        ])
        let items = list(
            .cursor(.query("next_page")) { $0["next_page"]?.stringValue },
            operation(parameters: [.query("limit", 2), .query("next_page", nil as String?)]),
            transport: transport
        )
        #expect(try await items.collect() == [1, 2, 3])
        #expect(await transport.requests.count == 3)
        // Another iteration begins anew.
        #expect(try await items.collect() == [1, 2, 3])
        #expect(try await items.pages.collect().count == 3)
        #expect(try await items.firstPage()["next_page"] == "b&c")
        #expect(await transport.requests.count == 10)
    }

    @Test("A list goes on from the cursor that a call is given")
    func fromCursor() async throws {
        let transport = server([
            "/items?next_page=b": #"{"data": [2], "next_page": "c"}"#, "/items?next_page=c": #"{"data": [3]}"#,
        ])
        let items = list(
            .cursor(.query("next_page")) { $0["next_page"]?.stringValue },
            operation(parameters: [.query("next_page", "b")]),
            transport: transport
        )
        #expect(try await items.collect() == [2, 3])
    }

    @Test("A cursor in the content", arguments: ["next_page", "cursor", "page.cursor"])
    func cursorInBody(path: String) async throws {
        let transport = InMemoryTransport { request in
            let body = try JSONValue(jsonBytes: request.body ?? [])
            let cursor = path.split(separator: ".").reduce(body) { $0[String($1)] ?? .null }
            switch cursor.stringValue {
            case nil: return .json(#"{"data": [1], "cursor": "b"}"#)
            case "b": return .json(#"{"data": [2], "cursor": "c"}"#)
            default: return .json(#"{"data": [3], "cursor": " "}"#)
            }
        }
        let items = list(
            .cursor(.body(path)) { $0["cursor"]?.stringValue },
            operation(.post, body: .json(["limit": 1])),
            transport: transport
        )
        #expect(try await items.collect() == [1, 2, 3])
        let bodies = try await transport.requests.map { try JSONValue(jsonBytes: $0.body ?? []) }
        #expect(bodies.allSatisfy { $0["limit"] == 1 })
        #expect(bodies.count == 3)
    }

    @Test("A cursor beside a number that is larger than an Int")
    func largeNumberBesideCursor() async throws {
        let transport = InMemoryTransport { request in
            .json(request.bodyText?.contains("cursor") == true ? #"{"data": [2]}"# : #"{"data": [1], "next": "b"}"#)
        }
        let items = list(
            .cursor(.body("cursor")) { $0["next"]?.stringValue },
            operation(.post, body: .json(["since": UInt64.max])),
            transport: transport
        )
        #expect(try await items.collect() == [1, 2])
        #expect(
            await transport.requests.map(\.bodyText) == [
                #"{"since":18446744073709551615}"#, #"{"since":18446744073709551615,"cursor":"b"}"#,
            ]
        )
    }

    @Test("A cursor that is a number")
    func numericCursor() async throws {
        let transport = server([
            "/items": #"{"data": [1], "next": 7}"#, "/items?after=7": #"{"data": [2]}"#,
        ])
        #expect(
            try await list(.cursor(.query("after")) { $0["next"]?.integerValue }, transport: transport).collect() == [
                1, 2,
            ]
        )
    }

    @Test("A server that names the same page twice is not asked for ever")
    func repeated() async throws {
        let transport = InMemoryTransport { request in
            .json(#"{"data": [1], "next_page": "\#(request.path.hasSuffix("=a") ? "b" : "a")"}"#)
        }
        let items = list(.cursor(.query("p")) { $0["next_page"]?.stringValue }, transport: transport)
        #expect(try await items.collect().count == 3)
        #expect(await transport.requests.map(\.path) == ["/items", "/items?p=a", "/items?p=b"])
    }

    @Test("An offset goes up by the items that came, to an empty page or as the page says")
    func offset() async throws {
        let transport = server([
            "/items?offset=10": #"{"data": [1, 2], "more": true, "total": 13}"#,
            "/items?offset=12": #"{"data": [3], "more": false, "total": 13}"#, "/items?offset=13": #"{"data": []}"#,
        ])
        let start = operation(parameters: [.query("offset", 10)])
        for (paging, requests) in [
            (Paging<JSONValue>.offset(.query("offset"), start: 10), 3),
            (.offset(.query("offset"), start: 10, hasMore: { $0["more"]?.boolValue }), 5),
            (.offset(.query("offset"), start: 10, total: { $0["total"]?.integerValue }), 7),
        ] {
            #expect(try await list(paging, start, transport: transport).collect() == [1, 2, 3])
            #expect(await transport.requests.count == requests)
        }
    }

    @Test("A page number goes up by one, to an empty page or as the page says")
    func pageNumber() async throws {
        let transport = server([
            "/items": #"{"data": [1, 2], "pages": 2}"#, "/items?page=2": #"{"data": [3], "pages": 2}"#,
            "/items?page=3": #"{"data": []}"#,
        ])
        for (paging, requests) in [
            (Paging<JSONValue>.pageNumber(.query("page")), 3),
            (.pageNumber(.query("page"), last: { $0["pages"]?.integerValue }), 5),
        ] {
            #expect(try await list(paging, transport: transport).collect() == [1, 2, 3])
            #expect(await transport.requests.count == requests)
        }
    }

    @Test(
        "The Link header field has the URL of the next page",
        arguments: [
            #"<https://api.sample.example/other?page=2&n=1>; rel="next", </items?page=9>; rel="last""#,
            #"</items?page=1>; rel=prev; title="a, <b>; rel=next", </other?page=2&n=1>; title="x,y" ; REL = "last Next""#,
            #"<other?page=2&n=1>;rel=next"#,
            #"</items?page=9>; title="a \"b\\"; rel=last, </other?page=2&n=1>; title="\", <x>; rel=next"; rel="\n\ext""#,
        ]
    )
    func link(field: String) async throws {
        let name = try #require(HTTPField.Name("Link"))
        let transport = InMemoryTransport { request in
            switch request.path {
            case "/items?n=1": .json(#"{"data": [1]}"#, headers: [name: field])
            case "/other?page=2&n=1": .json(#"{"data": [2]}"#, headers: [name: #"</items?page=1>; rel="first""#])
            default: .text("no page", status: 404)
            }
        }
        let items = list(.link, operation(parameters: [.query("n", 1)]), transport: transport)
        #expect(try await items.collect() == [1, 2])
    }

    @Test("The content has the URL of the next page")
    func nextURL() async throws {
        let transport = server([
            "/items": #"{"data": [1], "next": "https://api.sample.example/items?page=2"}"#,
            "/items?page=2": #"{"data": [2], "next": " "}"#,
        ])
        #expect(try await list(.nextURL { $0["next"]?.stringValue }, transport: transport).collect() == [1, 2])
    }

    @Test("The URL of a page may have the key: it is sent once, and the rest of the query as it is")
    func keyInNextURL() async throws {
        let transport = server([
            "/items?api_key=K%201": #"{"data": [1], "next": "/items?api_key=K%201&page=2"}"#,
            "/items?page=2&api_key=K%201": #"{"data": [2], "next": "/items?page=3&api_key=K%201"}"#,
            "/items?page=3&api_key=K%201": #"{"data": [3]}"#,
        ])
        let api = client(
            transport,
            schemes: ["key": .apiKey(name: "api_key", in: .query)],
            security: [["key"]],
            credentials: ["key": .token("K 1")]
        )
        let items = api.paged(
            operation(),
            items: { $0["data"]?.arrayValue },
            by: .nextURL { $0["next"]?.stringValue }
        )
        #expect(try await items.collect() == [1, 2, 3])
    }

    @Test("Query parameters of the client and the call go with the URL of a page, which wins")
    func queryBesideNextURL() async throws {
        let transport = server([
            "/items?region=eu&page=1&tenant=a": #"{"data": [1], "next": "/items?page=2&sort=up"}"#,
            "/items?region=eu&tenant=a&page=2&sort=up": #"{"data": [2], "next": "/items?page=3&region=us"}"#,
            "/items?tenant=a&page=3&region=us": #"{"data": [3]}"#,
        ])
        let api = client(transport, defaultQuery: ["region": "eu"])
        let items = SampleClient(client: api).with(query: ["tenant": "a", "page": "1"]).client.paged(
            operation(),
            items: { $0["data"]?.arrayValue },
            by: .nextURL { $0["next"]?.stringValue }
        )
        #expect(try await items.collect() == [1, 2, 3])
    }

    @Test("The next page is never fetched from another server, which would get the credentials")
    func otherServer() async throws {
        let transport = server(["/items": #"{"data": [1], "next": "https://evil.example/items"}"#])
        var iterator = list(.nextURL { $0["next"]?.stringValue }, transport: transport).makeAsyncIterator()
        #expect(try await iterator.next() == 1, "the page that came is not lost")
        let error = await #expect(throws: APIError.self) { try await iterator.next() }
        #expect(error?.kind == .decoding)
        #expect(error?.operationID == "listItems")
        #expect(try await iterator.next() == nil)
        #expect(await transport.requests.count == 1)
    }

    @Test("Nothing is sent before the first item is asked for, and no page before it is needed")
    func lazy() async throws {
        let transport = server([
            "/items": #"{"data": [1, 2], "next": 2}"#, "/items?page=2": #"{"data": [3]}"#,
        ])
        var iterator = list(.cursor(.query("page")) { $0["next"]?.integerValue }, transport: transport)
            .makeAsyncIterator()
        #expect(await transport.requests.isEmpty)
        #expect(try await iterator.next() == 1)
        #expect(try await iterator.next() == 2)
        #expect(await transport.requests.count == 1)
        #expect(try await iterator.next() == 3)
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
        #expect(await transport.requests.count == 2)
    }

    @Test("Cancellation ends it, also within a page")
    func cancellation() async throws {
        let transport = server(["/items": #"{"data": [1, 2, 3]}"#])
        let items = list(.pageNumber(.query("page")), transport: transport)
        let (seen, kind) = await Task {
            var seen = 0
            let error = await #expect(throws: APIError.self) {
                for try await _ in items {
                    seen += 1
                    withUnsafeCurrentTask { $0?.cancel() }
                }
            }
            return (seen, error?.kind)
        }.value
        #expect(seen == 1)
        #expect(kind == .cancelled)
    }

    @Test("An error ends the iteration")
    func failure() async throws {
        let transport = server(["/items": #"{"data": [1], "next": 2}"#])
        var iterator = list(.cursor(.query("page")) { $0["next"]?.integerValue }, transport: transport)
            .makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        let error = await #expect(throws: APIError.self) { try await iterator.next() }
        #expect(error?.kind == .notFound)
        #expect(error?.operationID == "listItems")
        #expect(try await iterator.next() == nil)
    }

    @Test("Options of the call hold for each page")
    func options() async throws {
        let transport = server([
            "/items?tenant=a": #"{"data": [1], "next": 2}"#, "/items?page=2&tenant=a": #"{"data": [2]}"#,
        ])
        let paged = SampleClient(client: client(transport)).with(headers: ["X-A": "1"], query: ["tenant": "a"]).client
            .paged(
                operation(),
                items: { $0["data"]?.arrayValue },
                by: .cursor(.query("page")) { $0["next"]?.integerValue }
            )
        #expect(try await paged.collect() == [1, 2])
        #expect(await transport.requests.allSatisfy { $0.header("X-A") == "1" })
    }

    @Test("A page without its list has no items, and need not be the last")
    func missingList() async throws {
        let transport = server(["/items": #"{"next": 2}"#, "/items?page=2": #"{"data": [1]}"#])
        let items = list(.cursor(.query("page")) { $0["next"]?.integerValue }, transport: transport)
        #expect(try await items.collect() == [1])
    }

    @Test("A page number goes up as long as the page says that there are more")
    func pageNumberHasMore() async throws {
        let transport = server([
            "/items?page=0": #"{"data": [1], "more": true}"#, "/items?page=1": #"{"data": [2], "more": false}"#,
        ])
        let items = list(
            .pageNumber(.query("page"), start: 0, hasMore: { $0["more"]?.boolValue }),
            operation(parameters: [.query("page", 0)]),
            transport: transport
        )
        #expect(try await items.collect() == [1, 2])
        #expect(await transport.requests.count == 2)
    }
}
