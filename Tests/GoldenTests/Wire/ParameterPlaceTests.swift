import ParameterPlaces
import Testing

extension WireTests {
    /// What is special about one place of a request or another.
    @Suite struct ParameterPlaceTests {
        private func request(
            _ operationID: String,
            meaning values: [String: JSONValue],
            _ call: (ParameterPlacesClient) async throws -> Void
        ) async throws -> WireRequest {
            let request = try await WireServer.request { url in
                try await call(ParameterPlacesClient(baseURL: url, configuration: .wire))
            }
            try WireLog.append(request, of: operationID, meaning: values)
            return request
        }

        @Test func reservedCharactersStayAsTheyAre() async throws {
            let request = try await request(
                "reserved",
                meaning: [
                    "path.path": "a:b@c;d=e", "query.query": "a/b?c:d", "query.list": ["x=1", "y=2"],
                    "query.encoded": "a/b",
                ]
            ) {
                try await $0.reserved.reserved(
                    path: "a:b@c;d=e",
                    query: "a/b?c:d",
                    list: ["x=1", "y=2"],
                    encoded: "a/b"
                )
            }
            #expect(request.target == "/reserved/a:b@c;d=e?query=a/b?c:d&list=x=1,y=2&encoded=a%2Fb")
        }

        /// What would end a segment or the query is encoded all the same, and what is encoded already stays.
        @Test func whatWouldEndTheirPlaceIsEncoded() async throws {
            let request = try await request("reserved", meaning: [:]) {
                try await $0.reserved.reserved(path: "a/b?c#d%20e%zz", query: "a#b[c]%20d%zz é")
            }
            #expect(
                request.target == "/reserved/a%2Fb%3Fc%23d%20e%25zz?query=a%23b%5Bc%5D%20d%25zz%20%C3%A9"
            )
        }

        @Test func emptyIsSomethingElseThanAbsent() async throws {
            let empty = try await request("emptyValue", meaning: ["query.flag": ""]) {
                try await $0.empty.value(flag: "")
            }
            let absent = try await request("emptyValue", meaning: [:]) { try await $0.empty.value() }
            #expect(empty.target == "/empty?flag=")
            // A default is the server's: what is not said is not sent.
            #expect(absent.target == "/empty")
        }

        @Test func contentIsWhatTheMediaTypeSays() async throws {
            let filter = Filter(color: "blue & red", size: 2)
            let value: JSONValue = ["color": "blue & red", "size": 2]
            let request = try await request(
                "content",
                meaning: [
                    "path.filter": value, "query.query": value, "query.text": "a b", "query.vendor": "a b",
                    "header.X-Filter": value, "cookie.cookie": [1, 2],
                ]
            ) {
                try await $0.content.content(
                    filter: filter,
                    query: filter,
                    text: "a b",
                    vendor: "a b",
                    xFilter: filter,
                    cookie: [1, 2]
                )
            }
            let encoded = "%7B%22color%22%3A%22blue%20%26%20red%22%2C%22size%22%3A2%7D"
            #expect(
                request.target == "/content/%7B%22color%22:%22blue%20&%20red%22,%22size%22:2%7D"
                    + "?query=\(encoded)&text=a%20b&vendor=%22a%20b%22"
            )
            #expect(request.header("X-Filter") == #"{"color":"blue & red","size":2}"#)
            #expect(request.header("Cookie") == "cookie=[1%2C2]")
        }

        @Test func oneNameInFourPlaces() async throws {
            let request = try await request(
                "sameName",
                meaning: ["path.id": "1", "query.id": "2", "header.id": "3", "cookie.id": "4"]
            ) {
                try await $0.same.name(id: "1", id2: "2", id3: "3", id4: "4")
            }
            #expect(request.target == "/same/1?id=2")
            #expect(request.header("id") == "3")
            #expect(request.header("Cookie") == "id=4")
        }

        @Test func severalInOneSegment() async throws {
            let request = try await request(
                "severalInASegment",
                meaning: ["path.from": 1, "path.to": 23, "path.format": "json", "path.name": "a b"]
            ) {
                try await $0.versions.severalInASegment(
                    from: 1,
                    to: 23,
                    format: .json,
                    name: "a b",
                    undeclared: "c/d"
                )
            }
            #expect(request.target == "/versions/1...23.json/a%20b@c%2Fd")
        }
    }
}
