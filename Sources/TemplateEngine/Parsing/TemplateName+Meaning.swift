extension TemplateName {
    struct Misnomer: Error {
        var message: String
        var hints: [String] = []
    }

    /// What a name in a variable or section tag stands for.
    static func meaning(of text: String) -> Result<Meaning, Misnomer> {
        switch text {
        case ".": return .success(.currentText)
        case "-first": return .success(.isFirst)
        case "-last": return .success(.isLast)
        case "": return .failure(Misnomer(message: "the tag has no name"))
        default: break
        }
        if let feature = unsupportedFeature(text) {
            return .failure(Misnomer(message: "\(feature) are not supported", hints: ["partials are: {{>name}}"]))
        }
        let innermostOnly = text.hasPrefix(".")
        let parts = text.dropFirst(innermostOnly ? 1 : 0)
            .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }) else {
            let hint = "a name is made of letters, digits, '_' and '-', with dots between names"
            return .failure(Misnomer(message: "'\(text)' is not a name", hints: [hint]))
        }
        return .success(.field(path: parts, innermostOnly: innermostOnly))
    }

    /// The marks of optional parts of the Mustache specification that this engine leaves out.
    private static func unsupportedFeature(_ text: String) -> String? {
        switch text.first {
        case "<": "parents ({{<name}}…{{/name}})"
        case "$": "blocks ({{$name}}…{{/name}})"
        default: nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: byte >= 0x80
        }
    }
}
