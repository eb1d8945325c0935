/// A template as the property test makes it, to be written as Mustache for the engine and walked by the reference.
indirect enum Piece {
    case literal(String)
    case name(String)
    case currentText
    case section(String, isInverted: Bool, [Piece])

    /// A section whose tags have lines for themselves, with white space before them.
    case sectionOnLines(String, isInverted: Bool, indentation: String, [Piece])
    case partial(String)
    case partialOnLine(String, indentation: String)
    case commentOnLine

    var mustache: String {
        switch self {
        case .literal(let text): text
        case .name(let name): "{{\(name)}}"
        case .currentText: "{{.}}"
        case .section(let name, let isInverted, let body):
            "{{\(isInverted ? "^" : "#")\(name)}}\(body.mustache){{/\(name)}}"
        case .sectionOnLines(let name, let isInverted, let indentation, let body):
            "\(indentation){{\(isInverted ? "^" : "#")\(name)}} \n\(body.mustache)\(indentation){{/\(name)}}\n"
        case .partial(let name): "{{> \(name)}}"
        case .partialOnLine(let name, let indentation): "\(indentation){{>\(name)}}\n"
        case .commentOnLine: " {{! a\n comment }}\t\n"
        }
    }
}

extension [Piece] {
    var mustache: String { map(\.mustache).joined() }
}

/// Makes templates that fit the views: each is whole lines, so that what has a line for itself begins one.
struct TemplateMaker {
    enum Kind { case tree, leaf }

    /// What the place that is being filled may name.
    struct Place {
        var views: [Kind]
        var isInsideList = false
        var isInsideText = false
        var depth: Int

        /// The partials of trees that may have a line for themselves here, so that every partial ends.
        var trees: [String]

        /// Whether partials may be used within a line. Those have no partial on a line of its own inside: what that
        /// indents, when it does not begin a line, is a matter apart.
        var allowsInline = true
    }

    var random: SeededGenerator

    mutating func lines(_ place: Place) -> [Piece] {
        (0..<Int.random(in: 1...3, using: &random)).flatMap { _ in line(place) }
    }

    private mutating func line(_ place: Place) -> [Piece] {
        let indentation = random.pick(["", "", "  ", "\t"])
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return [.commentOnLine]
        case 1: return [.literal("\n")]
        case 2, 3, 4:
            guard place.depth > 0 else { fallthrough }
            let (name, isInverted, inside) = section(place)
            return [.sectionOnLines(name, isInverted: isInverted, indentation: indentation, lines(inside))]
        case 5, 6:
            let names = place.views.last == .tree ? place.trees : ["leaf"]
            guard !names.isEmpty, place.allowsInline else { fallthrough }
            return [.partialOnLine(random.pick(names), indentation: indentation)]
        default: return [.literal(indentation)] + inline(place) + [.literal(";\n")]
        }
    }

    private mutating func inline(_ place: Place) -> [Piece] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            switch Int.random(in: 0..<8, using: &random) {
            case 0, 1: return .literal(random.pick(["x", " ", "} { ", "–"]))
            case 2 where place.isInsideText: return .currentText
            case 3, 4:
                guard place.depth > 0 else { fallthrough }
                let (name, isInverted, inside) = section(place)
                return .section(name, isInverted: isInverted, inline(inside))
            case 5:
                guard place.allowsInline else { fallthrough }
                return .partial(place.views.last == .tree ? "word" : "leaf")
            default: return .name(text(place))
            }
        }
    }

    private mutating func text(_ place: Place) -> String {
        var names = ["name"]
        if place.views.contains(.tree) { names += ["note", "partner.name", "partner.color"] }
        if place.views.contains(.leaf) { names += ["color"] }
        if place.views.last == .tree { names += [".note"] }
        return random.pick(names)
    }

    private mutating func section(_ place: Place) -> (name: String, isInverted: Bool, inside: Place) {
        var names = ["isOn"]
        if place.isInsideList { names += ["-first", "-last"] }
        if place.views.contains(.tree) {
            names += ["note", "lines", "leaves", "trees", "partner", "partner.isOn", "partner.marks"]
        }
        if place.views.contains(.leaf) { names += ["color", "marks"] }
        let name = random.pick(names)
        var inside = place
        inside.depth -= 1
        if random.isOne(in: 4) { return (name, true, inside) }
        switch name {
        case "note", "color": inside.isInsideText = true
        case "lines", "marks", "partner.marks":
            inside.isInsideText = true
            inside.isInsideList = true
        case "leaves", "partner", "trees":
            inside.isInsideText = false
            inside.isInsideList = inside.isInsideList || name != "partner"
            inside.views.append(name == "trees" ? .tree : .leaf)
            // The view is another one: a partial may be used within itself.
            inside.trees = ["tree0", "tree1"]
        default: break
        }
        return (name, false, inside)
    }
}
