/// Regular expressions of documents (ECMA-262), as Swift's `Regex` understands them.
nonisolated enum ECMAPattern {
    /// - Returns: `nil` for what `Regex` cannot compile, such as look-behind.
    static func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
        // ECMA-262 goes by scalars, and its `\d`, `\w` and `\b` by ASCII.
        (try? Regex(translated(pattern)))?
            .matchingSemantics(.unicodeScalar)
            .asciiOnlyDigits()
            .asciiOnlyWordCharacters()
            .wordBoundaryKind(.simple)
    }

    /// The pattern with the classes written so that both languages mean the same.
    ///
    /// In a class of ECMA-262, `[`, `&&`, `--` and `~~` are characters like others, and `-` beside `\w` is one too; for
    /// Swift they are nested classes and operators. Escaped, they are characters for both.
    static func translated(_ pattern: String) -> String {
        var result = ""
        var scalars = pattern.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\": result += escape(&scalars)
            case "[": result += characterClass(&scalars)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The rest of an escape whose backslash has been read: one scalar, behind which Swift reads on as ECMA-262 does.
    private static func escape(_ scalars: inout Substring.UnicodeScalarView) -> String {
        "\\" + (scalars.popFirst().map { String($0) } ?? "")
    }

    /// The rest of a class whose bracket has been read.
    private static func characterClass(_ scalars: inout Substring.UnicodeScalarView) -> String {
        var isNegated = false
        if scalars.first == "^" {
            isNegated = true
            scalars.removeFirst()
        }
        var members = ""
        /// Whether a `-` would stand between two characters, and not behind a range or a set such as `\w`.
        var canBeginRange = false
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "]":
                // Nothing at all, and anything at all.
                if members.isEmpty { return isNegated ? #"[\s\S]"# : "(?!)" }
                return (isNegated ? "[^" : "[") + members + "]"
            case "\\":
                let name = scalars.first
                members += escape(&scalars)
                canBeginRange = !isSet(name)
                if name == "p" || name == "P", scalars.first == "{" {
                    while let scalar = scalars.popFirst() {
                        members.unicodeScalars.append(scalar)
                        if scalar == "}" { break }
                    }
                }
            case "-" where canBeginRange && scalars.first != "]" && !beginsSet(scalars):
                members += "-"
                guard let last = scalars.popFirst() else { break }
                members += last == "\\" ? escape(&scalars) : literal(last)
                canBeginRange = false
            default:
                members += literal(scalar)
                canBeginRange = true
            }
        }
        // Without its end, it is no class to either language.
        return "["
    }

    private static func literal(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": "\\" + String(scalar)
        default: String(scalar)
        }
    }

    private static func beginsSet(_ scalars: Substring.UnicodeScalarView) -> Bool {
        scalars.first == "\\" && isSet(scalars.dropFirst().first)
    }

    private static func isSet(_ name: Unicode.Scalar?) -> Bool {
        switch name {
        case "d", "D", "w", "W", "s", "S", "p", "P": true
        default: false
        }
    }
}
