/// What a group of operations is called: the client's property, and the type of it.
enum GroupName {
    static func property(_ name: String) -> String {
        Identifier.member(
            speakable(name),
            reserved: ReservedNames.groups,
            suffix: "API",
            fallback: "api"
        )
    }

    /// The same in capitals: `webhooksAPI` is of type `WebhooksAPI`.
    static func type(_ name: String) -> String {
        let words = Words(speakable(name))
        if ReservedNames.groups.contains(words.lowerCamelCase) { return words.upperCamelCase + "API" }
        return Identifier.type(speakable(name), fallback: "API", suffix: "Operations")
    }

    /// A digit at the beginning as a word: `1-Click apps` is `one click apps`, and `3D secure` `three d secure`.
    private static func speakable(_ name: String) -> String {
        var words = Words(name).words
        guard let first = words.first, let digit = first.first, let number = Int(String(digit)),
            digits.indices.contains(number), first.dropFirst().first?.isNumber != true
        else { return name }
        words.replaceSubrange(0..<1, with: [digits[number], String(first.dropFirst())].filter { !$0.isEmpty })
        return words.joined(separator: " ")
    }

    private static let digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
}
