import SwiftBackend

/// Texts as YAML writes them.
enum YAMLText {
    /// In single quotes, where nothing but these means anything (YAML 1.2.2, section 7.3.2); in double quotes where the
    /// text does not fit on a line.
    static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F }
        if isPlain { return "'\(text.replacing("'", with: "''"))'" }
        return LiteralText.quoted(text)
    }

    /// Without quotes where the text means itself wherever it stands, as most names and paths do.
    static func scalar(_ text: String) -> String {
        let isSafe = text.wholeMatch(of: /(\.{0,2}\/)*[A-Za-z_][A-Za-z0-9_.\/-]*/) != nil
        return isSafe && !["true", "false", "null"].contains(text.lowercased()) ? text : quoted(text)
    }
}
