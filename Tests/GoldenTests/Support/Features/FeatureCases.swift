import SourceTree

/// What a document says of its feature: what it is called, and what has to come of it.
struct FeatureCases {
    /// The row of the table, in Markdown.
    var title = ""
    var types: [TypeCases] = []
    var calls: [CallCase] = []
    /// Whether the golden file has the client itself, which most features do not change.
    var showsClient = false
    /// Whether a client finds out by itself where to send requests.
    var hasServers = false

    /// A type, and JSON that it meets.
    struct TypeCases {
        var type: String
        /// Is decoded, is valid, and is encoded to what it was.
        var accepted: [Node] = []
        /// Is decoded, and encoded to something else on purpose.
        var rewritten: [(from: Node, to: Node)] = []
        /// Is newer than the document, and no error.
        var unknown: [(from: Node, to: Node)] = []
        /// Is not decoded.
        var refused: [(value: Node, message: Node)] = []
        /// Is decoded, and is not what the document demands of values.
        var invalid: [(value: Node, message: Node)] = []
        /// What Swift code makes of a decoded `value`.
        var uses: [(value: Node, swift: Node, result: Node)] = []
    }

    /// A call of the client, or any other Swift code.
    struct CallCase {
        var swift: Node
        /// How the client is made, where that is not as usual.
        var client: Node?
        /// Method and path, or method and URL.
        var request: Node?
        var requestHeaders: Node?
        var requestBody: Node?
        var response: CannedAnswer?
        var result: Node?
        /// A piece of the error's text.
        var error: Node?
    }

    /// What the server answers.
    struct CannedAnswer {
        var status = 200
        var headers: [(name: String, value: String)] = []
        /// JSON, or text where the `Content-Type` says something else.
        var body: Node?
    }
}

extension FeatureCases {
    /// - Throws: everything in the cases that is not as ``FeatureCaseReader`` wants it.
    init(of feature: Feature) throws {
        self = try FeatureCaseReader.read(SourceTree.parse(SourceFile(contentsOf: feature.path)).root)
    }

    /// How many of each kind there are, in words.
    var summary: String {
        func count(_ number: Int, _ word: String) -> String? { number == 0 ? nil : "\(number) \(word)" }
        func total(_ path: (TypeCases) -> Int) -> Int { types.reduce(0) { $0 + path($1) } }
        return [
            count(total { $0.accepted.count }, "accepted"),
            count(total { $0.rewritten.count }, "rewritten"),
            count(total { $0.unknown.count }, "unknown"),
            count(total { $0.refused.count }, "refused"),
            count(total { $0.invalid.count }, "invalid"),
            count(total { $0.uses.count }, "used"),
            count(calls.count, calls.count == 1 ? "call" : "calls"),
        ].compactMap(\.self).joined(separator: ", ")
    }
}
