import ArgumentParser
import Foundation
import GeneratorKit

extension CompletionKind {
    /// Names of things in the document that the command line is about.
    static func things(_ names: @escaping @Sendable (Inspection) -> [String]) -> CompletionKind {
        .custom { words, _, _ in
            // A document with mistakes has nothing to offer, and a shell nobody to tell so.
            guard let configuration = configuration(in: words),
                let inspection = try? Pipeline(configuration: configuration).inspection()
            else { return [] }
            return names(inspection).filter { !$0.isEmpty }
        }
    }

    /// The configuration that a command line names, or the document.
    private static func configuration(in words: [String]) -> Configuration? {
        let rest = words.drop { $0 != InspectCommand.configuration.commandName }.dropFirst()
        var configuration: Configuration?
        let named = rest.firstIndex(of: "--config").map { rest.index(after: $0) }.flatMap {
            rest.indices.contains($0) ? rest[$0] : nil
        }
        let document = rest.first { word in
            word != named && !word.hasPrefix("-") && FileManager.default.fileExists(atPath: word)
        }
        if named != nil || document == nil {
            configuration = try? Configuration.read(contentsOf: named ?? ReadingOptions.defaultConfiguration)
        }
        guard let document else { return configuration }
        var own = configuration ?? Configuration()
        own.document = .init(document)
        return own
    }
}
