import EmbeddedFiles
import SourceTree
import TemplateEngine
import TestSupport
import Testing

@testable import GeneratorKit

@Suite struct TemplateSourcesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func areTheBuiltInOnesWithoutAFolder() throws {
        let sources = try TemplateSources.all(overriddenBy: nil).sources
        #expect(sources.count == EmbeddedFiles.templates.count)
        #expect(sources.map(\.name) == sources.map(\.name).sorted())
        #expect(sources.allSatisfy { $0.path == "Templates/\($0.name).mustache" })
    }

    @Test func aFolderReplacesThoseOfTheSameName() throws {
        let builtIn = try TemplateSources.all(overriddenBy: nil).sources
        let name = try #require(builtIn.first?.name)
        try folder.write("mine {{é}}", to: "mine/\(name).mustache")
        try folder.write("more", to: "mine/parts/extra.mustache")
        try folder.write("no template", to: "mine/README.md")
        let sources = try TemplateSources.all(overriddenBy: .init(folder("mine"))).sources
        #expect(Set(sources.map(\.name)) == Set(builtIn.map(\.name) + ["parts/extra"]))
        let mine = try #require(sources.first { $0.name == name })
        #expect(mine.text == "mine {{é}}")
        #expect(mine.path == folder("mine/\(name).mustache"))
        #expect(sources.filter { $0.path.hasPrefix("Templates/") }.count == builtIn.count - 1)
    }

    @Test(arguments: ["nothing", "file"])
    func aFolderThatIsNoneIsAnError(name: String) throws {
        try folder.write("", to: "file")
        let location = SourceLocation(path: "generator.yaml", line: 3, column: 12)
        let error = #expect(throws: DiagnosticsError.self) {
            try TemplateSources.all(overriddenBy: .init(folder(name), at: location))
        }
        #expect(error?.short == ["3:12 unreadable-template"])
    }

    @Test func errorsInTemplatesQuoteTheirLine() throws {
        try folder.write("fine\n{{#open}}\n", to: "mine/broken.mustache")
        let sources = try TemplateSources.all(overriddenBy: .init(folder("mine"))).sources
        let errors = #expect(throws: TemplateErrors.self) { try TemplateLibrary(sources) }
        let diagnostic = try #require(errors?.diagnostics(quoting: sources).diagnostics.first)
        #expect(diagnostic.short == "2:1 invalid-template")
        #expect(diagnostic.description.contains("    2 | {{#open}}\n      | ^"))
    }

    @Test func aTemplateThatDoesNothingIsTold() throws {
        try folder.write("mine", to: "mine/objekt.mustache")
        try folder.write("mine", to: "mine/used.mustache")
        try folder.write("{{> used}}", to: "mine/alias.mustache")
        let warnings = try TemplateSources.all(overriddenBy: .init(folder("mine"))).warnings
        #expect(warnings.map(\.short) == ["1:1 unused-template"])
        #expect(warnings.first?.location?.path.hasSuffix("mine/objekt.mustache") == true)
        #expect(warnings.first?.notes.map(\.message) == ["did you mean 'object.mustache'?"])
    }
}
