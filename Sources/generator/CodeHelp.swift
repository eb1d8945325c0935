import ArgumentParser
import Foundation
import GeneratorKit
import SDKDiff

/// What can be read about codes.
enum CodeHelp {
    /// The page about a code.
    ///
    /// - Throws: when there is no such code, with those that may be meant.
    static func explanation(of code: String) throws -> String {
        let width = Console.width(of: STDOUT_FILENO)
        if let explanation = Explanation(of: code) { return explanation.text(width: width) }
        if Change.Code(rawValue: code) != nil {
            return
                "\(code): a kind of change that `generator diff` speaks of. Nothing is wrong with a document that has it.\n"
        }
        let like = Explanation.codes(like: code).map { "'\($0)'" }.joined(separator: ", ")
        let hint = like.isEmpty ? "" : " Did you mean \(like)?"
        throw ValidationError("There is no code '\(code)'.\(hint) `generator validate --codes` lists all of them.")
    }

    /// A line for each code.
    static var list: String {
        let width = Explanation.all.map(\.code.count).max() ?? 0
        return Explanation.all.map { explanation in
            explanation.code.padding(toLength: width, withPad: " ", startingAt: 0) + "  \(explanation.summary)\n"
        }.joined()
    }
}
