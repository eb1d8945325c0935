import SourceTree
import SwiftBackend

/// What a configuration says about names and types in Swift.
extension ConfigurationReader {
    mutating func names(_ node: Node) -> [String: String] {
        var names: [String: String] = [:]
        for member in members(of: node, "`names`") {
            if !member.key.hasPrefix("#") || JSONPointer(String(member.key.dropFirst())) == nil {
                problems.append(
                    .error(
                        "invalid-value",
                        "\"\(member.key)\" is no JSON pointer into the document, such as `#/components/schemas/Error`",
                        at: member.keyLocation
                    )
                )
            }
            guard let name = text(member.value, "the name for \"\(member.key)\"", "a Swift identifier") else {
                continue
            }
            if !Identifier.isIdentifier(name) { invalid("\"\(name)\" is no Swift identifier", at: member.value) }
            names[member.key] = name
        }
        return names
    }

    mutating func formats(_ node: Node) -> [String: String] {
        var formats: [String: String] = [:]
        for member in members(of: node, "`formats`") {
            guard let type = text(member.value, "the type for \"\(member.key)\"", "a Swift type") else { continue }
            let parts = type.split(separator: ".", omittingEmptySubsequences: false)
            if !parts.allSatisfy({ Identifier.isIdentifier(String($0)) }) {
                invalid("\"\(type)\" is not the name of a Swift type", at: member.value)
            }
            formats[member.key] = type
        }
        return formats
    }
}
