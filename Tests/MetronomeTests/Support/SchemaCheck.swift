import Foundation
import OpenAPI
import SourceTree

/// Checks JSON against a schema, by those keywords that the document uses. A client must not send what is not declared either.
struct SchemaCheck {
    let document: Document

    func problems(with json: Node, _ schema: Schema, at path: String) -> [String] {
        guard let schema = document.resolve(schema) else { return ["\(path): the schema leads nowhere"] }
        if let types = schema.types, types.isDisjoint(with: Self.types(of: json)) {
            return ["\(path): the type is not one of the schema's"]
        }
        var problems: [String] = []
        if let values = schema.enum, !values.contains(where: { $0.string == json.string }) {
            problems.append("\(path): '\(json.string ?? "")' is not one of the listed values")
        }
        if schema.format == "uuid", UUID(uuidString: json.string ?? "") == nil {
            problems.append("\(path): '\(json.string ?? "")' is no UUID")
        }
        if let items = json.items, let itemSchema = schema.items {
            for (index, item) in items.enumerated() {
                problems += self.problems(with: item, itemSchema, at: "\(path)[\(index)]")
            }
        }
        if json.members != nil { problems += self.problems(withMembersOf: json, schema, at: path) }
        return problems
    }

    private func problems(withMembersOf json: Node, _ schema: Schema, at path: String) -> [String] {
        var problems = schema.required.filter { json[$0] == nil }.map { "\(path).\($0): is required" }
        for member in json.members.map(Array.init) ?? [] {
            let place = "\(path).\(member.key)"
            if let property = schema.properties[member.key] {
                problems += self.problems(with: member.value, property, at: place)
            } else if schema.additionalProperties == nil {
                problems.append("\(place): is not documented")
            }
        }
        return problems
    }

    private static func types(of json: Node) -> SchemaTypes {
        switch json.kind {
        case .null: .null
        case .bool: .boolean
        case .integer: [.integer, .number]
        case .number: .number
        case .string: .string
        case .sequence: .array
        case .mapping: .object
        }
    }
}
