import SourceTree

/// What a configuration says about documents that are elsewhere.
extension ConfigurationReader {
    mutating func references(_ node: Node) -> [LocalCopy] {
        members(of: node, "`references`").compactMap { member in
            guard let path = text(member.value, "the copy of \"\(member.key)\"", "a path") else { return nil }
            let written = Configuration.WrittenPath(Path.resolving(path, in: folder), at: member.value.location)
            if !path.isEmpty, let copy = LocalCopy(of: member.key, at: written) { return copy }
            let message = path.isEmpty ? "the path of a copy cannot be empty" : "\"\(member.key)\" is no URL"
            problems.append(
                .error("invalid-value", message, at: path.isEmpty ? member.value.location : member.keyLocation)
            )
            return nil
        }
    }
}
