/// Names for the schemas that responses, request bodies and parameters of the components have: they say of what kind of
/// component they are, since a response and a schema may have the same name.
enum ComponentNames {
    /// `UnauthorizedResponse` for `Unauthorized`, and for `401`.
    static func response(_ name: String) -> String {
        // As responses of operations are called, but for the success, for which those have no word.
        let phrase = isStatus(name) ? ResponseNames.name(of: name) : name
        return ending(phrase.isEmpty ? "Success" : phrase, in: "Response")
    }

    /// `PetBody` for `Pet`.
    static func requestBody(_ name: String) -> String {
        ending(name, in: "Body")
    }

    /// `SortParameter` for `sort`.
    static func parameter(_ name: String) -> String {
        ending(name, in: "Parameter")
    }

    /// Whether a name is a status, or a range of them.
    private static func isStatus(_ name: String) -> Bool {
        guard name.utf8.count == 3, let first = name.utf8.first, (0x31...0x35).contains(first) else { return false }
        let rest = name.utf8.dropFirst()
        return rest.allSatisfy { (0x30...0x39).contains($0) } || rest.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    }

    private static func ending(_ name: String, in word: String) -> String {
        Words(name).words.last == word.lowercased() ? name : "\(name) \(word)"
    }
}
