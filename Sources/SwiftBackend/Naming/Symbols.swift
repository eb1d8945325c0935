/// Characters that no identifier may hold but that tell one name from another: `+1` and `-1`, `<` and `>=`.
enum Symbols {
    /// The name with each telling symbol written as a word.
    static func spelledOut(_ name: String) -> String {
        // Most names need nothing; a hyphen, dot, slash or space between words is a separator, not a symbol.
        guard name.utf8.contains(where: isPossiblySymbol) else { return name }
        let characters = Array(name)
        var result = ""
        for (index, character) in characters.enumerated() {
            guard let word = words[character] else {
                result.append(character)
                continue
            }
            let isSign = (character == "-" || character == "+") && index > 0
            let isSeparator = character == "-" && index + 1 < characters.count && !characters[index + 1].isNumber
            result += isSign && character == "-" || isSeparator ? " " : " \(word) "
        }
        return result
    }

    private static func isPossiblySymbol(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            false
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: " "): false
        default: true
        }
    }

    private static let words: [Character: String] = [
        "+": "plus", "-": "minus", "*": "star", "<": "less", ">": "greater", "=": "equal", "!": "not", "@": "at",
        "#": "hash", "$": "dollar",
        "%": "percent", "&": "and", "|": "or", "~": "tilde", "^": "caret", "?": "question",
    ]
}
