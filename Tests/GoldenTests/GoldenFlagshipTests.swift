import Foundation
import GeneratorKit
import TestSupport
import Testing

/// `Generated/Metronome` is what `openapi/` becomes, wherever, whenever and by whomever that is done.
@Suite struct GoldenFlagshipTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func theCheckedInPackageIsUpToDate() throws {
        var configuration = try Configuration(contentsOf: Repository.configuration)
        configuration.output = .init(folder("out"))
        let outcome = try Pipeline(configuration: configuration).run()
        #expect(outcome.warnings.isEmpty)
        try Golden(folder: Repository.flagship).expect(FileTree(reading: folder("out"), ignoring: Golden.notGenerated))
    }

    /// A way to run the program that should make no difference.
    struct Surroundings: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Where `openapi/` is copied to, from the temporary folder.
        var copy: String
        /// Where the program is started, from the temporary folder.
        var start: String
        /// `@` stands for the temporary folder.
        var arguments: [String]
        var environment: [String: String]
    }

    @Test(
        arguments: [
            Surroundings(
                testDescription: "from the folder above, in C",
                copy: "openapi",
                start: "",
                arguments: ["--output", "out"],
                environment: ["LC_ALL": "C", "TZ": "UTC"]
            ),
            Surroundings(
                testDescription: "with absolute paths, in Turkish",
                copy: "some/where else/ü",
                start: "some",
                arguments: ["--config", "@/some/where else/ü/generator.yaml", "--output", "@/out"],
                environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"]
            ),
            Surroundings(
                testDescription: "with relative paths, in German",
                copy: "a/b",
                start: "a/b",
                arguments: ["./../b/metronome.yaml", "--config", "generator.yaml", "--output", "../../out"],
                environment: ["LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "America/St_Johns"]
            ),
        ]
    )
    func surroundingsMakeNoDifference(surroundings: Surroundings) async throws {
        let copy = URL(filePath: folder(surroundings.copy))
        try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: URL(filePath: Repository.root + "/openapi"), to: copy)
        let arguments = surroundings.arguments.map { $0.replacing("@", with: folder.path) }
        let environment = surroundings.environment.merging(["HOME": folder.path]) { $1 }
        let run = try await ProgramRun(
            Repository.generator,
            arguments,
            in: folder(surroundings.start),
            environment: environment
        )
        #expect(run.status == 0, "\(run.output)")
        try Golden(folder: Repository.flagship).expect(FileTree(reading: folder("out"), ignoring: Golden.notGenerated))
    }
}
