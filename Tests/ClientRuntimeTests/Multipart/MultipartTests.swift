@testable import ClientRuntime
import Foundation
import Testing

@Suite("Multipart forms")
struct MultipartTests {
    @Test("Python's email package reads the parts that were written")
    func independentReader() async throws {
        let file = try TemporaryFile((0..<100_000).map { UInt8(truncatingIfNeeded: $0) }, name: "räder \"1\".PNG")
        let parts = try await parse([
            .value("purpose", "fine-tune\r\n--x\"é"),
            .value("count", 3), .value("flag", true), .value("none", String?.none),
            .value("tags", ["a", "b"]),
            .value("policy", ["anchor": "created", "seconds": 3600] as JSONValue),
            .value("note", "text", contentType: "text/plain; charset=utf-8", headers: ["X-B": "2", "X-A": "1"]),
            .value("asJSON", ["text"], contentType: "application/json"),
            .file("file", try FilePart(contentsOf: file.url)),
            .files(
                "images",
                [
                    FilePart(bytes: [1, 2], filename: "a\r\nb.bin"),
                    FilePart(bytes: [], filename: "c.jpg", contentType: "image/x"),
                ],
                contentType: "image/png"
            ),
            .file("nothing", nil),
        ])
        #expect(parts.count == 11)
        #expect(
            parts.map { $0["name"] } == [
                "purpose", "count", "flag", "tags", "tags", "policy", "note", "asJSON", "file", "images", "images",
            ]
        )
        #expect(
            parts.map { $0["text"] }[0..<8] == [
                "fine-tune\r\n--x\"é", "3", "true", "a", "b", #"{"anchor":"created","seconds":3600}"#, "text",
                #""text""#,
            ]
        )
        #expect(
            parts.map { $0["type"] } == [
                nil, nil, nil, nil, nil, "application/json", "text/plain; charset=utf-8", "application/json",
                "image/png",
                "image/png", "image/x",
            ]
        )
        #expect(parts[8]["filename"] == "räder %221%22.PNG")
        #expect(parts[8]["length"] == 100_000)
        #expect(parts[9]["filename"] == "a%0D%0Ab.bin")
        #expect(parts[6]["more"] == ["X-A=1", "X-B=2"])
    }

    @Test("werkzeug reads the fields that were written", .enabled(if: Python.has("werkzeug")))
    func werkzeug() async throws {
        let body = APIBody.multipart([
            .value("a", "ü\n"), .value("a", ["x": [1, nil]] as JSONValue),
            .file("f", FilePart(bytes: Array("\r\n--form-\r\n".utf8), filename: "ß.txt")),
        ])
        let bytes = try await #require(try body.httpBody()).bytes()
        let program = """
            import sys, json, io
            from werkzeug.formparser import parse_form_data
            data = sys.stdin.buffer.read()
            environ = {'REQUEST_METHOD': 'POST', 'CONTENT_TYPE': sys.argv[1], 'CONTENT_LENGTH': str(len(data))}
            environ['wsgi.input'] = io.BytesIO(data)
            _, form, files = parse_form_data(environ, silent=False)
            f = files['f']
            print(json.dumps([form.getlist('a'), f.filename, f.content_type, f.read().decode()]))
            """
        let result = try JSONValue(jsonBytes: Python.run(program, [body.contentType], input: bytes))
        #expect(result == [["ü\n", #"{"x":[1,null]}"#], "ß.txt", "text/plain", "\r\n--form-\r\n"])
    }

    @Test("Numbers inside of a part, or a field of a form, keep all their digits")
    func numbers() async throws {
        let price = ["price": try #require(Decimal(string: "12345678901234567.89"))]
        let parts = try await parse([.value("order", price)])
        #expect(parts.map { $0["text"] } == [#"{"price":12345678901234567.89}"#])
        let form = try #require(try APIBody.form(["order": price]).httpBody())
        #expect(try await form.text() == "order=%7B%22price%22%3A12345678901234567.89%7D")
    }

    @Test("Length and replay are those of all parts together")
    func lengths() async throws {
        let file = try TemporaryFile([1, 2, 3])
        let known = try #require(
            try APIBody.multipart([.value("a", 1), .file("f", FilePart(contentsOf: file.url))]).httpBody()
        )
        let first = try await known.bytes()
        #expect(known.length == first.count)
        #expect(known.isReplayable)
        #expect(try await known.bytes() == first)

        let stream = AsyncStream([UInt8].self) {
            $0.yield([1]); $0.yield([]); $0.yield([2]); $0.finish()
        }
        let unknown = try #require(
            try APIBody.multipart([.file("f", FilePart(content: HTTPBody(stream), filename: "f"))]).httpBody()
        )
        #expect(unknown.length == nil)
        #expect(!unknown.isReplayable)
        #expect(try await unknown.text().contains("\r\n\r\n\u{1}\u{2}\r\n--"))
    }

    @Test(
        "A value with a type of JSON is written as JSON",
        arguments: [
            ("application/json", #""text""#), ("application/vnd.sample+json", #""text""#), ("text/plain", "text"),
        ]
    )
    func jsonTypes(type: String, text: String) throws {
        let body = try #require(try APIBody.multipart([.value("a", "text", contentType: type)]).httpBody())
        let bytes = try #require(body.bytesInMemory)
        #expect(String(decoding: bytes, as: UTF8.self).contains("Content-Type: \(type)\r\n\r\n\(text)\r\n--"))
    }

    @Test("Each request has a boundary of its own")
    func boundaries() {
        let types = (0..<100).map { _ in APIBody.multipart([]).contentType }
        #expect(Set(types).count == 100)
        #expect(types.allSatisfy { $0.hasPrefix("multipart/form-data; boundary=form-") && $0.utf8.count < 97 })
    }

    @Test("No parts are an empty form, no form is no content")
    func empty() async throws {
        #expect(try await parse([]) == [])
        #expect(try APIBody.multipart(nil).httpBody() == nil)
        let sent = try await request(method: .post, body: .multipart([.value("a", 1)], contentType: "multipart/mixed"))
        #expect(sent.header("content-type")?.hasPrefix("multipart/mixed; boundary=") == true)
    }

    @Test(
        "Header fields cannot be smuggled in",
        arguments: [
            MultipartPart.value("a", 1, contentType: "text/plain\r\nX: 1"),
            .value("a", 1, headers: ["X": "1\n\n"]), .value("a", 1, headers: ["X: Y\r\n": "1"]),
            .file("a", FilePart(bytes: [], filename: "a", contentType: "a\r\n")),
        ]
    )
    func smuggling(_ part: MultipartPart) {
        let error = #expect(throws: APIError.self) { try APIBody.multipart([part]).httpBody() }
        #expect(error?.kind == .encoding)
    }

    @Test(
        "Types of files: their own, the document's, that of the extension, none",
        arguments: [
            (nil, nil, "a.pdf", "application/pdf"), (nil, nil, "a.unknown", "application/octet-stream"),
            (nil, nil, "pdf", "application/octet-stream"), ("a/b", "c/d", "a.pdf", "a/b"), (nil, "c/d", "a.pdf", "c/d"),
            (nil, "image/*", "a.JPG", "image/jpeg"), (nil, "image/png, image/jpeg", "a.b.gif", "image/gif"),
        ] as [(String?, String?, String, String)]
    )
    func fileTypes(_ own: String?, _ documented: String?, _ name: String, _ type: String) async throws {
        let file = FilePart(bytes: [], filename: name, contentType: own)
        #expect(try await parse([.file("f", file, contentType: documented)]).first?["type"]?.stringValue == type)
    }

    private func parse(_ parts: [MultipartPart]) async throws -> [JSONValue] {
        let body = APIBody.multipart(parts)
        let bytes = try await #require(try body.httpBody()).bytes()
        let head = Array("Content-Type: \(body.contentType)\r\n\r\n".utf8)
        let program = """
            import sys, json, email, email.policy
            message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.HTTP)
            parts = []
            for part in (message.get_payload() if message.is_multipart() else []):
                data = part.get_payload(decode=True)
                raw = {k.lower(): v for k, v in part.raw_items()}
                disposition = raw['content-disposition'].strip().encode('ascii', 'surrogateescape').decode()
                values = dict(p.strip().split('=', 1) for p in disposition.split(';')[1:])
                item = {'name': values['name'].strip('"'), 'length': len(data)}
                if 'filename' in values: item['filename'] = values['filename'].strip('"')
                else: item['text'] = data.decode()
                if 'content-type' in raw: item['type'] = raw['content-type'].strip()
                more = [k + '=' + v for k, v in part.items() if k.startswith('X-')]
                if more: item['more'] = more
                parts.append(item)
            print(json.dumps(parts))
            """
        return try [JSONValue](jsonBytes: Python.run(program, input: head + bytes))
    }
}

extension Python {
    static func has(_ module: String) -> Bool {
        (try? run("import \(module)")) != nil
    }
}
