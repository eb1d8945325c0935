/// A name that Swift accepts, made from one out of a document.
///
/// Everything that is printed as a name comes from here; its tests list the rules with examples.
public enum Identifier {
    /// A name for a type: `EmbeddableDashboardPayload`. Never a keyword, nor a name that hides one of Swift's or of the
    /// runtime's types.
    ///
    /// - Parameters:
    ///   - name: as the document spells it.
    ///   - fallback: used where nothing of the name is fit for an identifier.
    ///   - suffix: what is added where the name is taken by Swift: `Error` becomes `ErrorPayload`.
    public static func type(_ name: String, fallback: String = "Unnamed", suffix: String = "Payload") -> String {
        let camel = startingWithLetter(
            Words(name).fitting(bytes: maximumLength).upperCamelCase,
            prefix: "Type",
            fallback: fallback
        )
        return ReservedNames.types.contains(camel) ? camel + suffix : camel
    }

    /// A name for a property, a parameter, a function or an enumeration's case: `customerID`. Without backticks:
    /// ``quoted(_:)`` adds those.
    ///
    /// - Parameters:
    ///   - name: as the document spells it.
    ///   - reserved: names that something else in the same place has already.
    ///   - suffix: what is added to those.
    static func member(
        _ name: String,
        reserved: Set<String> = ReservedNames.properties,
        suffix: String = "Value",
        fallback: String = "empty"
    ) -> String {
        let camel = startingWithLetter(
            Words(name).fitting(bytes: maximumLength).lowerCamelCase,
            prefix: "value",
            fallback: fallback
        )
        return reserved.contains(camel) ? camel + suffix : camel
    }

    /// The name as a declaration or a use writes it: with backticks where Swift would read a keyword.
    public static func quoted(_ name: String) -> String {
        ReservedNames.keywords.contains(name) ? "`\(name)`" : name
    }

    /// The name as the label of an argument in a call, where all keywords but one can stand as they are.
    static func label(_ name: String) -> String {
        name == "inout" ? "`inout`" : name
    }

    /// What environment variables begin with: `MetronomeBilling` → `METRONOME_BILLING`.
    public static func environmentPrefix(for module: String) -> String {
        Words(module).screamingSnakeCase
    }

    /// Whether a text could name a module: letters, digits and underscores of ASCII, no digit first, no keyword.
    public static func isModuleName(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil && !ReservedNames.keywords.contains(text) && text != "_"
            && !ReservedNames.modules.contains(text)
    }

    /// Whether a text can stand where Swift wants an identifier, with backticks if need be.
    public static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text != "_" else { return false }
        return (first.properties.isXIDStart || first == "_")
            && text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue || $0 == "_" }
    }

    /// What a user may give a name to outright.
    public enum Role: Sendable {
        case client, operation, group
    }

    /// Whether generated code, or Swift, has another use for a name.
    public static func isReserved(_ name: String, for role: Role) -> Bool {
        switch role {
        case .client: ReservedNames.types.contains(name) || ReservedNames.keywords.contains(name)
        case .operation: ReservedNames.operations.contains(Words(name).lowerCamelCase)
        case .group: ReservedNames.groups.contains(Words(name).lowerCamelCase)
        }
    }

    /// In bytes of UTF-8. Longer names are sentences, or worse.
    private static let maximumLength = 120

    private static func startingWithLetter(_ name: String, prefix: String, fallback: String) -> String {
        guard let first = name.unicodeScalars.first else { return fallback }
        return first.properties.isXIDStart ? name : prefix + name
    }
}
