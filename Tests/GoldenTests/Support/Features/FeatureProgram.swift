import Foundation
import SourceTree
import TestSupport

/// A program of all features: a module for each, one runtime below them, and the cases of each on top.
struct FeatureProgram {
    /// Which features did not compile, and why.
    private var complaints: [String: String] = [:]
    /// What the program told of each case, by its name.
    private var outcomes: [String: Node] = [:]

    /// The program of the features of the repository and of the wrong one, which all tests share.
    static let shared = Task { try await FeatureProgram(Feature.selected + [.wrong]) }

    /// Generates, compiles and runs.
    init(_ features: [Feature]) async throws {
        let build = try FeatureBuild()
        try await build.compileRuntime()
        for (feature, complaint) in zip(features, try await build.compile(features)) {
            complaints["\(feature)"] = complaint
        }
        let output = try await run(features.filter { complaints["\($0)"] == nil }, build)
        for line in output.split(separator: "\n") {
            let tree = try SourceTree.parse(SourceFile(path: "outcome", text: String(line)), as: .json)
            outcomes[tree.root["name"]?.text ?? ""] = tree.root
        }
    }

    /// What is wrong with a feature, a line for each case.
    func complaints(about feature: Feature) throws -> [String] {
        if let complaint = complaints["\(feature)"] { return [complaint] }
        let source = FeatureSource(feature, try FeatureCases(of: feature))
        return source.expectations.enumerated().compactMap { index, expectation in
            expectation.complaint(about: outcomes[source.name(index)])
        }
    }

    /// Runs the cases of features. One whose own Swift does not compile must not keep the others from it.
    ///
    /// - Returns: what the program tells.
    private mutating func run(_ features: [Feature], _ build: FeatureBuild) async throws -> String {
        let program = try await build.run(features)
        guard program.status != 0 else { return program.output }
        let lines = program.output.split(separator: "\n")
        for feature in features {
            let own = lines.filter { $0.hasPrefix(feature.path + ":") && $0.contains("error:") }
            if !own.isEmpty { complaints["\(feature)"] = own.joined(separator: "\n") }
        }
        let others = features.filter { complaints["\($0)"] == nil }
        if others.count < features.count { return try await run(others, build) }
        for feature in features { complaints["\(feature)"] = "the cases do not run:\n\(program.output)" }
        return ""
    }
}
