import Foundation
import TestSupport
import Testing

@Suite struct TemplatesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private struct Listing: Decodable {
        struct Template: Decodable {
            var name: String
            var documentation: String?
            var file: String?
            var includedIn: [String]
            var views: [String]
        }

        struct View: Decodable {
            struct Field: Decodable {
                var name: String
                var kind: String
                var view: String?
                var documentation: String
            }

            var name: String
            var fields: [Field]
        }

        var templates: [Template]
        var views: [View]
    }

    private func listing(_ names: String...) async throws -> Listing {
        let run = try await GeneratorRun(["templates", "list", "--json"] + names, in: folder.path)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        return try JSONDecoder().decode(Listing.self, from: Data(run.output.utf8))
    }

    @Test func everyTemplateIsListedWithAllThatItCanPrint() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Templates").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: root.path)
        let listing = try await listing()
        #expect(listing.templates.map { "\($0.name).mustache" } == files.filter { $0.hasSuffix(".mustache") }.sorted())
        let views = Dictionary(grouping: listing.views, by: \.name)
        // Two views of one name could not be told apart.
        #expect(views.values.allSatisfy { $0.count == 1 })
        for template in listing.templates {
            #expect(template.documentation?.hasSuffix(".") == true, "\(template.name) does not begin with a comment")
            // Each writes files, or is there for others.
            #expect((template.file == nil) == !template.includedIn.isEmpty, "\(template.name)")
            #expect(!template.views.isEmpty && template.views.allSatisfy { views[$0] != nil })
        }
        for view in listing.views {
            for field in view.fields {
                #expect(field.documentation.hasSuffix("."), "\(view.name).\(field.name) is not documented")
                #expect((field.view != nil) == ["list", "view"].contains(field.kind))
                #expect(field.view.map { views[$0] != nil } != false)
            }
        }
        #expect(listing.templates.first { $0.name == "model-file" }?.file == "Sources/Zoo/Models/Pet.swift")
        #expect(listing.templates.first { $0.name == "object" }?.includedIn == ["type"])
    }

    @Test func oneTemplateIsListedForPeople() async throws {
        let run = try await folder.generator("templates", "list", "alias")
        #expect(run.status == 0)
        #expect(
            run.output == """
                alias
                    A type that is another one by a second name.
                    part of: type
                    prints: alias

                view alias
                    documentation  optional text  The comment, `///` included.
                    name           text           The type's name.
                    type           text           What it stands for.

                """
        )
        #expect(try await listing("object.mustache").templates.map(\.name) == ["object"])
    }

    @Test func anEjectedTemplateOverridesTheBuiltInOne() async throws {
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write("document: pets.yaml\noutput: ../sdk\n", to: "openapi/generator.yaml")
        let run = try await folder.generator("templates", "eject", "object")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                openapi/templates/object.mustache
                to have them used, say `templates: templates` in openapi/generator.yaml

                """
        )
        // Untouched, it changes nothing.
        #expect(try await folder.generator("generate", "--output", "before").status == 0)
        try folder.write(
            "document: pets.yaml\noutput: ../sdk\ntemplates: templates\n",
            to: "openapi/generator.yaml"
        )
        #expect(try await folder.generator("generate").status == 0)
        let model = "sdk/Sources/TinyPets/Models/Pet.swift"
        #expect(try folder.text(of: model) == folder.text(of: model.replacing("sdk/", with: "before/")))

        let template = try folder.text(of: "openapi/templates/object.mustache")
        let changed = template.replacing("public nonisolated struct", with: "/* mine */ public nonisolated struct")
        #expect(changed != template)
        try folder.write(changed, to: "openapi/templates/object.mustache")
        #expect(try await folder.generator("generate").status == 0)
        #expect(try folder.text(of: model).contains("/* mine */ public nonisolated struct Pet"))

        // It is the user's from now on.
        let again = try await folder.generator("templates", "eject", "alias", "object")
        #expect(again.status == 1)
        #expect(again.errors.contains("error: openapi/templates/object.mustache is there already"))
        #expect(!folder.exists("openapi/templates/alias.mustache"))
        #expect(try folder.text(of: "openapi/templates/object.mustache") == changed)
        let forced = try await folder.generator("templates", "eject", "alias", "object", "--force")
        #expect(forced.output == "openapi/templates/alias.mustache\nopenapi/templates/object.mustache\n")
        #expect(try folder.text(of: "openapi/templates/object.mustache") == template)
    }

    @Test func allTemplatesCanBeEjectedAnywhere() async throws {
        try folder.write(pets, to: "api.yaml")
        let run = try await folder.generator("templates", "eject", "--all", "--templates", "mine")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasSuffix("say `--templates mine`, or `templates: ../mine` in openapi/generator.yaml\n"))
        #expect(try await folder.generator("generate", "api.yaml", "-o", "bare").status == 0)
        let own = try await folder.generator("generate", "api.yaml", "-o", "own", "--templates", "mine")
        #expect(own.status == 0 && own.errors.isEmpty, "\(own.errors)")
        var (with, without) = (try folder.sdk("own"), try folder.sdk("bare"))
        with[".generator-lock.json"] = nil
        without[".generator-lock.json"] = nil
        #expect(with == without)
    }

    @Test func namesThatAreNone() async throws {
        var run = try await folder.generator("templates", "eject", "objct")
        #expect(run.status == 64)
        #expect(run.errors.contains("There is no template 'objct'. Did you mean 'object'?"), "\(run.errors)")
        run = try await folder.generator("templates", "list", "client")
        #expect(run.errors.contains("Did you mean 'client-creation' or 'client-file'?"), "\(run.errors)")
        #expect(try await folder.generator("templates", "eject").status == 64)
        #expect(try await folder.generator("templates", "eject", "object", "--all").status == 64)
        try folder.write("templats: a", to: "openapi/generator.yaml")
        #expect(try await folder.generator("templates", "eject", "object").status == 1)
        #expect(!folder.exists("openapi/templates"))
    }
}
