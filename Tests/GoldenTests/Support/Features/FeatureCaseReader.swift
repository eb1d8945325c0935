import SourceTree

/// Reads `x-feature` and its like at the root of a document.
struct FeatureCaseReader {
    private var diagnostics = Diagnostics()

    private init() {}

    static func read(_ root: Node) throws -> FeatureCases {
        var reader = FeatureCaseReader()
        let cases = reader.cases(root)
        try reader.diagnostics.throwIfErrors()
        return cases
    }

    private mutating func cases(_ root: Node) -> FeatureCases {
        var cases = FeatureCases()
        cases.title = root["x-feature"]?.string ?? ""
        cases.showsClient = root["x-shows"]?.string == "client"
        cases.hasServers = root["servers"] != nil || root["host"] != nil
        if cases.title.isEmpty { report("'x-feature' has to say what the feature is", at: root) }
        cases.types = list(root["x-cases"]).map { typeCases($0) }
        cases.calls = list(root["x-calls"]).map { callCase($0) }
        if cases.types.isEmpty, cases.calls.isEmpty { report("there are neither 'x-cases' nor 'x-calls'", at: root) }
        return cases
    }

    private mutating func typeCases(_ node: Node) -> FeatureCases.TypeCases {
        expect(["type", "accepted", "rewritten", "unknown", "refused", "invalid", "uses"], in: node)
        var cases = FeatureCases.TypeCases(type: required("type", in: node)?.string ?? "")
        cases.accepted = list(node["accepted"]).map { checked($0) }
        cases.rewritten = list(node["rewritten"]).map { pair($0) ?? ($0, $0) }
        cases.unknown = list(node["unknown"]).map { pair($0) ?? (checked($0), $0) }
        cases.refused = list(node["refused"]).map { refusal($0) }
        cases.invalid = list(node["invalid"]).map { refusal($0) }
        cases.uses = list(node["uses"]).map { use in
            expect(["value", "swift", "result"], in: use)
            return (
                checked(required("value", in: use) ?? use), required("swift", in: use) ?? use,
                checked(required("result", in: use) ?? use)
            )
        }
        return cases
    }

    private mutating func refusal(_ node: Node) -> (value: Node, message: Node) {
        expect(["value", "message"], in: node)
        return (checked(required("value", in: node) ?? node), required("message", in: node) ?? node)
    }

    /// `{ from: …, to: … }`; `nil` for anything else, which is a value itself.
    private mutating func pair(_ node: Node) -> (from: Node, to: Node)? {
        guard node.members?.count == 2, let from = node["from"], let to = node["to"] else { return nil }
        return (checked(from), checked(to))
    }

    private mutating func callCase(_ node: Node) -> FeatureCases.CallCase {
        expect(["swift", "client", "request", "headers", "body", "response", "result", "error"], in: node)
        var call = FeatureCases.CallCase(swift: required("swift", in: node) ?? node)
        call.client = node["client"]
        call.request = node["request"]
        call.requestHeaders = node["headers"]
        call.requestBody = node["body"]
        call.result = node["result"].map { checked($0) }
        call.error = node["error"]
        guard let response = node["response"] else { return call }
        expect(["status", "headers", "body"], in: response)
        call.response = FeatureCases.CannedAnswer(
            status: response["status"]?.integer ?? 200,
            headers: (response["headers"]?.members).map { $0.map { ($0.key, $0.value.text ?? "") } } ?? [],
            body: response["body"].map { checked($0) }
        )
        return call
    }

    // MARK: Nodes

    private mutating func list(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        guard let items = node.items else {
            report("this has to be a list", at: node)
            return []
        }
        return Array(items)
    }

    private mutating func required(_ key: String, in node: Node) -> Node? {
        if let value = node[key] { return value }
        report("'\(key)' is missing", at: node)
        return nil
    }

    private mutating func expect(_ keys: Set<String>, in node: Node) {
        guard let members = node.members else { return report("this has to be a mapping", at: node) }
        for member in members where !keys.contains(member.key) {
            diagnostics.append(
                .error("feature-case", "'\(member.key)' is none of \(keys.sorted())", at: member.keyLocation)
            )
        }
    }

    /// Numbers have to be written as JSON writes them: they reach the test as they are.
    private mutating func checked(_ node: Node) -> Node {
        if node.kind == .integer || node.kind == .number, !node.isJSONNumber {
            report("this is no number in JSON", at: node)
        }
        for item in node.items.map(Array.init) ?? [] { _ = checked(item) }
        for member in node.members.map(Array.init) ?? [] { _ = checked(member.value) }
        return node
    }

    private mutating func report(_ message: String, at node: Node) {
        diagnostics.append(.error("feature-case", message, at: node.location))
    }
}
