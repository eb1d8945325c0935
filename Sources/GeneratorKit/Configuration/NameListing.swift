import SwiftBackend

extension Sequence<GeneratedName> {
    /// The names as a configuration would give them: its lines can be copied into one, and changed.
    public var configuration: String {
        var text = ""
        for section in GeneratedName.Section.allCases {
            let names = filter { $0.section == section }
            guard !names.isEmpty else { continue }
            text += "\(section.rawValue):\n"
            let byKey = Dictionary(grouping: names, by: \.key)
            var listed: Set<String> = []
            for name in names where listed.insert(name.key).inserted {
                // A type inside of a property is at the property's place, and takes its name in capitals.
                let value =
                    byKey[name.key, default: []].map(\.name).first { $0.first?.isLowercase == true } ?? name.name
                text += "  \(Self.quoted(name.key)): \(section == .operations ? "{ name: \(value) }" : value)\n"
            }
        }
        return text
    }

    /// A text in YAML: in single quotes, where nothing but these means anything (YAML 1.2.2, section 7.3.2); in double
    /// quotes where it does not fit on a line.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F }
        if isPlain { return "'\(text.replacing("'", with: "''"))'" }
        return LiteralText.quoted(text)
    }
}
