import ClientRuntime
import Testing

@Suite("Changes in place")
struct ChangeInPlaceTests {
    /// Where the elements of an array are: an append to an array with room left moves them only if it copies them all.
    private func place(_ array: [EmbeddableURL]?) -> UnsafePointer<EmbeddableURL>? {
        array?.withUnsafeBufferPointer { $0.baseAddress }
    }

    @Test("An element is appended without copying the others")
    func append() {
        var model = GetEmbeddableURLResponse(data: EmbeddableURL(), history: [])
        model.history?.reserveCapacity(100)
        let before = place(model.history)
        for _ in 0..<50 { model.history?.append(EmbeddableURL(url: "a")) }
        model.history?[7].url = "b"
        #expect(place(model.history) == before)
        #expect(model.history?.count == 50)
        #expect(model.history?[7].url == "b")
    }

    @Test("A copy of the model stays as it was")
    func copies() {
        var model = GetEmbeddableURLResponse(data: EmbeddableURL(url: "a"), history: [EmbeddableURL(url: "x")])
        let copy = model
        model.history?.append(EmbeddableURL(url: "y"))
        model.data.url = "b"
        #expect(copy.history?.map(\.url) == ["x"])
        #expect(copy.data.url == "a")
        #expect(model.history?.map(\.url) == ["x", "y"])
        #expect(model.data.url == "b")
    }

    @Test("Deeper in, nothing is copied either")
    func nested() {
        var root = TreeNode(name: "root", parent: TreeNode(name: "above", children: []))
        root.parent?.children?.reserveCapacity(100)
        func place(_ node: TreeNode) -> UnsafePointer<TreeNode>? {
            node.parent?.children?.withUnsafeBufferPointer { $0.baseAddress }
        }
        let before = place(root)
        for index in 0..<50 { root.parent?.children?.append(TreeNode(name: "\(index)")) }
        #expect(place(root) == before)
        #expect(root.parent?.children?.last?.name == "49")
        #expect(root.parent?.name == "above")
    }

    @Test("What has no value keeps being null or absent, and what throws leaves the value there")
    func withoutValue() throws {
        struct Stop: Error {}
        var model = GetEmbeddableURLResponse(data: EmbeddableURL(), history: nil)
        model.history?.append(EmbeddableURL())
        #expect(model.history == nil)
        model.history = [EmbeddableURL(url: "a")]
        #expect(throws: Stop.self) {
            try model.history?.removeAll { _ in throw Stop() }
        }
        #expect(model.history == [EmbeddableURL(url: "a")])
        var counters = Counters(name: "n")
        counters.additionalProperties["x"] = 1
        counters.additionalProperties["y", default: 1] += 1
        #expect(counters.jsonText == #"{"name":"n","x":1,"y":2}"#)
        counters.additionalProperties.removeAll()
        #expect(counters == Counters(name: "n"))
    }

    @Test("A null that nothing was put in stays null")
    func null() {
        let layout = ObjectLayout([.optional("list", [Int].self, nullable: true)])
        var fields = Fields(layout)
        fields.setNull(0)
        func append(_ list: inout [Int]?) { list?.append(1) }
        append(&fields[changingOptional: 0])
        #expect(fields.isNull(0))
        fields[changingOptional: 0] = [Int]()
        append(&fields[changingOptional: 0])
        #expect(fields.optionalValue(0) == [1])
    }
}
