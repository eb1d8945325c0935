/// A property of scalars that `\p{…}` may name: a general category of Unicode, or a group of them.
struct GeneralCategory: Sendable {
    private let categories: [Unicode.GeneralCategory]

    /// `Lu`, or `L` for all letters; nil when there is no such name in RFC 9485.
    init?(_ name: String) {
        guard let group = name.first.flatMap({ Self.groups[$0] }) else { return nil }
        switch name.utf8.count {
        case 1: categories = group.map(\.category)
        case 2:
            guard let member = group.first(where: { $0.letter == name.last }) else { return nil }
            categories = [member.category]
        default: return nil
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        categories.contains(scalar.properties.generalCategory)
    }

    private static let groups: [Character: [(letter: Character, category: Unicode.GeneralCategory)]] = [
        "L": [
            ("l", .lowercaseLetter), ("m", .modifierLetter), ("o", .otherLetter), ("t", .titlecaseLetter),
            ("u", .uppercaseLetter),
        ],
        "M": [("c", .spacingMark), ("e", .enclosingMark), ("n", .nonspacingMark)],
        "N": [("d", .decimalNumber), ("l", .letterNumber), ("o", .otherNumber)],
        "P": [
            ("c", .connectorPunctuation), ("d", .dashPunctuation), ("e", .closePunctuation), ("f", .finalPunctuation),
            ("i", .initialPunctuation), ("o", .otherPunctuation), ("s", .openPunctuation),
        ],
        "Z": [("l", .lineSeparator), ("p", .paragraphSeparator), ("s", .spaceSeparator)],
        "S": [("c", .currencySymbol), ("k", .modifierSymbol), ("m", .mathSymbol), ("o", .otherSymbol)],
        "C": [("c", .control), ("f", .format), ("n", .unassigned), ("o", .privateUse)],
    ]
}
