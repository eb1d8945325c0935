/// The parameters of a function, in parentheses: on one line where they fit, else one a line.
struct ParameterList {
    struct Parameter {
        /// `_` for none; without backticks.
        var label: String
        /// Where it differs from the label.
        var name: String?
        var type: String
        var defaultValue: String?
        /// What of the document it stands for.
        var pointer: String?

        init(
            _ label: String,
            name: String? = nil,
            type: String,
            defaultValue: String? = nil,
            pointer: String? = nil
        ) {
            self.label = label
            self.name = name
            self.type = type
            self.defaultValue = defaultValue
            self.pointer = pointer
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
        let width = texts.reduce(0) { $0 + $1.width + ", ".count }
        let isShort = width <= room && !texts.contains(where: \.hasLines)
        guard !isShort, !texts.isEmpty else { return "(\(texts.joined(separator: ", ")))" }
        return "(\n" + texts.map(indented).joined(separator: ",\n") + "\n)"
    }

    static func indented(_ text: String) -> String {
        guard text.hasLines else { return text.isEmpty ? "" : "    " + text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }
}
