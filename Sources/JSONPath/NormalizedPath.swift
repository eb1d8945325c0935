import SourceTree

/// The one way to write where a value is in a document (RFC 9535, section 2.7): `$['paths']['/pets'][0]`.
public struct NormalizedPath: Hashable, Sendable {
    /// From a value to one inside of it.
    public enum Step: Hashable, Sendable {
        /// To a member of a mapping.
        case name(String)
        /// To an item of a sequence, from zero.
        case index(Int)
    }

    /// From the root on; none leads to the root itself.
    public var steps: [Step]

    /// A path of these steps.
    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// The same place as a JSON pointer (RFC 6901).
    public var pointer: JSONPointer {
        JSONPointer(
            tokens: steps.map { step in
                switch step {
                case .name(let name): name
                case .index(let index): String(index)
                }
            }
        )
    }
}

extension NormalizedPath: CustomStringConvertible {
    /// The path as a query, which selects the place and nothing else.
    public var description: String {
        steps.reduce(into: "$") { text, step in
            switch step {
            case .name(let name): text += "['\(Self.escaped(name))']"
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    private static func escaped(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\u{8}": result.append(contentsOf: "\\b".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\u{C}": result.append(contentsOf: "\\f".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "'": result.append(contentsOf: "\\'".unicodeScalars)
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                let zeros = String(repeating: "0", count: 4 - digits.count)
                result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
