/// A name out of a document, split into the words that it is made of.
///
/// `getEmbeddableUrl`, `get_embeddable_url`, `Get embeddable-URL` are all `get`, `embeddable`, `url`. Digits stay with
/// the word before them:
/// `UsageLine_0` is `usage`, `line0`.
struct Words: Hashable {
    /// In lower case; none is empty.
    var words: [String]

    init(_ name: String) {
        var words: [String] = []
        var word = ""
        func finish() {
            if !word.isEmpty { words.append(word.lowercased()) }
            word = ""
        }

        let scalars = Array(Symbols.spelledOut(name).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            guard Self.isWordScalar(scalar) else {
                finish()
                continue
            }
            if let last = word.unicodeScalars.last, scalar.properties.isUppercase,
                !Self.isInsideMixedSpelling(index, of: word, in: scalars)
            {
                let next = index + 1 < scalars.count ? scalars[index + 1] : nil
                // An acronym ends before the capital that begins the next word: `HTTPServer`, but `userIDs`.
                let isEndOfAcronym =
                    last.properties.isUppercase && next?.properties.isLowercase == true
                    && !Self.isPluralOfAcronym(after: index, in: scalars)
                if !last.properties.isUppercase || isEndOfAcronym { finish() }
            }
            word.unicodeScalars.append(scalar)
        }
        finish()
        self.words = Self.joiningDigits(words)
    }

    /// Whether the capital at `index` and an `s` behind it end an acronym in the plural, as in `userIDs` or
    /// `URLsToVisit`.
    private static func isPluralOfAcronym(after index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 < scalars.count, scalars[index + 1] == "s" else { return false }
        return index + 2 == scalars.count || !scalars[index + 2].properties.isLowercase
    }

    /// Whether a capital is one of those within `OAuth` or `IPv`, where no word begins.
    private static func isInsideMixedSpelling(_ index: Int, of word: String, in scalars: [Unicode.Scalar]) -> Bool {
        let start = index - word.unicodeScalars.count
        return Acronyms.mixedSpellings.contains { spelling in
            index < start + spelling.count && scalars[start...].starts(with: spelling)
        }
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case _ where scalar.isASCII: false
        default: scalar.properties.isXIDContinue
        }
    }

    /// A word of digits alone belongs to the word before it, so that no name needs a separator: `line`, `0` → `line0`.
    /// Two numbers that would run together keep an underscore between them: `v1`, `0` → `v1_0`.
    private static func joiningDigits(_ words: [String]) -> [String] {
        words.reduce(into: []) { words, word in
            guard let last = words.last, word.allSatisfy(\.isNumber) else {
                words.append(word)
                return
            }
            words[words.count - 1] = last + (last.last?.isNumber == true ? "_" : "") + word
        }
    }

    /// The first words, as many as a name has room for: a file is named after a type, and file systems take 255 bytes.
    func fitting(bytes: Int) -> Words {
        var room = bytes
        let fitting = words.prefix { word in
            room -= word.utf8.count
            return room >= 0
        }
        return fitting.isEmpty
            ? Words(words: words.prefix(1).map { String($0.prefix(bytes / 4)) }) : Words(words: Array(fitting))
    }

    /// `getEmbeddableURL`.
    var lowerCamelCase: String {
        guard let first = words.first else { return "" }
        return first + Words(words: Array(words.dropFirst())).upperCamelCase
    }

    /// `GetEmbeddableURL`.
    var upperCamelCase: String {
        words.map { Acronyms.spelling(of: $0) ?? Self.capitalized($0) }.joined()
    }

    /// `GET_EMBEDDABLE_URL`.
    var screamingSnakeCase: String {
        words.joined(separator: "_").uppercased()
    }

    /// Whether two names differ in nothing but capitals and separators: `Nested List Of Enums` and
    /// `nested_listOfEnums`.
    func saysTheSame(as other: Words) -> Bool {
        words.joined() == other.words.joined()
    }

    init(words: [String]) {
        self.words = words
    }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
