/// What a configuration calls things, by where they are in the document.
///
/// One pointer can stand for a property and for the type that is declared inside of it. Both take the name, each with
/// the first letter that is right for it.
struct NameOverrides {
    private let names: [String: String]

    init(_ names: [String: String]) {
        self.names = names
    }

    /// A name for a type: as it is written, but for a small letter at its beginning.
    func type(at pointer: String) -> String? {
        names[pointer].map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }

    /// A name for a property, a parameter or a case: as it is written, unless it begins as a type does.
    func member(at pointer: String) -> String? {
        names[pointer].map { $0.first?.isUppercase == true ? Words($0).lowerCamelCase : $0 }
    }
}
