import SourceTree
import SwiftBackend

/// What a configuration says about names and types in Swift.
extension ConfigurationReader {
    mutating func names(_ node: Node) -> [String: String] {
        var names: [String: String] = [:]
        for member in members(of: node, "`names`") {
            // A schema of another file is named by its path: `schemas/pet.yaml`, `schemas/pets.yaml#/Dog`.
            let fragment = String(member.key.drop { $0 != "#" }.dropFirst())
            let isFile = [".json", ".yaml", ".yml"].contains { member.key.hasSuffix($0) }
            if JSONPointer(fragment) == nil || !member.key.contains("#") && !isFile {
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
            names[member.key.contains("#") ? member.key : member.key + "#"] = name
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
