import SourceTree

/// What a code of a ``Diagnostic`` means, for those who meet it for the first time.
///
/// The texts stand in tables by topic, each in a file of its own. A test finds the codes in the sources, and fails where one
/// has no explanation, an explanation no code, or an example does not give what it is an example of.
public struct Explanation: Hashable, Sendable {
    /// As it stands in brackets behind a message.
    public var code: String
    /// What is wrong, in a few words.
    public var summary: String
    /// Why it is wrong, and what the generator does with it.
    public var meaning: String
    /// What to do.
    public var remedy: String
    /// The wrong thing.
    public var example: Example?

    /// A text that leads to the code.
    public enum Example: Hashable, Sendable {
        /// A document, but for what every one has.
        case document(String)
        /// The same, to the last byte.
        case text(String)
        /// Of a configuration.
        case configuration(String)
        /// Of an overlay.
        case overlay(String)
    }

    init(_ code: String, _ summary: String, _ meaning: String, remedy: String, example: Example? = nil) {
        self.code = code
        self.summary = summary
        self.meaning = meaning
        self.remedy = remedy
        self.example = example
    }

    /// Of every code, in alphabetical order.
    public static let all: [Explanation] = [
        syntax, structure, values, references, names, parameters, bodies, schemas, overlays, configuration, output,
        comparing, commands,
    ].joined().sorted { $0.code < $1.code }

    /// Of one code.
    public init?(of code: String) {
        guard let known = Self.all.first(where: { $0.code == code }) else { return nil }
        self = known
    }

    /// The codes that somebody may have meant by another word: the nearest one, and those that have a part of it.
    public static func codes(like word: String) -> [String] {
        let codes = all.map(\.code)
        let nearest = NameSuggestion.nearest(to: word, among: codes).map { [$0] } ?? []
        let parts = word.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }
        let related = codes.filter { code in parts.contains { code.contains($0) } && !nearest.contains(code) }
        return Array((nearest + related).prefix(5))
    }
}
