/// What a configuration calls things, by where they are in the document.
///
/// One pointer can stand for a property and for the type that is declared inside of it. Both take the name, each with
/// the first letter that is right for it.
struct NameOverrides {
    private let names: [String: String]
    private let headers: [String: String]

    /// - Parameters:
    ///   - names: by JSON pointer.
    ///   - headers: by the names of header fields, in any capitals.
    init(_ names: [String: String] = [:], headers: [String: String] = [:]) {
        self.names = names
        self.headers = headers
    }

    /// A name for a type: as it is written, but for a small letter at its beginning.
    func type(at pointer: String) -> String? {
        names[pointer].map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }

    /// A name for a property, a parameter or a case: as it is written, unless it begins as a type does.
    ///
    /// - Parameter pointer: not asked for where nothing has a name.
    func member(at pointer: @autoclosure () -> String) -> String? {
        names.isEmpty ? nil : names[pointer()].map(Self.member)
    }

    /// A name for the property of a header field.
    func header(_ field: String) -> String? {
        headers.first { $0.key.lowercased() == field.lowercased() }.map { Self.member($0.value) }
    }

    private static func member(_ name: String) -> String {
        name.first?.isUppercase == true ? Words(name).lowerCamelCase : name
    }
}
