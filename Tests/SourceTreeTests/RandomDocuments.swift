import SourceTree

/// A random value, with the places where its parts will stand once written.
indirect enum RandomValue {
    case scalar(text: String, kind: Node.Kind, value: String)
    case sequence([RandomValue])
    case mapping([(key: String, value: RandomValue)])

    static func make(depth: Int, using random: inout SeededGenerator) -> RandomValue {
        let choice = Int.random(in: 0..<(depth > 0 ? 9 : 7), using: &random)
        switch choice {
        case 0: return .scalar(text: "null", kind: .null, value: "null")
        case 1: return .scalar(text: "true", kind: .bool, value: "true")
        case 2: return .scalar(text: "false", kind: .bool, value: "false")
        case 3:
            let number = Int.random(in: -1_000_000...1_000_000, using: &random)
            return .scalar(text: "\(number)", kind: .integer, value: "\(Double(number))")
        case 4:
            let number = Double.random(in: -1e6...1e6, using: &random)
            return .scalar(text: "\(number)", kind: .number, value: "\(number)")
        case 5, 6:
            let text = string(using: &random)
            return .scalar(text: quoted(text), kind: .string, value: quoted(text))
        case 7:
            let count = Int.random(in: 0...6, using: &random)
            return .sequence((0..<count).map { _ in make(depth: depth - 1, using: &random) })
        default:
            // Sometimes more members than are searched from one end.
            let count = Int.random(in: 0...(depth > 2 ? 40 : 5), using: &random)
            return .mapping(
                (0..<count).map { ("\($0)" + string(using: &random), make(depth: depth - 1, using: &random)) }
            )
        }
    }

    private static func string(using random: inout SeededGenerator) -> String {
        let alphabet: [Unicode.Scalar] = [
            "a", "b", "c", " ", ":", "#", "-", "\"", "\\", "\n", "\t", "é", "語", "😀", "/", "'", "{",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
        }
        return String(text)
    }

    /// The same form as ``Node/canonical``.
    var canonical: String {
        switch self {
        case .scalar(_, _, let value): value
        case .sequence(let items): "[" + items.map(\.canonical).joined(separator: ",") + "]"
        case .mapping(let members):
            "{" + members.map { "\(quoted($0.key)):\($0.value.canonical)" }.joined(separator: ",") + "}"
        }
    }
}

/// Writes a random value, with random white space, and notes where each node and each key is.
struct RandomWriter {
    enum Layout {
        case json, blockYAML
    }

    private(set) var text = ""
    /// The places of nodes and keys in document order: `line:column`.
    private(set) var places: [String] = []
    private var line = 1
    private var column = 1
    private let layout: Layout
    private var random: SeededGenerator

    init(_ layout: Layout, seed: Int) {
        self.layout = layout
        random = SeededGenerator(seed: seed)
    }

    mutating func write(_ value: RandomValue) {
        switch layout {
        case .json:
            space()
            json(value)
            space()
        case .blockYAML: block(value, indent: 0)
        }
    }

    private mutating func put(_ addition: String) {
        text += addition
        for scalar in addition.unicodeScalars {
            if scalar == "\n" {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
    }

    private mutating func notePlace() {
        places.append("\(line):\(column)")
    }

    private mutating func space() {
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            put(["\n", " ", "\r\n", "  "][Int.random(in: 0..<4, using: &random)])
        }
    }

    private mutating func json(_ value: RandomValue) {
        notePlace()
        switch value {
        case .scalar(let text, _, _): put(text)
        case .sequence(let items):
            put("[")
            space()
            for (index, item) in items.enumerated() {
                if index > 0 { put(",") }
                space()
                json(item)
                space()
            }
            put("]")
        case .mapping(let members):
            put("{")
            space()
            for (index, member) in members.enumerated() {
                if index > 0 { put(",") }
                space()
                notePlace()
                put(quoted(member.key))
                space()
                put(":")
                // Without a space, YAML has `:` only after a key that is quoted, as these are.
                space()
                json(member.value)
                space()
            }
            put("}")
        }
    }

    /// Writes a value at the current place; a collection's further lines are indented by so many spaces.
    private mutating func block(_ value: RandomValue, indent: Int) {
        let newline = "\n" + String(repeating: " ", count: indent)
        notePlace()
        switch value {
        case .scalar(let text, _, _): put(text)
        case .sequence(let items) where items.isEmpty: put("[]")
        case .sequence(let items):
            for (index, item) in items.enumerated() {
                if index > 0 { put(newline) }
                put("- ")
                block(item, indent: indent + 2)
            }
        case .mapping(let members) where members.isEmpty: put("{}")
        case .mapping(let members):
            for (index, member) in members.enumerated() {
                if index > 0 { put(newline) }
                notePlace()
                put(quoted(member.key))
                put(":")
                switch member.value {
                case .scalar: put(" ")
                case .sequence, .mapping: put(newline + " ")
                }
                block(member.value, indent: indent + 1)
            }
        }
    }
}

extension Node {
    /// The places of nodes and keys in document order: `line:column`.
    var places: [String] {
        var places = [location.place]
        for item in items.map(Array.init) ?? [] { places += item.places }
        for member in members.map(Array.init) ?? [] { places += [member.keyLocation.place] + member.value.places }
        return places
    }
}
