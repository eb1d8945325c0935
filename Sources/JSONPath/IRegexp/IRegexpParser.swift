/// Reads an expression by the grammar of RFC 9485, section 3.1.
struct IRegexpParser {
    typealias Expression = IRegexp.Expression
    typealias ScalarSet = IRegexp.ScalarSet

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    private static let depthLimit = 64

    init(_ pattern: String) {
        scalars = Array(pattern.unicodeScalars)
    }

    /// Nil when the text is no expression.
    mutating func parse() -> Expression? {
        guard let expression = choice(), position == scalars.count else { return nil }
        return expression
    }

    private var scalar: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard self.scalar == scalar else { return false }
        position += 1
        return true
    }

    // MARK: Branches and pieces

    private mutating func choice() -> Expression? {
        var branches: [Expression] = []
        repeat {
            guard let branch = branch() else { return nil }
            branches.append(branch)
        } while skip("|")
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func branch() -> Expression? {
        var pieces: [Expression] = []
        while let scalar, scalar != "|", scalar != ")" {
            guard let atom = atom(), let piece = quantified(atom) else { return nil }
            pieces.append(piece)
        }
        return .sequence(pieces)
    }

    private mutating func quantified(_ atom: Expression) -> Expression? {
        if skip("*") { return .repetition(atom, from: 0, to: nil) }
        if skip("+") { return .repetition(atom, from: 1, to: nil) }
        if skip("?") { return .repetition(atom, from: 0, to: 1) }
        guard skip("{") else { return atom }
        guard let least = count() else { return nil }
        if skip("}") { return .repetition(atom, from: least, to: least) }
        guard skip(",") else { return nil }
        if skip("}") { return .repetition(atom, from: least, to: nil) }
        guard let most = count(), most >= least, skip("}") else { return nil }
        return .repetition(atom, from: least, to: most)
    }

    private mutating func count() -> Int? {
        let start = position
        while let scalar, ("0"..."9").contains(scalar) { position += 1 }
        return Int(String(String.UnicodeScalarView(scalars[start..<position])))
    }

    // MARK: Atoms

    private mutating func atom() -> Expression? {
        guard let scalar else { return nil }
        switch scalar {
        case "(":
            guard depth < Self.depthLimit else { return nil }
            depth += 1
            defer { depth -= 1 }
            position += 1
            guard let expression = choice(), skip(")") else { return nil }
            return expression
        case ".":
            position += 1
            return .scalars(.anything)
        case "\\": return escape().map { .scalars(ScalarSet(parts: [$0])) }
        case "[": return characterClass().map(Expression.scalars)
        case "^":
            position += 1
            return .start
        case "$":
            position += 1
            return .end
        case "*", "+", "?", "]", "{", "}": return nil
        default:
            position += 1
            return .scalars(ScalarSet(parts: [.range(scalar...scalar)]))
        }
    }

    /// `\n`, `\.`, `\p{L}` or `\P{L}`.
    private mutating func escape() -> ScalarSet.Part? {
        position += 1
        guard let scalar else { return nil }
        position += 1
        switch scalar {
        case "n": return .range("\n"..."\n")
        case "r": return .range("\r"..."\r")
        case "t": return .range("\t"..."\t")
        case "("..."+", "-", ".", "?", "["..."^", "{"..."}": return .range(scalar...scalar)
        case "p", "P":
            guard skip("{"), let end = scalars[position...].firstIndex(of: "}") else { return nil }
            let name = String(String.UnicodeScalarView(scalars[position..<end]))
            position = end + 1
            return GeneralCategory(name).map { .category($0, isNegated: scalar == "P") }
        default: return nil
        }
    }

    private mutating func characterClass() -> ScalarSet? {
        position += 1
        var set = ScalarSet(parts: [])
        if skip("^") { set.isNegated = true }
        if skip("-") { set.parts.append(.range("-"..."-")) }
        while let scalar, scalar != "]" {
            if scalar == "-" {
                // Only the last may stand for itself.
                position += 1
                guard self.scalar == "]" else { return nil }
                set.parts.append(.range("-"..."-"))
            } else {
                guard let part = classPart() else { return nil }
                set.parts.append(part)
            }
        }
        return skip("]") && !set.parts.isEmpty ? set : nil
    }

    /// A scalar, a range of them, or a category.
    private mutating func classPart() -> ScalarSet.Part? {
        guard let first = classScalar() else { return nil }
        guard case .range(let lower) = first else { return first }
        guard scalar == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else { return first }
        position += 1
        guard case .range(let upper)? = classScalar(), lower.lowerBound <= upper.lowerBound else { return nil }
        return .range(lower.lowerBound...upper.lowerBound)
    }

    private mutating func classScalar() -> ScalarSet.Part? {
        guard let scalar else { return nil }
        if scalar == "\\" { return escape() }
        guard scalar != "-", scalar != "[", scalar != "]" else { return nil }
        position += 1
        return .range(scalar...scalar)
    }
}
