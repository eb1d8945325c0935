import ClientRuntime
import Testing

@Suite("Descriptions and mirrors")
struct ReflectionTests {
    private let model = EmbeddableDashboardPayload(
        customerID: "c",
        dashboard: .invoices,
        dashboardOptions: [.init(key: "k", value: "v")]
    )

    @Test("The description shows the properties that are set")
    func description() {
        let expected = #"EmbeddableDashboardPayload(customer_id: "c", dashboard: Dashboard("invoices"), "#
            + #"dashboard_options: [DashboardOption(key: "k", value: "v")])"#
        #expect(model.debugDescription == expected)
        #expect(String(reflecting: model) == expected)
        #expect("\(model)" == expected)
        #expect("\(EmbeddableURL())" == "EmbeddableURL()")
        #expect("\(Schedule(weekday: .monday, factor: .half))" == "Schedule(weekday: Weekday(1), factor: Factor(0.5))")
    }

    @Test("A null and additional properties are shown")
    func special() throws {
        var model = Nullables(required: "r", requiredNullable: nil, requiredNullableList: nil)
        model.setNull("optional_nullable")
        #expect("\(model)" == #"Nullables(required: "r", optional_nullable: null)"#)
        #expect("\(Counters(name: "n", additionalProperties: ["x": 1]))" == #"Counters(name: "n", …: ["x": 1])"#)
    }

    @Test("The mirror has a child for each property that is set")
    func mirror() {
        let mirror = Mirror(reflecting: model)
        #expect(mirror.displayStyle == .struct)
        #expect(mirror.children.map(\.label) == ["customer_id", "dashboard", "dashboard_options"])
        #expect(mirror.children.first?.value as? String == "c")
        #expect(mirror.descendant("dashboard_options", 0) as? DashboardOption == DashboardOption(key: "k", value: "v"))
        let response = GetEmbeddableURLResponse(data: EmbeddableURL(url: "u"))
        #expect(Mirror(reflecting: response).descendant("data", "url") as? String == "u")
        var dumped = ""
        dump(response, to: &dumped)
        #expect(dumped.contains("url: \"u\""))
    }
}
