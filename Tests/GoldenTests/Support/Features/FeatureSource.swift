import Foundation
import SourceTree

/// The Swift that runs the cases of one feature: a function for each, with the document as its place, so that the
/// compiler's errors lead there.
struct FeatureSource {
    let feature: Feature
    private var functions = ""
    /// What has to come of each, in the order of the functions.
    private(set) var expectations: [FeatureExpectation] = []

    init(_ feature: Feature, _ cases: FeatureCases) {
        self.feature = feature
        for type in cases.types { add(type) }
        for call in cases.calls { add(call, hasServers: cases.hasServers) }
    }

    /// The list of the checks, which other files know by this name.
    var list: String { "checksOf\(feature.module)" }

    var text: String {
        let checks = expectations.indices.map { "    FeatureCheck(\(Self.literal(name($0))), check\($0)),\n" }
        return """
            import ClientRuntime
            import Foundation
            import \(feature.module)

            let \(list): [FeatureCheck] = [
            \(checks.joined())]

            \(functions)
            """
    }

    /// By what the outcome of a check is known.
    func name(_ index: Int) -> String { "\(feature)#\(index)" }

    private mutating func add(_ cases: FeatureCases.TypeCases) {
        for value in cases.accepted { add(cases.type, value, .accepted(value)) }
        for (from, to) in cases.rewritten { add(cases.type, from, .accepted(to, isSame: false)) }
        for (from, to) in cases.unknown { add(cases.type, from, .accepted(to, isKnown: false)) }
        for (value, message) in cases.refused { add(cases.type, value, .refused(message)) }
        for (value, message) in cases.invalid { add(cases.type, value, .invalid(message)) }
        for (value, swift, result) in cases.uses {
            add(.accepted(result, isKnown: false), at: value, Code("_ value: inout \(cases.type)", swift)) { code in
                """
                    await .running {
                        var value = try decoded(\(Self.literal(value.json)), as: \(cases.type).self)
                        return try await \(code)(&value)
                    }
                """
            }
        }
    }

    private mutating func add(_ type: String, _ value: Node, _ kind: FeatureExpectation.Kind) {
        add(kind, at: value) { _ in "    .reencoding(\(type).self, \(Self.literal(value.json)))" }
    }

    private mutating func add(_ call: FeatureCases.CallCase, hasServers: Bool) {
        let answer = call.response ?? FeatureCases.CannedAnswer()
        let type = answer.headers.first { $0.name.lowercased() == "content-type" }?.value
        let isJSON =
            type.map { $0.hasPrefix("application/json") && !$0.contains("jsonl") || $0.contains("+json") } ?? true
        let implied = type == nil && answer.body != nil ? [(name: "Content-Type", value: "application/json")] : []
        let headers = (answer.headers + implied).map { "(\(Self.literal($0.name)), \(Self.literal($0.value)))" }
        let body = answer.body.map { isJSON ? $0.json : $0.text ?? "" } ?? ""
        let address = hasServers ? "" : "baseURL: \"https://example.com\", "
        let client = call.client?.text ?? "\(feature.module)Client(\(address)configuration: configuration)"
        add(.call(call), at: call.swift, Code("_ client: \(feature.module)Client", call.swift)) { code in
            """
                let server = FeatureServer(
                    status: \(answer.status),
                    headers: [\(headers.joined(separator: ", "))],
                    body: \(Self.literal(body))
                )
                let configuration = server.configuration
                return await server.outcome { try await \(code)(\(client)) }
            """
        }
    }

    /// Swift out of a document, as a function.
    private struct Code {
        var parameters: String
        var node: Node

        init(_ parameters: String, _ node: Node) {
            self.parameters = parameters
            self.node = node
        }

        /// The line where the code itself begins: of a block scalar that is the one behind its `|`.
        var line: Int { node.location.line + (node.style == .literal ? 1 : 0) }
    }

    /// - Parameter body: gets the name of the function that has the code.
    private mutating func add(
        _ kind: FeatureExpectation.Kind,
        at node: Node,
        _ code: Code? = nil,
        body: (_ code: String) -> String
    ) {
        let index = expectations.count
        expectations.append(FeatureExpectation(kind: kind, location: node.location))
        let file = Self.literal(feature.path)
        functions += """
            #sourceLocation(file: \(file), line: \(node.location.line))
            @Sendable private func check\(index)() async -> FeatureOutcome {
            \(body("code\(index)"))
            }

            """
        if let code {
            functions += """
                #sourceLocation(file: \(file), line: \(code.line - 1))
                private func code\(index)(\(code.parameters)) async throws -> Any {
                \(code.node.text ?? "")
                }

                """
        }
        functions += "#sourceLocation()\n\n"
    }

    /// A text as Swift writes it, whatever is in it.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case " "..."~": result.unicodeScalars.append(scalar)
            default: result += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return result + "\""
    }
}
