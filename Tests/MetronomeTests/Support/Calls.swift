import Metronome

/// The token of these tests, which no error may show.
let token = "token-that-stays-secret"

let customerID = "4db51251-61de-4bfe-b9ce-495e244f3491"

extension MetronomeClient {
    /// A client that knows nothing but a token and where to call, whatever the environment of the tests is.
    static func calling(
        _ url: String,
        bearerToken: String? = token,
        environment: [String: String] = [:],
        timeout: Duration = .seconds(20)
    ) -> MetronomeClient {
        MetronomeClient(
            bearerToken: bearerToken,
            baseURL: url,
            configuration: ClientConfiguration(
                timeout: timeout,
                // What a test expects once must not come twice.
                maxRetries: 0,
                log: .standardError(level: .off),
                environment: EnvironmentVariables(environment)
            )
        )
    }

    /// The shortest call there is.
    func call() async throws -> Dashboards.GetEmbeddableURLResponse {
        try await dashboards.getEmbeddableURL(customerID: customerID, dashboard: .invoices)
    }
}

/// Every property, and every kind of value where any is allowed.
let everything = EmbeddableDashboardPayload(
    customerID: customerID,
    dashboard: .commitsAndCredits,
    dashboardOptions: [
        .init(key: "show_zero_usage_line_items", value: "false"),
        .init(key: "hide_voided_invoices", value: "true"),
    ],
    colorOverrides: [.init(name: .grayDark, value: "#ff0000"), .init(name: .usageLine0), .init()],
    groupKeyOverrides: [
        .init(
            groupKeyName: "tenant \"id\" / é / 🎉\n",
            displayName: "",
            valueDisplayNames: [
                "text": "Cluster EU", "number": 1.5, "integer": 9_007_199_254_740_993, "null": nil, "flag": true,
                "list": [1, "two", [nil]], "object": ["a": ["b": [:]]], "": "no name",
            ]
        ),
        .init(groupKeyName: "region"),
    ]
)

/// ``everything`` as JSON, written by hand.
let everythingText = #"""
    {
      "customer_id": "4db51251-61de-4bfe-b9ce-495e244f3491",
      "dashboard": "commits_and_credits",
      "dashboard_options": [
        {"key": "show_zero_usage_line_items", "value": "false"},
        {"key": "hide_voided_invoices", "value": "true"}
      ],
      "color_overrides": [{"name": "Gray_dark", "value": "#ff0000"}, {"name": "UsageLine_0"}, {}],
      "bm_group_key_overrides": [
        {
          "group_key_name": "tenant \"id\" / é / 🎉\n",
          "display_name": "",
          "value_display_names": {
            "text": "Cluster EU", "number": 1.5, "integer": 9007199254740993, "null": null, "flag": true,
            "list": [1, "two", [null]], "object": {"a": {"b": {}}}, "": "no name"
          }
        },
        {"group_key_name": "region"}
      ]
    }
    """#
