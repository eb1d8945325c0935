import Foundation
import RequestForms
import Testing

extension WireTests {
    /// Each form of a body that the document offers can be sent.
    @Suite struct RequestFormTests {
        private func request(_ call: (RequestFormsClient) async throws -> Void) async throws -> WireRequest {
            try await WireServer.request { url in
                try await call(RequestFormsClient(baseURL: url, configuration: .wire))
            }
        }

        private let message = RequestFormsClient.Messages.CreateMessageBody(
            text: "Hi & bye",
            poll: .init(question: "Why?"),
            tags: ["a", "b"]
        )

        @Test func jsonIsTheMethodItself() async throws {
            let request = try await request { try await $0.messages.createMessage(message) }
            #expect(request.header("Content-Type") == "application/json")
            #expect(request.bodyText == #"{"text":"Hi & bye","poll":{"question":"Why?"},"tags":["a","b"]}"#)
        }

        @Test func aFormTakesTheSameType() async throws {
            let request = try await request { try await $0.messages.createMessageAsForm2(message) }
            #expect(request.header("Content-Type") == "application/x-www-form-urlencoded")
            #expect(request.bodyText == "text=Hi+%26+bye&poll=%7B%22question%22%3A%22Why%3F%22%7D&tags=a&tags=b")
            try WireLog.append(
                request,
                of: "createMessage",
                meaning: ["body": ["text": "Hi & bye", "poll": ["question": "Why?"], "tags": ["a", "b"]]]
            )
        }

        @Test func multipartTakesFiles() async throws {
            let request = try await request {
                try await $0.messages.createMessageAsMultipart(
                    text: "Hi",
                    poll: .init(question: "Why?"),
                    files: [
                        FilePart(bytes: [1, 2, 3], filename: "a.bin"), FilePart(bytes: [4], filename: "b.png"),
                    ]
                )
            }
            let type = try #require(request.header("Content-Type"))
            let boundary = try #require(type.components(separatedBy: "boundary=").last)
            #expect(type == "multipart/form-data; boundary=\(boundary)")
            let parts = request.bodyText.components(separatedBy: "--\(boundary)")
            #expect(
                parts == [
                    "",
                    "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nHi\r\n",
                    "\r\nContent-Disposition: form-data; name=\"poll\"\r\nContent-Type: application/json\r\n\r\n"
                        + "{\"question\":\"Why?\"}\r\n",
                    "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n\u{1}\u{2}\u{3}\r\n",
                    "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n\u{4}\r\n",
                    "--\r\n",
                ]
            )
            try WireLog.append(
                request,
                of: "createMessage",
                meaning: ["body": ["text": "Hi", "poll": ["question": "Why?"], "files": ["AQID", "BA=="]]]
            )
        }

        @Test func xmlAndFormsOfOneModel() async throws {
            let pet = Pet(name: "Rex", age: 3)
            let json = try await request { _ = try await $0.pets.addPet(pet) }
            let xml = try await request { _ = try await $0.pets.addPetAsXML(pet) }
            let form = try await request { _ = try await $0.pets.addPetAsForm(pet) }
            #expect(json.bodyText == #"{"name":"Rex","age":3}"#)
            #expect(xml.header("Content-Type") == "application/xml")
            #expect(xml.bodyText.hasSuffix("<Pet><name>Rex</name><age>3</age></Pet>"))
            #expect(form.bodyText == "name=Rex&age=3")
        }

        @Test func oneValueMayMeanSeveralThings() async throws {
            let merge = try await request { try await $0.pets.patchPet(name: "Rex") }
            let strategic = try await request {
                try await $0.pets.patchPet(name: "Rex", contentType: "application/strategic-merge-patch+json")
            }
            let changes = try await request {
                try await $0.pets.patchPetAsJSONPatchJSON([Change(op: "replace", path: "/name", value: "Rex")])
            }
            #expect(merge.header("Content-Type") == "application/merge-patch+json")
            #expect(strategic.header("Content-Type") == "application/strategic-merge-patch+json")
            #expect(merge.body == strategic.body)
            #expect(changes.header("Content-Type") == "application/json-patch+json")
            #expect(changes.bodyText == #"[{"op":"replace","path":"/name","value":"Rex"}]"#)
        }

        @Test func otherNamesOfJSONNeedNoChoice() async throws {
            let request = try await request { try await $0.pets.replacePet(name: "Rex") }
            #expect(request.header("Content-Type") == "application/json")
        }

        @Test func everyKindOfLog() async throws {
            let logs = [Log(message: "one"), Log(message: "two")]
            let json = try await request { try await $0.logs.sendLogs(logs) }
            let simple = try await request { try await $0.logs.sendLogsAsJSONSimple(logs[0]) }
            let text = try await request { try await $0.logs.sendLogsAsText("one") }
            let csv = try await request { try await $0.logs.sendLogsAsText("one,two", contentType: "text/csv") }
            let bytes = try await request { try await $0.logs.sendLogsAsBytes(HTTPBody("<1>one")) }
            let lines = try await request { try await $0.logs.sendLogsAsJSONLines(logs) }
            #expect(json.bodyText == #"[{"message":"one"},{"message":"two"}]"#)
            #expect(simple.header("Content-Type") == "application/json;simple")
            #expect(simple.bodyText == #"{"message":"one"}"#)
            #expect(text.header("Content-Type") == "text/plain")
            #expect(csv.header("Content-Type") == "text/csv")
            #expect(csv.bodyText == "one,two")
            #expect(bytes.header("Content-Type") == "application/logplex-1")
            #expect(bytes.bodyText == "<1>one")
            #expect(lines.header("Content-Type") == "application/x-ndjson")
            #expect(lines.bodyText == "{\"message\":\"one\"}\n{\"message\":\"two\"}\n")
        }
    }
}
