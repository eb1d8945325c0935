import SourceTree

/// What has to come of one case, and where the document says so.
struct FeatureExpectation {
    enum Kind {
        /// Is read, and written as this. What comes back as it was stays as it is, and what the document knows is valid.
        case accepted(Node, isSame: Bool = true, isKnown: Bool = true)
        case refused(Node)
        case invalid(Node)
        case call(FeatureCases.CallCase)
    }

    var kind: Kind
    var location: SourceLocation

    /// What is not as it has to be; `nil` where all is.
    ///
    /// - Parameter outcome: what the program told of the case; `nil` where it told nothing.
    func complaint(about outcome: Node?) -> String? {
        let text = outcome.map { problems(of: $0).joined(separator: "; ") } ?? "the program ended before this case"
        return text.isEmpty ? nil : "\(location.path):\(location.line):\(location.column): error: \(text)"
    }

    private func problems(of outcome: Node) -> [String] {
        switch kind {
        case .accepted(let value, let isSame, let isKnown):
            if let error = outcome["error"]?.text { return ["refused: \(error)"] }
            var problems = difference(outcome["json"], from: value, "the value")
            if isSame, outcome["isUnstable"] != nil { problems.append("written and read again, it is another value") }
            if isSame, isKnown, let text = outcome["invalid"]?.text { problems.append("not valid: \(text)") }
            return problems
        case .refused(let message):
            guard let error = outcome["error"]?.text else {
                return ["accepted, as \(outcome["json"]?.json ?? "nothing")"]
            }
            return mention(of: message, in: error)
        case .invalid(let message):
            if let error = outcome["error"]?.text { return ["refused: \(error)"] }
            guard let text = outcome["invalid"]?.text else { return ["valid"] }
            return mention(of: message, in: text)
        case .call(let call): return problems(of: call, outcome)
        }
    }

    private func problems(of call: FeatureCases.CallCase, _ outcome: Node) -> [String] {
        var problems = request(call, outcome["request"])
        switch (call.error, outcome["error"]?.text) {
        case (let expected?, let error?): problems += mention(of: expected, in: error)
        case (nil, let error?): problems.append("throws: \(error)")
        case (.some, nil): problems.append("throws nothing, and gives \(outcome["json"]?.json ?? "nothing")")
        case (nil, nil): break
        }
        if let result = call.result, call.error == nil {
            problems += difference(outcome["json"], from: result, "the result")
        }
        return problems
    }

    private func request(_ call: FeatureCases.CallCase, _ request: Node?) -> [String] {
        var problems: [String] = []
        if let line = call.request?.text {
            let method = request?["method"]?.text ?? ""
            let path = request?["path"]?.text ?? ""
            let server = line.contains("://") ? request?["server"]?.text ?? "" : ""
            let sent = request == nil ? "nothing" : "\(method) \(server)\(path)"
            if sent != line { problems.append("sends '\(sent)', and not '\(line)'") }
        }
        for member in call.requestHeaders?.members.map(Array.init) ?? [] {
            let value = request?["headers"]?[member.key.lowercased()]?.text
            guard value != member.value.text else { continue }
            problems.append("the header '\(member.key)' is \(value.map { "'\($0)'" } ?? "not there")")
        }
        if let body = call.requestBody { problems += content(request?["body"]?.text, body) }
        return problems
    }

    /// The body of a request: text is compared as text, anything else as JSON.
    private func content(_ text: String?, _ expected: Node) -> [String] {
        if expected.isNull { return text == nil ? [] : ["sends the body '\(text ?? "")'"] }
        guard expected.string == nil else {
            return text == expected.text ? [] : ["sends the body '\(text ?? "nothing")'"]
        }
        let file = text.map { SourceFile(path: "body", text: $0) }
        let sent = file.flatMap { try? SourceTree.parse($0, as: .json).root }
        return sent == nil ? ["sends the body '\(text ?? "nothing")'"] : difference(sent, from: expected, "the body")
    }

    private func difference(_ actual: Node?, from expected: Node, _ what: String) -> [String] {
        guard let actual else { return ["\(what) is nothing, and not \(expected.json)"] }
        return actual.isSameJSON(as: expected) ? [] : ["\(what) is \(actual.json), and not \(expected.json)"]
    }

    private func mention(of piece: Node, in text: String) -> [String] {
        text.contains(piece.text ?? "") ? [] : ["the error is '\(text)', without '\(piece.text ?? "")'"]
    }
}
