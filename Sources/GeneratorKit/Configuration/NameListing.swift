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
                text += "  \(YAMLText.quoted(name.key)): \(section == .operations ? "{ name: \(value) }" : value)\n"
            }
        }
        return text
    }
}
