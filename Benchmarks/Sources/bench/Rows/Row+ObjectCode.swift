import Foundation

extension Row {
    /// Machine code and data of models alone, generated as they are, and as structs with what the compiler synthesizes.
    static let objectCode = Row(name: "object-code", title: "object code of Metronome's models") { workbench in
        let models = try workbench.package(
            .metronome,
            module: "MetronomeModels",
            options: ["--templates", workbench.root + "/Benchmarks/Templates/models"]
        )
        let codable = try workbench.package(
            .metronome,
            module: "MetronomeCodable",
            options: ["--templates", try workbench.joinedTemplates(["models", "codable"])]
        )
        return try [
            (GeneratedPackage.BuildConfiguration.release, 5.0), (.debug, 6.0),
        ].map { configuration, part in
            try models.build(configuration)
            try codable.build(configuration)
            return Figure(
                what: "object code of the Metronome SDK's models, \(configuration)",
                value: try workbench.objectCode(models.objectFiles(configuration)),
                unit: .kilobytes,
                goal: .ratio(.atMost(1 / part)),
                yardstick: .init("synthesized", try workbench.objectCode(codable.objectFiles(configuration))),
                runs: 1,
                note: "text and data"
            )
        }
    }
}

extension Workbench {
    /// Text and data of object files, in KB.
    fileprivate func objectCode(_ files: [String]) throws -> Double {
        let lines = try run("size", files).output.split(separator: "\n").dropFirst()
        let bytes = lines.reduce(0) { sum, line in
            sum + line.split(whereSeparator: \.isWhitespace).prefix(2).compactMap { Int($0) }.reduce(0, +)
        }
        return Double(bytes) / 1_000
    }

    /// One folder with the templates of several.
    fileprivate func joinedTemplates(_ folders: [String]) throws -> String {
        let joined = scratch + "/templates"
        try? FileManager.default.removeItem(atPath: joined)
        try FileManager.default.createDirectory(atPath: joined, withIntermediateDirectories: true)
        for folder in folders.map({ "\(root)/Benchmarks/Templates/\($0)" }) {
            for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
                try FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: "\(joined)/\(file)")
            }
        }
        return joined
    }
}
