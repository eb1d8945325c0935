import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

@Suite struct RunInputsTests {
    private func configuration(_ document: String) -> Configuration {
        var configuration = Configuration()
        configuration.document = .init(document)
        return configuration
    }

    @Test(arguments: [
        ("/a/b/api.yaml", "/a/b/api.yaml", "api.yaml"), ("/a/b/api.yaml", "/a/b/c/pet.yaml", "c/pet.yaml"),
        ("/a/b/api.yaml", "/a/pet.yaml", "../pet.yaml"), ("/a/b/api.yaml", "/x/pet.yaml", "../../x/pet.yaml"),
        ("/a/b/api.yaml", "/a/b", "../b"), ("/a/b/api.yaml", "/a/b/../c/./d", "../c/d"),
        ("api.yaml", "./x/../pet.yaml", "pet.yaml"), ("../api.yaml", "../c/pet.yaml", "c/pet.yaml"),
    ])
    func pathsAreFromTheDocument(document: String, path: String, relative: String) {
        let paths = InputPaths(configuration(document))
        #expect(paths.relative(path) == relative)
        #expect(paths.absolute(relative) == Path.resolving(path, in: Path.workingDirectory))
    }

    @Test func pathsAreFromTheConfiguration() throws {
        let folder = try TemporaryFolder()
        try folder.write("document: ../api.yaml\n", to: "openapi/generator.yaml")
        let configuration = try Configuration(contentsOf: folder("openapi/generator.yaml"))
        #expect(InputPaths(configuration).relative(folder("api.yaml")) == "../api.yaml")
        let inputs = RunInputs(configuration, files: [SourceFile(path: folder("api.yaml"), text: "a")])
        #expect(inputs.hashes.keys.sorted() == ["../api.yaml", "generator.yaml"])
        #expect(inputs.hashes["../api.yaml"] == ContentHash.text(of: Array("a".utf8)))
    }

    @Test func whatIsSaidAboutTheFilesCounts() {
        var seen: Set<String> = []
        func expectNew(
            _ change: (inout Configuration) -> Void,
            sourceLocation: Testing.SourceLocation = #_sourceLocation
        ) {
            var configuration = configuration("/a/api.yaml")
            change(&configuration)
            let settings = RunInputs(configuration, files: []).settings
            #expect(seen.insert(settings).inserted, sourceLocation: sourceLocation)
        }
        expectNew { _ in }
        expectNew { $0.document = .init("/a/other.yaml") }
        expectNew { $0.module = ModuleName("Zoo") }
        expectNew { $0.templates = .init("/a/templates") }
        expectNew { $0.overlays = [.init("/a/x"), .init("/a/y")] }
        expectNew { $0.overlays = [.init("/a/y"), .init("/a/x")] }
        expectNew { $0.references = [LocalCopy("https://example.com/=/a/x")].compactMap(\.self) }
        expectNew { $0.references = [LocalCopy("https://example.com/=/a/y")].compactMap(\.self) }
        expectNew { $0.references = [LocalCopy("https://example.org/=/a/x")].compactMap(\.self) }

        // Where the output goes is no input.
        var elsewhere = configuration("/b/c/api.yaml")
        elsewhere.output = .init("/somewhere")
        #expect(seen.contains(RunInputs(elsewhere, files: []).settings))
    }
}
