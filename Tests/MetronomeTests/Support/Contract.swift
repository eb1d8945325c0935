import Foundation
import OpenAPI
import SourceTree

/// `openapi/metronome.yaml`, as what a server may hold a client to.
struct Contract: Sendable {
    private let document: Document

    init() throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = try SourceFile(
            contentsOf: root.appending(path: "openapi/metronome.yaml").path(percentEncoded: false)
        )
        let (document, diagnostics) = DocumentReader.read(try SourceTree.parse(file))
        guard let document else { throw DiagnosticsError(diagnostics) }
        self.document = document
    }

    /// Everything in a request that the document does not allow; empty for a request that is right.
    func problems(with request: ReceivedRequest) -> [String] {
        let path = request.target.prefix { $0 != "?" }
        guard let item = document.paths[String(path)].flatMap(document.resolve) else { return ["there is no \(path)"] }
        guard let operation = item[HTTPMethod(rawValue: request.method)] else {
            return ["\(path) has no \(request.method)"]
        }
        let query = request.target.contains("?") ? ["no query is documented: \(request.target)"] : []
        return query + authorization(of: request, for: operation) + body(of: request, for: operation)
    }

    private func authorization(of request: ReceivedRequest, for operation: OpenAPI.Operation) -> [String] {
        let alternatives = operation.security ?? document.security
        let problems = alternatives.map { requirement in
            requirement.schemes.names.compactMap { problem(with: request, scheme: $0) }
        }
        return problems.contains { $0.isEmpty } ? [] : problems.first ?? []
    }

    private func problem(with request: ReceivedRequest, scheme name: String) -> String? {
        switch document.components.securitySchemes[name].flatMap(document.resolve)?.kind {
        case .http(let scheme, _):
            let parts = request.header("Authorization")?.split(separator: " ", omittingEmptySubsequences: false) ?? []
            let isRight = parts.count == 2 && parts[0].lowercased() == scheme && !parts[1].isEmpty
            return isRight ? nil : "there is no \(scheme) credential in Authorization"
        default:
            return "the scheme \(name) is none that this checks"
        }
    }

    private func body(of request: ReceivedRequest, for operation: OpenAPI.Operation) -> [String] {
        guard let body = operation.requestBody.flatMap(document.resolve) else {
            return request.body.isEmpty ? [] : ["no content is documented"]
        }
        if request.body.isEmpty { return body.required ? ["the content is missing"] : [] }
        let type = String((request.header("Content-Type") ?? "").prefix { $0 != ";" })
        guard let schema = body.content[type]?.schema else { return ["content of type '\(type)' is not documented"] }
        do {
            // Read by another reader than the client's writer belongs to.
            let json = try SourceTree.parse(SourceFile(path: "request", bytes: request.body), as: .json).root
            return SchemaCheck(document: document).problems(with: json, schema, at: "$")
        } catch {
            return error.diagnostics.map(\.message)
        }
    }
}
