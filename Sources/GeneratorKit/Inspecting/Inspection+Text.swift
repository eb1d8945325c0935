/// For people.
extension Inspection.Operation {
    public var text: String {
        let name = operationId.map { "operation \($0)" } ?? "operation"
        return """
            \(name): \(method) \(path)
                \(pointer)
                \(location.text)
                in the group '\(group)', by its \(groupSource)

            \(Inspection.section("API", ir.split(separator: "\n").map(String.init)))
            \(Inspection.section("Swift: \(call)", swift))\(Inspection.text(types))
            """
    }
}

extension Inspection.TypeDeclaration {
    public var text: String {
        """
        type \(name)
            \(pointer)
            \(location.text)

        \(Inspection.section("API", ir.split(separator: "\n").map(String.init)))
        \(Inspection.section("Swift", swift))\(Inspection.text(types))
        """
    }
}

extension Inspection {
    fileprivate static func section(_ title: String, _ lines: [String]) -> String {
        "\(title)\n" + lines.map { "    \($0)\n" }.joined()
    }

    fileprivate static func text(_ types: [Reference]) -> String {
        guard !types.isEmpty else { return "" }
        return "\n" + section("Types", types.map { "#\($0.number) \($0.name), \($0.location.text)" })
    }
}
