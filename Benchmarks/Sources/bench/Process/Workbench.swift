import Foundation

/// Where things are, and how they are run.
struct Workbench {
    /// The folder of the documents; empty where there is none.
    let specs: String
    let generator: String
    /// Of the generator's package.
    let root: String
    let scratch: String
    let runs: Int
    /// The folder of this program and of those that measure something within themselves.
    private let tools: String

    init(specs: String, generator: String, root: String, scratch: String, runs: Int) throws {
        func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
        self.specs = specs.isEmpty ? "" : absolute(specs)
        self.generator = absolute(generator)
        self.root = absolute(root)
        self.scratch = absolute(scratch)
        self.runs = runs
        tools =
            (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
            .path
        try FileManager.default.createDirectory(atPath: self.scratch, withIntermediateDirectories: true)
    }

    /// - Throws: ``MissingDocument``.
    func path(of document: Document) throws -> String {
        let path = document.isOwn ? "\(root)/\(document.path)" : "\(specs)/\(document.path)"
        guard FileManager.default.fileExists(atPath: path) else { throw MissingDocument(path: document.path) }
        return path
    }

    func run(_ program: String, _ arguments: [String]) throws -> ProcessCost {
        try Command(program: program, arguments: arguments).run(in: scratch)
    }

    /// Runs one of the programs beside this one.
    func run(tool: String, _ arguments: [String]) throws -> ProcessCost {
        try run("\(tools)/\(tool)", arguments)
    }

    /// - Parameter afresh: Whether to begin with an empty folder.
    func generate(
        _ document: String,
        into output: String,
        module: String = "SDK",
        afresh: Bool = false,
        options: [String] = []
    ) throws -> ProcessCost {
        if afresh, FileManager.default.fileExists(atPath: output) {
            try FileManager.default.removeItem(atPath: output)
        }
        return try run(generator, ["generate", document, "--output", output, "--module", module] + options)
    }

    /// How often what takes minutes is measured.
    var slowRuns: Int { min(runs, 3) }

    /// Once to warm up, and as often as is to be measured.
    func repeated<Value>(_ count: Int? = nil, _ work: () throws -> Value) rethrows -> [Value] {
        _ = try work()
        return try (0..<(count ?? runs)).map { _ in try work() }
    }
}
