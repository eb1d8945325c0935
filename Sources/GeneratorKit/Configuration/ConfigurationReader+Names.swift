import SourceTree
import SwiftBackend

/// What a configuration says about names and types in Swift.
extension ConfigurationReader {
    mutating func client(_ node: Node) -> String? {
        let name = value(node, .client) { Identifier.isIdentifier($0) ? $0 : nil }
        if let name, Identifier.isReserved(name, for: .client) { reserved(name, at: node) }
        return name
    }

    mutating func groups(_ node: Node, into configuration: inout Configuration) {
        for member in members(of: node, "`groups`") {
            guard let name = text(member.value, "the name for \"\(member.key)\"", "a text") else { continue }
            if name.isEmpty { invalid("the name for \"\(member.key)\" is empty", at: member.value) }
            if Identifier.isReserved(name, for: .group) { reserved(name, at: member.value) }
            configuration.lowering.groups[member.key] = name
            configuration.lowering.places[member.key] = member.keyLocation
        }
    }

    mutating func names(_ node: Node, into configuration: inout Configuration) {
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
            let pointer = member.key.contains("#") ? member.key : member.key + "#"
            configuration.names[pointer] = name
            configuration.places.names[pointer] = Configuration.Entry(member)
        }
    }

    mutating func responseHeaders(_ node: Node, into configuration: inout Configuration) {
        for member in members(of: node, "`responseHeaders`") {
            guard let name = text(member.value, "the name for \"\(member.key)\"", "a Swift identifier") else {
                continue
            }
            if !Identifier.isIdentifier(name) { invalid("\"\(name)\" is no Swift identifier", at: member.value) }
            configuration.headerNames[member.key] = name
            configuration.places.headerNames[member.key] = Configuration.Entry(member)
        }
    }

    mutating func formats(_ node: Node, into configuration: inout Configuration) {
        for member in members(of: node, "`formats`") {
            guard let type = text(member.value, "the type for \"\(member.key)\"", "a Swift type") else { continue }
            let parts = type.split(separator: ".", omittingEmptySubsequences: false)
            if !parts.allSatisfy({ Identifier.isIdentifier(String($0)) }) {
                invalid("\"\(type)\" is not the name of a Swift type", at: member.value)
            }
            configuration.formats[member.key] = type
            configuration.places.formats[member.key] = Configuration.Entry(member)
        }
    }

    mutating func reserved(_ name: String, at node: Node) {
        let message = "'\(name)' is a name that Swift or generated code uses"
        problems.append(.error("reserved-name", message, at: node.location))
    }
}
