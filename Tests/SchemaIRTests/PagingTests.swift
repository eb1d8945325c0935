import SourceTree
import Testing

@testable import SchemaIR

@Suite struct PagingTests {
    /// The line about pages of the only operation.
    private func pages(
        query: String = "",
        body: String = "",
        response: String,
        headers: String = "",
        method: String = "get",
        options: LoweringOptions = LoweringOptions()
    ) throws -> String? {
        let request = body.isEmpty ? "" : "requestBody: {content: {application/json: {schema: \(body)}}},"
        let paths = """
            /v1/things:
              \(method):
                {operationId: list, parameters: [\(query)], \(request) responses: {'200': {description: d, headers: {\(headers)}, content: {application/json: {schema: \(response)}}}}}
            """
        let dump = try Lowered(paths: paths, options: options).api.dump()
        let line = dump.split(separator: "\n").first { $0.contains("pages of") }
        return line.map { String($0.drop { $0 == " " }.dropFirst("pages of ".count)) }
    }

    private func text(_ name: String) -> String { "{name: '\(name)', in: query, schema: {type: string}}" }
    private func number(_ name: String) -> String { "{name: '\(name)', in: query, schema: {type: integer}}" }
    private func page(_ properties: String) -> String {
        "{type: object, properties: {data: {type: array, items: {type: string}}, \(properties)}}"
    }

    @Test(
        "a text that the page gives and the next request takes",
        arguments: [
            ("next_page", "next_page: {type: string, nullable: true}", "query next_page = next_page"),
            ("cursor", "next_page: {type: string}", "query cursor = next_page"),
            ("pageToken", "nextPageToken: {type: string}", "query pageToken = nextPageToken"),
            (
                "page[cursor]",
                "meta: {type: object, properties: {page: {type: object, properties: {after: {type: string}}}}}",
                "query page[cursor] = meta.page.after"
            ),
            ("cursor", "cursor: {type: string}, next: {type: string}", "query cursor = cursor"),
            ("cursor", "next_page: {type: string}, cursor: {type: string}", "query cursor = cursor"),
        ]
    )
    func cursors(name: String, properties: String, expected: String) throws {
        #expect(try pages(query: text(name), response: page(properties)) == "data: string, by cursor \(expected)")
    }

    @Test("the request's cursor may be in its body, a level down as well")
    func cursorInBody() throws {
        let response = page("next_page: {type: string}")
        let body = "{type: object, properties: {cursor: {type: string}}}"
        #expect(
            try pages(body: body, response: response, method: "post")
                == "data: string, by cursor body cursor = next_page"
        )
        let nested = "{type: object, properties: {pagination: {type: object, properties: {next_page: {type: string}}}}}"
        #expect(
            try pages(body: nested, response: response, method: "post")
                == "data: string, by cursor body pagination.next_page = next_page"
        )
    }

    @Test("the only list of a page has its items, whatever it is called")
    func onlyList() throws {
        let response =
            "{type: object, properties: {anything: {type: array, items: {type: string}}, cursor: {type: string}}}"
        #expect(
            try pages(query: text("cursor"), response: response) == "anything: string, by cursor query cursor = cursor"
        )
    }

    @Test("numbers of items and of pages")
    func numbers() throws {
        let total = page("total_count: {type: integer}")
        #expect(
            try pages(query: number("offset") + ", " + number("limit"), response: total)
                == "data: string, by offset query offset from 0, up to total_count"
        )
        let pageCount = page("total_pages: {type: integer}, has_more: {type: boolean}")
        #expect(
            try pages(query: number("page"), response: pageCount)
                == "data: string, by number query page from 1, while has_more, up to total_pages"
        )
        let list = "{type: array, items: {type: integer}}"
        let query = "{name: page, in: query, schema: {type: integer, minimum: 0}}, " + number("per_page")
        #expect(try pages(query: query, response: list) == "the list: integer, by number query page from 0")
    }

    @Test("a Link header, a URL in the page, and the last item")
    func others() throws {
        let list = "{type: array, items: {type: object, properties: {id: {type: string}}}}"
        #expect(
            try pages(query: number("page"), response: list, headers: "Link: {schema: {type: string}}")?.hasSuffix(
                "by Link header"
            ) == true
        )
        #expect(
            try pages(response: page("next_page_url: {type: string}")) == "data: string, by URL next_page_url"
        )
        let last = "{type: object, properties: {data: \(list), has_more: {type: boolean}}}"
        #expect(
            try pages(query: text("starting_after"), response: last)?.hasSuffix(
                "by last query starting_after = item's id, while has_more"
            ) == true
        )
    }

    @Test(
        "what only looks like pages is left alone",
        arguments: [
            // A size alone; a cursor that nobody gives; one that nobody takes.
            (
                "{name: limit, in: query, schema: {type: integer}}",
                "{type: object, properties: {data: {type: array, items: {type: string}}}}"
            ),
            (
                "{name: cursor, in: query, schema: {type: string}}",
                "{type: object, properties: {data: {type: array, items: {type: string}}}}"
            ),
            ("", "{type: object, properties: {data: {type: array, items: {type: string}}, next_page: {type: string}}}"),
            // No list, or two of which nothing says which.
            (
                "{name: cursor, in: query, schema: {type: string}}",
                "{type: object, properties: {next_cursor: {type: string}}}"
            ),
            (
                "{name: cursor, in: query, schema: {type: string}}",
                "{type: object, properties: {added: {type: array, items: {type: string}}, removed: {type: array, items: {type: string}}, next_cursor: {type: string}}}"
            ),
            // A moment, and a number of a page of a book.
            (
                "{name: after, in: query, schema: {type: string, format: date-time}}",
                "{type: object, properties: {data: {type: array, items: {type: string}}, after: {type: string}}}"
            ),
            ("{name: page, in: query, schema: {type: integer}}", "{type: array, items: {type: string}}"),
        ]
    )
    func falseFriends(query: String, response: String) throws {
        #expect(try pages(query: query, response: response) == nil)
    }

    @Test("a request that sends the list changes it")
    func changes() throws {
        let body =
            "{type: object, properties: {data: {type: array, items: {type: string}}, pagination: {type: object, properties: {page: {type: integer}, total: {type: integer}}}}}"
        #expect(try pages(body: body, response: body, method: "post") == nil)
    }

    @Test("the configuration knows better")
    func configuration() throws {
        let query = text("cursor")
        let response = page("next_cursor: {type: string}, more: {type: object, properties: {token: {type: string}}}")
        func options(_ paging: LoweringOptions.PagingOverride) -> LoweringOptions {
            .init(operations: ["list": .init(paging: paging)])
        }
        #expect(try pages(query: query, response: response, options: options(.off)) == nil)
        #expect(try pages(query: query, response: response, options: .init(findsPaging: false)) == nil)
        let described = PagingDescription(
            style: .cursor,
            place: .query("from"),
            next: PropertyPath(dotted: "more.token")
        )
        #expect(
            try pages(query: query, response: response, options: options(.described(described, nil)))
                == "data: string, by cursor query from = more.token"
        )
        #expect(
            try pages(query: query, response: response, options: options(.described(.init(style: .cursor), nil)))
                == "data: string, by cursor query cursor = next_cursor"
        )
    }

    @Test("a description that does not fit the operation is an error where it is written")
    func misfits() throws {
        func problem(_ description: PagingDescription, response: String) throws -> [String] {
            let location = try SourceTree.parse(SourceFile(path: "generator.yaml", text: "a")).root.location
            let lowered = try Lowered(
                paths:
                    "/things: {get: {operationId: list, responses: {'200': {description: d, content: {application/json: {schema: \(response)}}}}}}",
                options: .init(operations: ["list": .init(paging: .described(description, location))])
            )
            return lowered.warnings.map { "\($0.location?.path ?? ""): \($0.message)" }
        }
        let response = page("next: {type: string}")
        #expect(
            try problem(.init(style: .nextURL, next: PropertyPath(dotted: "nxt")), response: response) == [
                "generator.yaml: `next`: there is no 'nxt' in the response of 'list'"
            ]
        )
        #expect(
            try problem(.init(style: .offset), response: response) == [
                "generator.yaml: the paging of 'list' needs `request`, which the document does not let one guess"
            ]
        )
        #expect(
            try problem(.init(style: .link, items: PropertyPath(dotted: "next")), response: response) == [
                "generator.yaml: 'next' in the response of 'list' is no list"
            ]
        )
    }
}
