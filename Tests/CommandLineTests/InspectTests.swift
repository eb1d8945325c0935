import Foundation
import TestSupport
import Testing

@Suite struct InspectTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write("document: pets.yaml\noutput: ../sdk\n", to: "openapi/generator.yaml")
    }

    private static let operation = """
        operation listPets: GET /pets
            #/paths/~1pets/get
            openapi/pets.yaml:5:5
            in the group 'pets', by its path

        API
            "listPets" GET /pets
                200 ok application/json [#0<Pet>]

        Swift: pets.listPets
            func TinyPetsClient.Pets.listPets() async throws -> [Pet]

        Types
            #0 Pet, openapi/pets.yaml:15:10

        """

    @Test(arguments: ["listPets", "GET /pets", "get /pets", "/pets", "pets.listPets", "#/paths/~1pets/get"])
    func anOperationByAnyOfItsNames(name: String) async throws {
        let run = try await folder.generator("inspect", "--operation", name)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == Self.operation)
    }

    /// Schemas of the components keep their names, however they are spelled; what other components hold gives way.
    @Test func aSchemaHasItsNameBeforeAResponse() async throws {
        let response =
            "{ description: None., content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }"
        try folder.write(
            """
            openapi: 3.0.3
            info: { title: Tiny pets, version: 1.2.0 }
            paths:
              /pets: { get: { operationId: listPets, responses: { '404': { $ref: '#/components/responses/NotFound' } } } }
            components:
              responses: { NotFound: \(response) }
              schemas: { not_found_response: { type: object, properties: { why: { type: string } } } }

            """,
            to: "openapi/pets.yaml"
        )
        let types = try await folder.generator("inspect", "--types").output
        #expect(types.contains("#/components/schemas/not_found_response\tNotFoundResponse\n"))
        let pointer = "#/components/responses/NotFound/content/application~1json/schema"
        #expect(types.contains("\(pointer)\tNotFoundResponse2\n"))
        #expect(try await folder.generator("inspect", "--type", pointer).output.contains("struct NotFoundResponse2\n"))
    }

    @Test(arguments: ["Animal", "Pet", "#/components/schemas/Pet"])
    func aTypeByAnyOfItsNames(name: String) async throws {
        try folder.write(
            "document: pets.yaml\noutput: ../sdk\nnames: { '#/components/schemas/Pet': Animal }\n",
            to: "openapi/generator.yaml"
        )
        let run = try await folder.generator("inspect", "--type", name)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                type Animal
                    #/components/schemas/Pet
                    openapi/pets.yaml:15:10

                API
                    type #0<Pet> at 15:10 #/components/schemas/Pet
                        "name": string

                Swift
                    struct Animal
                    Animal.init(name: String)
                    var Animal.name: String

                """
        )
    }

    @Test func programsReadJSON() async throws {
        var run = try await folder.generator("inspect", "--operation", "listPets", "--json")
        let operations = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]]
        let operation = try #require(operations?["operations"]?.first)
        #expect(operation["operationId"] as? String == "listPets")
        #expect(operation["call"] as? String == "pets.listPets")
        #expect((operation["location"] as? [String: Any])?["line"] as? Int == 5)
        #expect((operation["types"] as? [[String: Any]])?.first?["name"] as? String == "Pet")

        run = try await folder.generator("inspect", "--type", "Pet", "--json")
        let types = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]]
        #expect(types?["types"]?.first?["pointer"] as? String == "#/components/schemas/Pet")

        run = try await folder.generator("inspect", "--types", "--json")
        let mapped = try JSONDecoder().decode([String: [[String: String?]]].self, from: Data(run.output.utf8))
        let lines = try await folder.generator("inspect", "--types").output.split(separator: "\n")
        #expect(
            mapped["types"]?.map { "\(($0["pointer"] ?? "") ?? "")\t\(($0["type"] ?? "") ?? "")" }
                == lines.map(String.init)
        )
    }

    @Test func whatTheDocumentDoesNotHave() async throws {
        var run = try await folder.generator("inspect", "--operation", "listPet")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("error: the document has no operation 'listPet' [not-in-document]"))
        #expect(run.errors.contains("did you mean 'listPets'?"))
        run = try await folder.generator("inspect", "--type", "Pett")
        #expect(run.status == 1)
        #expect(run.errors.contains("did you mean 'Pet'?"))
        for arguments in [["--operation", "a", "--type", "b"], ["--ir", "--json"], ["--type"]] {
            #expect(try await GeneratorRun(["inspect"] + arguments, in: folder.path).status == 64)
        }
    }

    /// What is said about a file is the same from wherever, and by whatever path, it is reached.
    @Test func pathsAreFromTheWorkingDirectory() async throws {
        try folder.write(pets.replacing("schemas/Pet'", with: "schemas/Pett'"), to: "openapi/pets.yaml")
        for path in ["openapi/pets.yaml", folder("openapi/pets.yaml"), "./openapi/../openapi//pets.yaml"] {
            let run = try await folder.generator("inspect", path, "--ir")
            #expect(run.status == 1)
            #expect(run.errors.hasPrefix("openapi/pets.yaml:12:"), "\(path): \(run.errors)")
        }
        for arguments in [["--config", folder("openapi/generator.yaml")], ["--config", "../openapi/generator.yaml"]] {
            try folder.write("", to: "other/empty")
            let run = try await GeneratorRun(["inspect", "--ir"] + arguments, in: folder("other"))
            let expected = arguments[1].hasPrefix("/") ? folder("openapi/pets.yaml") : "../openapi/pets.yaml"
            #expect(run.errors.hasPrefix("\(expected):12:"), "\(run.errors)")
        }
    }
}
