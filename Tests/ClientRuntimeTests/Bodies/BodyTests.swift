import ClientRuntime
import Testing

@Suite("Contents of requests")
struct BodyTests {
    @Test("JSON, text and bytes have their content types")
    func contentTypes() async throws {
        let json = try await request(method: .post, body: .json(["a": 1]))
        #expect(json.bodyText == #"{"a":1}"#)
        #expect(json.header("Content-Type") == "application/json")

        let patch = try await request(method: .patch, body: .json([1], contentType: "application/merge-patch+json"))
        #expect(patch.header("content-type") == "application/merge-patch+json")

        let text = try await request(method: .post, body: .text("grün"))
        #expect(text.body == Array("grün".utf8))
        #expect(text.header("content-type") == "text/plain; charset=utf-8")

        let bytes = try await request(method: .put, body: .bytes([0, 255, 10]))
        #expect(bytes.body == [0, 255, 10])
        #expect(bytes.header("content-type") == "application/octet-stream")
    }

    @Test("No content, no content type")
    func none() async throws {
        let missing: DashboardRequest? = nil
        for body in [APIBody.none, .json(missing), .form(missing), .text(nil), .bytes(nil)] {
            let sent = try await request(method: .post, body: body)
            #expect(sent.body == nil)
            #expect(sent.header("content-type") == nil)
        }
        let empty = try await request(method: .post, body: .text(""))
        #expect(empty.body == [])
        #expect(empty.header("content-type") == "text/plain; charset=utf-8")
    }

    @Test("A form has a field for each property, in their order")
    func form() async throws {
        let value = DashboardRequest(customerID: "a b&c=d+é*", dashboard: .invoices, colorOverrides: ["x", "y"])
        let sent = try await request(method: .post, body: .form(value))
        #expect(
            sent.bodyText
                == "customer_id=a+b%26c%3Dd%2B%C3%A9*&dashboard=invoices&color_overrides=x&color_overrides=y"
        )
        #expect(sent.header("content-type") == "application/x-www-form-urlencoded")
    }

    @Test("Objects in a form are JSON, unless the document gives them a style")
    func formStyles() async throws {
        let value: JSONValue = ["address": ["city": "Ulm", "zip": 1], "tags": [1, 2], "none": nil, "on": true]
        let plain = try await request(method: .post, body: .form(value))
        #expect(plain.bodyText == "address=%7B%22city%22%3A%22Ulm%22%2C%22zip%22%3A1%7D&on=true&tags=1&tags=2")

        let styled = try await request(
            method: .post,
            body: .form(
                value,
                styles: [
                    "address": FormFieldStyle(.deepObject), "tags": FormFieldStyle(.form, explode: false),
                    "on": FormFieldStyle(.json),
                ]
            )
        )
        #expect(styled.bodyText == "address%5Bcity%5D=Ulm&address%5Bzip%5D=1&on=true&tags=1,2")
    }

    @Test("Only an object makes a form")
    func noForm() async {
        let error = await #expect(throws: APIError.self) {
            _ = try await request(method: .post, body: .form([1, 2]))
        }
        #expect(error?.kind == .encoding)
    }
}
