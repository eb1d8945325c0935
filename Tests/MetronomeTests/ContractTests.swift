import Testing

/// The checks of the server see each kind of mistake; else they would say nothing about the client.
@Suite struct ContractTests {
    private static let right = ReceivedRequest(
        method: "POST",
        target: "/v1/dashboards/getEmbeddableUrl",
        headers: ["authorization": "Bearer \(token)", "content-type": "application/json"],
        body: Array(everythingText.utf8)
    )

    @Test func whatIsRightHasNoProblem() throws {
        #expect(try Contract().problems(with: Self.right).isEmpty)
    }

    @Test(arguments: [
        ("PUT", "/v1/dashboards/getEmbeddableUrl", "/v1/dashboards/getEmbeddableUrl has no PUT"),
        ("POST", "/v1/dashboards", "there is no /v1/dashboards"),
        ("POST", "/v1/dashboards/getEmbeddableUrl?a=1", "no query is documented: /v1/dashboards/getEmbeddableUrl?a=1"),
    ])
    func places(method: String, target: String, problem: String) throws {
        var request = Self.right
        (request.method, request.target) = (method, target)
        #expect(try Contract().problems(with: request) == [problem])
    }

    @Test(arguments: [nil, "", "Bearer", "Bearer ", "Basic abc", "Bearer a b"])
    func credentials(value: String?) throws {
        var request = Self.right
        request.headers["authorization"] = value
        #expect(try Contract().problems(with: request) == ["there is no bearer credential in Authorization"])
    }

    @Test(arguments: [nil, "text/plain", "application/jsonp"])
    func contentTypes(value: String?) throws {
        var request = Self.right
        request.headers["content-type"] = value
        #expect(try Contract().problems(with: request) == ["content of type '\(value ?? "")' is not documented"])
    }

    @Test(arguments: [
        (#"{"dashboard":"usage"}"#, ["$.customer_id: is required"]),
        ("[]", ["$: the type is not one of the schema's"]),
        (
            #"{"customer_id":"1","dashboard":"Usage","more":null}"#,
            [
                "$.customer_id: '1' is no UUID", "$.dashboard: 'Usage' is not one of the listed values",
                "$.more: is not documented",
            ]
        ),
        (
            #"{"customer_id":"\#(customerID)","dashboard":"usage","dashboard_options":[{"key":"a","value":"b"},{"key":true}]}"#,
            [
                "$.dashboard_options[1].value: is required",
                "$.dashboard_options[1].key: the type is not one of the schema's",
            ]
        ),
    ])
    func contents(body: String, problems: [String]) throws {
        var request = Self.right
        request.body = Array(body.utf8)
        #expect(try Contract().problems(with: request) == problems)
    }

    @Test(arguments: [#"{"a":"#, #"{"a":1,"a":2}"#, #"{'a':1}"#])
    func contentsThatAreNotJSON(body: String) throws {
        var request = Self.right
        request.body = Array(body.utf8)
        #expect(try Contract().problems(with: request).count == 1)
    }
}
