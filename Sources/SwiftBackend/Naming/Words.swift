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
        let text = Symbols.spelledOut(name)
        let scalars = Array(text.unicodeScalars)
        /// Where the word begins that is being read, and how far reading is: in scalars, and in the bytes of the text.
        var start = (scalar: 0, byte: 0)
        var byte = 0
        func finish(at end: Int) {
            guard start.scalar < end else { return }
            let bytes = text.utf8.dropFirst(start.byte).prefix(byte - start.byte)
            words.append(Substring(bytes).lowercased())
        }

        for (index, scalar) in scalars.enumerated() {
            let isPart = scalar.isPartOfWord
            let isStart = isPart && index > start.scalar && scalar.isCapital
            if !isPart || isStart && Self.beginsWord(at: index, after: start.scalar, in: scalars) {
                finish(at: index)
                start = isPart ? (index, byte) : (index + 1, byte + UTF8.width(scalar))
            }
            byte += UTF8.width(scalar)
        }
        finish(at: scalars.endIndex)
        self.words = Self.joiningDigits(words)
    }

    /// Whether a capital within letters and digits begins a word.
    private static func beginsWord(at index: Int, after start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        if isInsideMixedSpelling(index, from: start, in: scalars) { return false }
        guard scalars[index - 1].isCapital else { return true }
        // An acronym ends before the capital that begins the next word: `HTTPServer`, but `userIDs`.
        return index + 1 < scalars.count && scalars[index + 1].isSmall && !isPluralOfAcronym(after: index, in: scalars)
    }

    /// Whether the capital at `index` and an `s` behind it end an acronym in the plural, as in `userIDs` or
    /// `URLsToVisit`.
    private static func isPluralOfAcronym(after index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 < scalars.count, scalars[index + 1] == "s" else { return false }
        return index + 2 == scalars.count || !scalars[index + 2].isSmall
    }

    /// Whether a capital is one of those within `OAuth` or `IPv`, where no word begins.
    private static func isInsideMixedSpelling(_ index: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        Acronyms.mixedSpellings.contains { spelling in
            index < start + spelling.count && scalars[start...].starts(with: spelling)
        }
    }

    /// A word of digits alone belongs to the word before it, so that no name needs a separator: `line`, `0` → `line0`.
    /// Two numbers that would run together keep an underscore between them: `v1`, `0` → `v1_0`.
    private static func joiningDigits(_ words: [String]) -> [String] {
        guard words.dropFirst().contains(where: isNumber) else { return words }
        return words.reduce(into: []) { words, word in
            guard let last = words.last, isNumber(word) else {
                words.append(word)
                return
            }
            words[words.count - 1] = last + (last.last?.isNumber == true ? "_" : "") + word
        }
    }

    private static func isNumber(_ word: String) -> Bool {
        // Almost every word begins with a letter of ASCII, which is known without asking Unicode.
        if let first = word.utf8.first, first | 0x20 >= UInt8(ascii: "a"), first < 0x80 { return false }
        return word.allSatisfy(\.isNumber)
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

/// Unicode's properties, which need no look-up for ASCII.
extension Unicode.Scalar {
    fileprivate var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

    fileprivate var isSmall: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }

    fileprivate var isPartOfWord: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: !isASCII && properties.isXIDContinue
        }
    }
}
