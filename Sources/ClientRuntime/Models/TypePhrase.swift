/// What a type reads, in the words of an error message: "a string", "an object or an array".
nonisolated enum TypePhrase {
    static func phrase(of type: any JSONCodable.Type) -> String {
        phrase(of: type, depth: 3)
    }

    /// - Parameter depth: Unions may be variants of each other, so somewhere there must be an end.
    private static func phrase(of type: any JSONCodable.Type, depth: Int) -> String {
        if let union = type as? any UnionModel.Type { return phrase(ofUnion: union, depth: depth) }
        // What a type says to `null` is what it would have liked instead.
        guard let null = try? JSONElement(parsing: [0x6E, 0x75, 0x6C, 0x6C]) else { return unknown }
        do {
            _ = try type.init(json: null)
            return unknown
        } catch {
            return (error as? JSONDecodingError)?.expected ?? unknown
        }
    }

    private static func phrase<Union: UnionModel>(ofUnion type: Union.Type, depth: Int) -> String {
        guard depth > 0 else { return unknown }
        var phrases: [String] = []
        for variant in Union.variants.variants {
            let phrase = phrase(of: variant.valueType, depth: depth - 1)
            if !phrases.contains(phrase) { phrases.append(phrase) }
        }
        return phrases.isEmpty ? unknown : phrases.joined(separator: " or ")
    }

    private static let unknown = "a value"
}
