/// The parameters of a function, in parentheses: on one line where they fit, else one a line.
struct ParameterList {
    struct Parameter {
        /// `_` for none; without backticks.
        var label: String
        /// Where it differs from the label.
        var name: String?
        var type: String
        var defaultValue: String?

        init(_ label: String, name: String? = nil, type: String, defaultValue: String? = nil) {
            self.label = label
            self.name = name
            self.type = type
            self.defaultValue = defaultValue
        }

        /// How the body of the function calls it.
        var use: String { Identifier.quoted(name ?? label) }

        fileprivate var declaration: String {
            // As labels most keywords need no backticks, but a label that is also the name in the body does.
            let names = name.map { "\(label) \(Identifier.quoted($0))" } ?? Identifier.quoted(label)
            return "\(names): \(type)\(defaultValue.map { " = \($0)" } ?? "")"
        }
    }

    var parameters: [Parameter]

    /// - Parameter room: how many characters one line may take, indentation and what follows included.
    func text(room: Int) -> String {
        Self.parenthesized(parameters.map(\.declaration), room: room)
    }

    /// Several texts in parentheses, on one line where they fit, else one a line.
    static func parenthesized(_ texts: [String], room: Int) -> String {
        let line = "(\(texts.joined(separator: ", ")))"
        let isShort = line.count <= room && !line.contains("\n")
        guard !isShort, !texts.isEmpty else { return line }
        return "(\n" + texts.map { indented($0) }.joined(separator: ",\n") + "\n)"
    }

    static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }
}
