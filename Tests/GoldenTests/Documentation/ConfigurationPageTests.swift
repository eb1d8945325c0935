import GeneratorKit
import TestSupport
import Testing

extension GoldenDocumentTests {
    @Test func theReferenceOfTheConfigurationIsUpToDate() throws {
        let page = try Page("Sources/generator/Documentation.docc/Configuration.md")
        try Golden.expect(ConfigurationReference.updating(page.text), at: "\(Repository.root)/\(page.path)")
    }
}

/// What the documentation says of configurations can be read.
@Suite struct ConfigurationSampleTests {
    @Test(arguments: try Page.all.flatMap(\.samples).filter(isConfiguration))
    func canBeRead(sample: Page.Sample) throws {
        let folder = try TemporaryFolder()
        _ = try Configuration(contentsOf: folder.write(sample.code, to: "generator.yaml"))
    }

    @Test func thereAreSome() throws {
        #expect(try Page.all.flatMap(\.samples).filter(Self.isConfiguration).count >= 4)
    }

    /// Documents, overlays and features are YAML as well, and what stands on the page of diagnostics is wrong on purpose.
    private static func isConfiguration(_ sample: Page.Sample) -> Bool {
        let others = ["overlay:", "openapi:", "paths:"]
        return sample.language == "yaml" && !sample.page.hasSuffix("/Diagnostics.md")
            && !others.contains { "\n\(sample.code)".contains("\n\($0)") }
    }
}
