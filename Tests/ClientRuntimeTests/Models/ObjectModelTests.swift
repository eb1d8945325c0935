import ClientRuntime
import Testing

@Suite("Models")
struct ObjectModelTests {
    private let payload = EmbeddableDashboardPayload(
        customerID: "4db51251-61de-4bfe-b9ce-495e244f3491",
        dashboard: .invoices,
        dashboardOptions: [.init(key: "show_zero_usage_line_items", value: "false")],
        colorOverrides: [.init(name: .grayDark, value: "#ff0000"), .init(name: .usageLine0)],
        bmGroupKeyOverrides: [
            .init(groupKeyName: "tenant", displayName: "Tenant", valueDisplayNames: ["b": "2", "a": "1"]),
        ]
    )

    private let text = #"{"customer_id":"4db51251-61de-4bfe-b9ce-495e244f3491","dashboard":"invoices","#
        + #""dashboard_options":[{"key":"show_zero_usage_line_items","value":"false"}],"#
        + ##""color_overrides":[{"name":"Gray_dark","value":"#ff0000"},{"name":"UsageLine_0"}],"##
        + #""bm_group_key_overrides":[{"group_key_name":"tenant","display_name":"Tenant","#
        + #""value_display_names":{"a":"1","b":"2"}}]}"#

    @Test("Properties give what the initializer was given")
    func properties() {
        #expect(payload.customerID == "4db51251-61de-4bfe-b9ce-495e244f3491")
        #expect(payload.dashboard == .invoices)
        #expect(payload.dashboardOptions?.map(\.key) == ["show_zero_usage_line_items"])
        #expect(payload.colorOverrides?.map(\.name) == [.grayDark, .usageLine0])
        #expect(payload.colorOverrides?.map(\.value) == ["#ff0000", nil])
        #expect(payload.bmGroupKeyOverrides?.first?.valueDisplayNames == ["a": "1", "b": "2"])
    }

    @Test("Properties are written in the order of the layout, dictionaries in the order of their keys")
    func encoding() {
        #expect(payload.jsonText == text)
    }

    @Test("What is written is read as the same")
    func decoding() throws {
        #expect(try EmbeddableDashboardPayload(JSONLiteral(text)) == payload)
    }

    @Test("The order of the members does not matter, and those that are no property are skipped")
    func order() throws {
        let model = try EmbeddableDashboardPayload("""
            { "zzz": [1, {"dashboard": 1}], "dashboard" : "usage", "" : {},
              "customer_id" : "c", "dashboard_option": null }
            """)
        #expect(model == EmbeddableDashboardPayload(customerID: "c", dashboard: .usage))
        #expect(model.dashboardOptions == nil)
        #expect(model.jsonText == #"{"customer_id":"c","dashboard":"usage"}"#)
    }

    @Test("Escaped names are names")
    func escapedNames() throws {
        let option = try DashboardOption(#"{"\u006bey":"a","val\u0075e":"b"}"#)
        #expect(option == DashboardOption(key: "a", value: "b"))
    }

    @Test("Of members with the same name the last counts")
    func duplicates() throws {
        #expect(try DashboardOption(#"{"key":"a","value":"b","key":"c"}"#).key == "c")
        #expect(try EmbeddableURL(#"{"url":"a","url":null}"#).url == nil)
    }

    @Test("A copy is independent of the original, at every level")
    func valueSemantics() {
        var copy = payload
        #expect(copy == payload)
        copy.customerID = "other"
        #expect(copy != payload)
        #expect(payload.customerID == "4db51251-61de-4bfe-b9ce-495e244f3491")
        copy.customerID = payload.customerID
        #expect(copy == payload)
        #expect(copy.hashValue == payload.hashValue)

        var response = GetEmbeddableURLResponse(data: EmbeddableURL(url: "a"), history: [EmbeddableURL(url: "b")])
        let original = response
        response.data.url = "changed"
        response.history?[0].url = "changed too"
        response.history?.append(EmbeddableURL())
        #expect(original.data.url == "a")
        #expect(original.history == [EmbeddableURL(url: "b")])
        #expect(response.data.url == "changed")
        #expect(response.history == [EmbeddableURL(url: "changed too"), EmbeddableURL()])
    }

    @Test("Setting nil removes a property")
    func removal() {
        var copy = payload
        copy.dashboardOptions = nil
        copy.colorOverrides = nil
        copy.bmGroupKeyOverrides = nil
        #expect(copy == EmbeddableDashboardPayload(customerID: payload.customerID, dashboard: .invoices))
        #expect(copy.jsonText == #"{"customer_id":"4db51251-61de-4bfe-b9ce-495e244f3491","dashboard":"invoices"}"#)
    }

    @Test("Models are equal by their values, and work as keys")
    func hashing() {
        let urls: Set = [EmbeddableURL(url: "a"), EmbeddableURL(url: "a"), EmbeddableURL(url: "b"), EmbeddableURL()]
        #expect(urls.count == 3)
        let options = [payload: 1]
        var copy = payload
        copy.dashboardOptions = [.init(key: "show_zero_usage_line_items", value: "false")]
        #expect(options[copy] == 1)
        copy.dashboardOptions = []
        #expect(options[copy] == nil)
    }

    @Test("A required property that was never set is empty and does not trap")
    func misuse() {
        let empty = EmbeddableDashboardPayload._empty
        #expect(empty.customerID == "")
        #expect(empty.dashboard.rawValue == "")
        #expect(GetEmbeddableURLResponse._empty.data == EmbeddableURL())
        let wrong = EmbeddableDashboardPayload(_fields: Fields(EmbeddableURL.layout))
        #expect(wrong.dashboard.rawValue == "")
        #expect(wrong.bmGroupKeyOverrides == nil)
        var written = wrong
        written.bmGroupKeyOverrides = []
        #expect(written.jsonText == "{}")
    }

    @Test("A model is one reference wide")
    func size() {
        #expect(MemoryLayout<EmbeddableDashboardPayload>.size == MemoryLayout<Int>.size)
        #expect(MemoryLayout<WideModel?>.size == MemoryLayout<Int>.size)
    }

    @Test("Models that contain themselves")
    func recursion() throws {
        let leaf = TreeNode(name: "leaf")
        let root = TreeNode(
            name: "root",
            parent: TreeNode(name: "above"),
            children: [leaf, TreeNode(name: "inner", children: [leaf])],
            byName: ["leaf": leaf]
        )
        #expect(root.children?[1].children?.first?.name == "leaf")
        #expect(try TreeNode(jsonBytes: root.jsonBytes()) == root)
        #expect(root.jsonText == #"{"name":"root","parent":{"name":"above"},"children":[{"name":"leaf"},"#
            + #"{"name":"inner","children":[{"name":"leaf"}]}],"by_name":{"leaf":{"name":"leaf"}}}"#)
        let couple = try Husband(#"{"wife":{"husband":{"wife":{"name":"a"}}}}"#)
        #expect(couple.wife?.husband?.wife?.name == "a")
    }

    @Test("As deep as the parser goes, models go")
    func deepRecursion() async throws {
        try await onLargeStack {
            let opening = String(repeating: #"{"name":"","parent":"#, count: 511)
            let text = opening + #"{"name":"end"}"# + String(repeating: "}", count: 511)
            let node = try TreeNode(JSONLiteral(text))
            #expect(node.jsonText == text)
            #expect(try TreeNode(JSONLiteral(text)) == node)
            #expect(try TreeNode(JSONLiteral(text)).hashValue == node.hashValue)
        }
    }

    @Test("A model of 120 optional properties")
    func wide() throws {
        let empty = WideModel()
        #expect(empty.jsonText == "{}")
        var model = empty
        model.property0 = "a"
        model.property1 = 1
        model.property2 = 0.5
        model.property3 = false
        model.property4 = ["x"]
        model.property119 = DashboardOption(key: "k", value: "v")
        model.property118 = []
        let text = #"{"property_0":"a","property_1":1,"property_2":0.5,"property_3":false,"property_4":["x"],"#
            + #""property_118":[],"property_119":{"key":"k","value":"v"}}"#
        #expect(model.jsonText == text)
        #expect(try WideModel(JSONLiteral(text)) == model)
        #expect(try WideModel(#"{"property_119":{"value":"v","key":"k"},"property_60":"z"}"#).property60 == "z")
        #expect(empty != model)
        #expect(empty.property0 == nil)
    }

    @Test("Every property of a wide model is found in any order")
    func wideOrder() throws {
        let values = ["\"s\"", "1", "0.5", "true", "[\"x\"]", #"{"key":"k","value":"v"}"#]
        let members = (0..<120).map { "\"property_\($0)\":\(values[$0 % 6])" }
        let inOrder = try WideModel(JSONLiteral("{" + members.joined(separator: ",") + "}"))
        #expect(inOrder.jsonText == "{" + members.joined(separator: ",") + "}")
        var random = SeededRandom(seed: 11)
        for _ in 0..<20 {
            let shuffled = members.shuffled(using: &random).joined(separator: ",")
            #expect(try WideModel(JSONLiteral("{" + shuffled + "}")) == inOrder)
        }
    }

    @Test("Additional properties are kept, and written behind the others")
    func additional() throws {
        let counters = try Counters(#"{"z":1,"name":"n","a":2,"limit":3}"#)
        #expect(counters.additionalProperties == ["a": 2, "z": 1])
        #expect(counters.limit == 3)
        #expect(counters.jsonText == #"{"name":"n","limit":3,"a":2,"z":1}"#)
        #expect(Counters(name: "n", limit: 3, additionalProperties: ["z": 1, "a": 2]) == counters)
        #expect(try Counters(#"{"name":"n"}"#) == Counters(name: "n", additionalProperties: [:]))
        #expect(try Counters(#"{"name":"n"}"#).additionalProperties.isEmpty)

        var anything = try Anything(#"{"x":{"y":[null,1.5]},"":0,"name":null}"#)
        #expect(anything.additionalProperties == ["x": ["y": [nil, 1.5]], "": 0])
        anything.additionalProperties["x"] = nil
        #expect(anything.jsonText == #"{"":0}"#)
        #expect(try OptionsByName(#"{"a":{"key":"k","value":"v"}}"#).additionalProperties["a"]?.value == "v")
    }

    @Test("An additional property cannot hide a declared one")
    func additionalOfDeclaredName() {
        let counters = Counters(name: "n", additionalProperties: ["name": 1, "limit": 2, "other": 3])
        #expect(counters.jsonText == #"{"name":"n","other":3}"#)
    }

    @Test("Models are known to no other process than by their values: they cross actors")
    func sending() async {
        let model = payload
        let name = await Task.detached { model.dashboard }.value
        #expect(name == .invoices)
    }
}
