import TemplateEngine

/// The views of the property test: they nest, and share some names and not others.
struct Tree: TemplateView {
    var name: String
    var note: String?
    var isOn: Bool
    var lines: [String]
    var leaves: [Leaf]
    var trees: [Tree]
    var partner: Leaf?

    static let fields: [TemplateField<Tree>] = [
        .text("name") { $0.name },
        .optionalText("note") { $0.note },
        .flag("isOn") { $0.isOn },
        .texts("lines") { $0.lines },
        .list("leaves") { $0.leaves },
        .list("trees") { $0.trees },
        .view("partner") { $0.partner },
    ]
}

struct Leaf: TemplateView {
    var name: String
    var color: String?
    var isOn: Bool
    var marks: [String]

    static let fields: [TemplateField<Leaf>] = [
        .text("name") { $0.name },
        .optionalText("color") { $0.color },
        .flag("isOn") { $0.isOn },
        .texts("marks") { $0.marks },
    ]
}

/// The same data without types, as other Mustache engines have it.
indirect enum Value {
    case text(String?)
    case flag(Bool)
    case texts([String])
    case list([[String: Value]])
    case view([String: Value]?)
}

extension Tree {
    var untyped: [String: Value] {
        [
            "name": .text(name), "note": .text(note), "isOn": .flag(isOn), "lines": .texts(lines),
            "leaves": .list(leaves.map(\.untyped)), "trees": .list(trees.map(\.untyped)),
            "partner": .view(partner?.untyped),
        ]
    }
}

extension Leaf {
    var untyped: [String: Value] {
        ["name": .text(name), "color": .text(color), "isOn": .flag(isOn), "marks": .texts(marks)]
    }
}

extension Tree {
    static func random(depth: Int, _ random: inout SeededGenerator) -> Tree {
        Tree(
            name: randomText(&random),
            note: random.isOne(in: 2) ? randomText(&random) : nil,
            isOn: random.isOne(in: 2),
            lines: (0..<Int.random(in: 0...3, using: &random)).map { _ in randomText(&random) },
            leaves: (0..<Int.random(in: 0...2, using: &random)).map { _ in Leaf.random(&random) },
            trees: depth == 0
                ? [] : (0..<Int.random(in: 0...2, using: &random)).map { _ in .random(depth: depth - 1, &random) },
            partner: random.isOne(in: 2) ? .random(&random) : nil
        )
    }
}

extension Leaf {
    static func random(_ random: inout SeededGenerator) -> Leaf {
        Leaf(
            name: randomText(&random),
            color: random.isOne(in: 2) ? randomText(&random) : nil,
            isOn: random.isOne(in: 2),
            marks: (0..<Int.random(in: 0...2, using: &random)).map { _ in randomText(&random) }
        )
    }
}

private func randomText(_ random: inout SeededGenerator) -> String {
    random.pick(["a", "bc", "é", "", "two\nlines", "  d", "e\n\n  f", "\ng", "h\n", "\n", "{{name}}"])
}
