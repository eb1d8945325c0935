/// A regular expression of the kind that can be exchanged (RFC 9485).
///
/// The grammar takes `^` and `$` for characters like any other. Everybody who writes them means the beginning and the
/// end of the text, which is also what comes of the mappings to other dialects in section 5, and what the compliance
/// suite of JSONPath expects: so they are that here, and characters between brackets.
///
/// It is matched by following all possibilities at once, scalar by scalar, so the time grows with the product of the
/// lengths of text and pattern and no pattern makes it explode.
package struct IRegexp: Sendable {
    let program: Program

    /// Nil when the text is no such expression, or one that stands for too much, as `(a{999}){999}` does.
    package init?(_ pattern: String) {
        var parser = IRegexpParser(pattern)
        guard let expression = parser.parse(), let program = Program(expression) else { return nil }
        self.program = program
    }

    /// Whether the whole text is one that the expression describes.
    package func matches(_ text: String) -> Bool {
        program.run(on: text, isAnchored: true)
    }

    /// Whether any part of the text, also an empty one, is one that the expression describes.
    package func isFound(in text: String) -> Bool {
        program.run(on: text, isAnchored: false)
    }
}

extension IRegexp {
    /// An expression as it is written.
    indirect enum Expression: Sendable {
        case scalars(ScalarSet)
        case start
        case end
        case sequence([Expression])
        case choice([Expression])
        case repetition(Expression, from: Int, to: Int?)
    }

    /// Scalars that one place in a text may have.
    struct ScalarSet: Sendable {
        enum Part: Sendable {
            case range(ClosedRange<Unicode.Scalar>)
            case category(GeneralCategory, isNegated: Bool)
        }

        var parts: [Part]
        var isNegated = false

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            let isFound = parts.contains { part in
                switch part {
                case .range(let range): range.contains(scalar)
                case .category(let category, let isNegated): category.contains(scalar) != isNegated
                }
            }
            return isFound != isNegated
        }

        /// `.`: everything but the ends of lines.
        static let anything = ScalarSet(parts: [.range("\n"..."\n"), .range("\r"..."\r")], isNegated: true)
    }
}
