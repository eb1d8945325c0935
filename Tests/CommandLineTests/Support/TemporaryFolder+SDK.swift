import Foundation
import TestSupport

extension TemporaryFolder {
    /// The contents of every file of an SDK, but for what belongs to one machine.
    func sdk(_ name: String) throws -> [String: String] {
        guard exists(name) else { return [:] }
        let paths = try FileManager.default.subpathsOfDirectory(atPath: self(name)).filter { !$0.hasPrefix(".build/") }
        let files = try paths.filter { path in
            try FileManager.default.attributesOfItem(atPath: self("\(name)/\(path)"))[.type] as? FileAttributeType
                == .typeRegular
        }
        return try Dictionary(uniqueKeysWithValues: files.map { ($0, try text(of: "\(name)/\($0)")) })
    }

    /// Runs the program here.
    func generator(_ arguments: String..., environment: [String: String] = [:]) async throws -> GeneratorRun {
        try await GeneratorRun(arguments, in: path, environment: environment)
    }
}
